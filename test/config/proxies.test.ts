import { describe, expect, test } from 'vitest';
import { proxyOnTheWay, readProxies } from '../../src/config/proxies.ts';
import { secretsOf } from '../../src/config.ts';
import { freshWorkingFolder, load, problemsOf } from './fixture.ts';

freshWorkingFolder();

describe('the proxy', () => {
  test.each([
    [{ HTTPS_PROXY: 'http://p:3128' }, { https: 'http://p:3128/' }],
    [{ https_proxy: 'http://low:1', HTTPS_PROXY: 'http://up:1' }, { https: 'http://low:1/' }],
    [
      { HTTP_PROXY: 'p:3128', NO_PROXY: 'a,b' },
      { http: 'http://p:3128/', none: 'a,b' },
    ],
    [{ http_proxy: 'https://p', HTTPS_PROXY: '' }, { http: 'https://p/' }],
  ])('%j is %j', (values, proxies) => expect(readProxies(values)).toEqual({ proxies, problems: [] }));

  test.each([
    'socks5://p:1080',
    'http://',
    'http://p:port',
    'nonsense address',
    'http://p/path',
    'http://u:100%@p',
  ])('%s is none', (address) => {
    expect(problemsOf({ HTTPS_PROXY: address })).toEqual([
      expect.stringMatching(/^HTTPS_PROXY is no address of an HTTP proxy: write it like http:\/\/proxy/),
    ]);
  });

  test('keeps its password secret', () => {
    const secrets = secretsOf(load({ HTTPS_PROXY: 'http://me:s3%2Fcret@p:1' }));
    expect(secrets).toEqual(
      expect.arrayContaining(['s3%2Fcret', 's3/cret', Buffer.from('me:s3/cret').toString('base64')]),
    );
  });

  test.each([
    ['https://discord.com/api', '', 'secure'],
    ['wss://gateway.discord.gg/', '', 'secure'],
    ['http://sandbox:8080/', '', 'plain'],
    ['ws://sandbox/', '', 'plain'],
    ['http://localhost:1/', '', undefined],
    ['ws://127.0.0.2:1/', '', undefined],
    ['http://[::1]:1/', '', undefined],
    ['https://discord.com/', '*', undefined],
    ['https://discord.com/', 'x, discord.com', undefined],
    ['https://cdn.discord.com/', 'discord.com', undefined],
    ['https://cdn.discord.com/', '.discord.com', undefined],
    ['https://cdn.discord.com/', '*.discord.com', undefined],
    ['https://notdiscord.com/', 'discord.com', 'secure'],
    ['https://discord.com/', 'discord.com:8443', 'secure'],
    ['https://discord.com/', 'discord.com:443', undefined],
    ['http://10.1.2.3/', '10.0.0.0/8', undefined],
    ['http://11.1.2.3/', '10.0.0.0/8', 'plain'],
    ['http://[fd00::1]/', 'fd00::/8', undefined],
    ['http://[fd00::1]/', '[fd00::1]', undefined],
    ['http://[fd00::1]/', 'fd00::1', undefined],
  ])('on the way to %s without %j is %s', (url, none, proxy) => {
    expect(proxyOnTheWay(new URL(url), { http: 'plain', https: 'secure', none })).toBe(proxy);
  });
});
