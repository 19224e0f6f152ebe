import { describe, expect, test } from 'vitest';
import { isLoopback, isPrivateHost } from '../../../src/config/private-host.ts';
import { isInPrivateNetwork, onlyHosts, webAddress } from '../../../src/services/media/addresses.ts';
import { resultAddressCheck } from '../../../src/services/scenario/result-address.ts';
import { quietLog } from '../../support/quiet-log.ts';

const hostOf = (host: string) => new URL(`http://${host}/`).hostname;

describe('a host', () => {
  test.each([
    ...['10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '127.0.0.1'],
    // Other ways to write 127.0.0.1 and 10.0.0.1.
    ...['2130706433', '0x7f.1', '[::ffff:10.0.0.1]', '[::]', '[::1]', '[fd12::1]', '[fe80::1]'],
    // Addresses of IPv4 within, by NAT64, 6to4, Teredo and translation.
    ...['[64:ff9b::a00:1]', '[64:ff9b::169.254.169.254]', '[64:ff9b:1::10.0.0.1]', '[64:ff9b:1:a00:0:100::]'],
    ...[
      '[2002:a00:1::1]',
      '[2002:7f00:1::]',
      '[2001:0:a00:1::1]',
      '[2001::f5ff:fffe]',
      '[::ffff:0:10.0.0.1]',
      '[::10.0.0.1]',
    ],
    ...['localhost', 'sandbox', 'db.internal', 'printer.local', 'nas.home.arpa'],
  ])('%s is in a private network', async (host) => {
    expect(isPrivateHost(hostOf(host))).toBe(true);
    expect(await isInPrivateNetwork(new URL(`https://${host}/`))).toBe(true);
  });

  test.each([
    ...['[64:ff9b::5db8:d822]', '[64:ff9b::162.159.130.233]', '[64:ff9b:1::93.184.216.34]'],
    ...[
      '[64:ff9b:1:5db8:d8:2200::]',
      '[2002:5db8:d822::1]',
      '[::ffff:93.184.216.34]',
      '[2001:0:5db8:d822::a247:27dd]',
    ],
  ])('%s is by the public address within it not', (host) => expect(isPrivateHost(hostOf(host))).toBe(false));

  test.each(['93.184.216.34', '172.32.0.1', '[2606:4700::1]', 'cdn.discordapp.com', '127.0.0.1.example.com'])(
    '%s is not',
    (host) => expect(isPrivateHost(hostOf(host))).toBe(false),
  );

  test.each([
    ['127.0.0.1', true],
    ['[::1]', true],
    ['app.localhost', true],
    ['10.0.0.1', false],
    ['sandbox', false],
  ])('%s is this machine: %s', (host, expected) => expect(isLoopback(hostOf(host))).toBe(expected));
});

test('plain http is for listed hosts of a private network', () => {
  const check = onlyHosts(['cdn.discordapp.com', 'sandbox:8080', '10.0.0.1']);
  for (const url of ['http://sandbox:8080/a', 'http://10.0.0.1/a', 'https://cdn.discordapp.com/a'])
    expect(() => check(new URL(url))).not.toThrow();
  for (const url of ['http://cdn.discordapp.com/a', 'http://10.0.0.2/a', 'http://sandbox/a'])
    expect(() => check(new URL(url))).toThrow('foreign-host');
});

describe('the address of a result', () => {
  const from = new URL('https://93.184.216.34/result.mp4');

  test.each(['http://169.254.169.254/latest/meta-data', 'https://localhost:9200/', 'http://[::1]/'])(
    'does not lead from the internet to %s',
    async (to) => {
      await expect(webAddress(new URL(to), from)).rejects.toMatchObject({ code: 'result-missing' });
    },
  );

  test('may lead on within the internet, and within a private network', async () => {
    await webAddress(new URL('https://1.1.1.1/a'), from);
    await webAddress(new URL('http://127.0.0.1:2/a'), new URL('http://127.0.0.1:1/a'));
    await expect(webAddress(new URL('file:///etc/passwd'), from)).rejects.toThrow('cannot be fetched');
  });

  test('is not in a private network when Scenario is not, and the operator reads why', async () => {
    const { log, lines } = quietLog();
    const check = resultAddressCheck('https://93.184.216.34/v1', log);
    await check('https://1.1.1.1/a.mp4?Signature=x');
    expect(lines).toEqual([]);
    await expect(check('http://10.0.0.7/a.mp4?Signature=s3cret')).rejects.toMatchObject({
      code: 'result-missing',
    });
    expect(lines.join('')).toContain('so must SCENARIO_BASE_URL');
    expect(lines.join('')).not.toContain('s3cret');
  });

  test('may be in one when Scenario is', async () => {
    await resultAddressCheck('http://sandbox:8080/v1', quietLog().log)('http://10.0.0.7/a.mp4');
  });
});
