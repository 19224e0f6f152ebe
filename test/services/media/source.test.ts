import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSource } from '../../../src/services/media/source.ts';
import { type MediaServer, startMediaServer } from './media-server.ts';

let server: MediaServer;
let folder: string;
let file: string;

beforeEach(async () => {
  server = await startMediaServer();
  folder = await mkdtemp(join(tmpdir(), 'source-test-'));
  file = join(folder, 'video.bin');
  await writeFile(file, randomBytes(300_000));
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const open = (url: string, signal?: AbortSignal) => openSource({ url, allowedHosts: [server.host], signal });

describe('a video on its host', () => {
  it('is measured with one byte', async () => {
    const source = await open(server.route('/a.mp4', { file, contentType: 'Video/MP4; charset=x' }));
    expect(source).toMatchObject({ size: 300_000, contentType: 'video/mp4' });
    expect(server.seen).toEqual([{ path: '/a.mp4', range: 'bytes=0-0', ifRange: undefined }]);
    expect(server.counts.bytes).toBe(1);
  });

  it('is read from the first byte to before the last, and no further', async () => {
    const source = await open(server.route('/a.mp4', { file }));
    const whole = await readFile(file);
    expect(await buffer(await source.open(0, 300_000))).toEqual(whole);
    expect(await buffer(await source.open(100, 70_100))).toEqual(whole.subarray(100, 70_100));
    expect(await buffer(await source.open(299_999, 300_000))).toEqual(whole.subarray(299_999));
    expect(server.counts.bytes).toBe(1 + 300_000 + 70_000 + 1);
  });

  it('keeps its connection for the next part', async () => {
    const source = await open(server.route('/a.mp4', { file }));
    for (let at = 0; at < 300_000; at += 50_000) await buffer(await source.open(at, at + 50_000));
    expect(server.counts.connections).toBeLessThanOrEqual(2);
  });

  it('may be empty', async () => {
    await writeFile(file, '');
    expect((await open(server.route('/a.mp4', { file }))).size).toBe(0);
  });

  it('has no parts outside of it', async () => {
    const source = await open(server.route('/a.mp4', { file }));
    for (const [start, end] of [
      [-1, 5],
      [5, 5],
      [0, 300_001],
    ] as const) {
      await expect(source.open(start, end)).rejects.toThrow(RangeError);
    }
  });
});

describe('a host that ignores ranges', () => {
  it('gives its beginning, without being read to the end', async () => {
    await writeFile(file, randomBytes(20_000_000));
    const source = await open(server.route('/a.mp4', { file, ranges: false }));
    expect(source.size).toBe(20_000_000);
    const start = (await readFile(file)).subarray(0, 1000);
    expect(await buffer(await source.open(0, 1000))).toEqual(start);
    expect(server.counts.bytes).toBeLessThan(10_000_000);
  });

  it('refuses any other part, plainly', async () => {
    const source = await open(server.route('/a.mp4', { file, ranges: false }));
    await expect(source.open(10, 20)).rejects.toMatchObject({
      code: 'source-unreachable',
      cause: { message: expect.stringContaining('does not serve ranges') },
    });
  });
});

describe('hosts', () => {
  it.each([
    'https://example.com/a.mp4',
    'http://cdn.discordapp.com/a.mp4',
    'ftp://127.0.0.1/a.mp4',
    'file:///etc/passwd',
    'not an address',
    'https://cdn.discordapp.com@example.com/a.mp4',
    'https://cdn.discordapp.com.example.com/a.mp4',
    'https://user:word@cdn.discordapp.com/a.mp4',
    'https://cdn.discordapp.com:8443/a.mp4',
    'http://10.0.0.2/a.mp4',
  ])('%s is refused before anything is sent', async (url) => {
    const allowedHosts = ['cdn.discordapp.com', '10.0.0.1'];
    await expect(openSource({ url, allowedHosts })).rejects.toMatchObject({ code: 'foreign-host' });
  });

  it('on this machine are known by their port too', async () => {
    const url = server.route('/a.mp4', { file });
    await expect(openSource({ url, allowedHosts: ['127.0.0.1', '127.0.0.1:1'] })).rejects.toMatchObject({
      code: 'foreign-host',
    });
    expect(server.seen).toEqual([]);
  });

  it('may redirect among themselves, three times', async () => {
    server.route('/4.mp4', { file });
    for (const n of [3, 2, 1]) redirect(`/${n}.mp4`, `/${n + 1}.mp4`);
    expect((await open(`http://${server.host}/1.mp4`)).size).toBe(300_000);
    redirect('/0.mp4', '/1.mp4');
    await expect(open(`http://${server.host}/0.mp4`)).rejects.toThrow('redirects without end');
  });

  it('may not redirect to anybody else', async () => {
    const other = await startMediaServer();
    try {
      redirect('/a.mp4', other.route('/secret', { file }));
      await expect(open(`http://${server.host}/a.mp4`)).rejects.toMatchObject({ code: 'foreign-host' });
      redirect('/a.mp4', 'http://169.254.169.254/latest/meta-data');
      await expect(open(`http://${server.host}/a.mp4`)).rejects.toMatchObject({ code: 'foreign-host' });
      expect(other.seen).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it('are checked again for every part', async () => {
    const url = server.route('/a.mp4', { file });
    const source = await open(url);
    redirect('/a.mp4', 'http://169.254.169.254/');
    await expect(source.open(0, 10)).rejects.toMatchObject({ code: 'foreign-host' });
  });
});

describe('refusals', () => {
  it.each([403, 404, 410])('%i means that the link expired', async (status) => {
    await expect(open(answering(status))).rejects.toMatchObject({
      code: 'link-expired',
      details: { status },
    });
  });

  it.each([400, 401, 451])('%i is final', async (status) => {
    await expect(open(answering(status))).rejects.toMatchObject({ code: 'source-unreachable' });
  });

  it.each([408, 429, 500, 503])('%i may pass, so it is no problem to tell anybody about', async (status) => {
    const error = await open(answering(status)).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'Error', message: `${server.host} answered ${status}` });
  });

  it('of the connection may pass as well, and name no query', async () => {
    const url = server.route('/a.mp4', (_request, response) => response.destroy());
    const error = await open(url).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'Error', message: expect.stringContaining(server.host) });
    expect(`${error.stack} ${JSON.stringify(error)} ${error.cause}`).not.toContain('5ec2e7');
  });

  it('of a link that expires in between are told by the part', async () => {
    const url = server.route('/a.mp4', { file });
    const source = await open(url);
    answering(404);
    await expect(source.open(0, 10)).rejects.toMatchObject({ code: 'link-expired' });
  });
});

describe('a part', () => {
  it('that breaks off is an error', async () => {
    const source = await open(server.route('/a.mp4', { file }));
    server.route('/a.mp4', (_request, response) => {
      response.writeHead(206, { 'content-range': 'bytes 0-999/300000', 'content-length': 1000 });
      response.write('x'.repeat(500), () => response.destroy());
    });
    await expect(source.open(0, 1000).then(buffer)).rejects.toThrow();
  });

  it('that ends early in good order is an error too', async () => {
    const source = await open(server.route('/a.mp4', { file }));
    server.route('/a.mp4', (_request, response) => {
      response.writeHead(206, { 'content-range': 'bytes 0-999/300000' }).end('x'.repeat(500));
    });
    await expect(source.open(0, 1000).then(buffer)).rejects.toThrow('500 bytes early');
  });

  it('of a file that changed meanwhile is an error', async () => {
    const source = await open(server.route('/a.mp4', { file }));
    await writeFile(file, randomBytes(200_000));
    await expect(source.open(0, 1000)).rejects.toThrow('another part');
  });

  it('stops when its signal, or that of the source, is aborted', async () => {
    const hang = (response: import('node:http').ServerResponse) => {
      response.writeHead(206, { 'content-range': 'bytes 0-999/300000', 'content-length': 1000 });
      response.write('x');
    };
    const ofSource = new AbortController();
    const ofPart = new AbortController();
    const source = await open(server.route('/a.mp4', { file }), ofSource.signal);
    server.route('/a.mp4', (_request, response) => hang(response));
    const first = await source.open(0, 1000, ofPart.signal);
    const second = await source.open(0, 1000);
    ofPart.abort();
    await expect(buffer(first)).rejects.toThrow();
    ofSource.abort();
    await expect(buffer(second)).rejects.toThrow();
    await expect(source.open(0, 1000)).rejects.toThrow('aborted');
  });
});

function redirect(path: string, location: string) {
  server.route(path, (_request, response) => response.writeHead(302, { location }).end());
}

function answering(status: number) {
  return server.route('/a.mp4', (_request, response) =>
    response.writeHead(status).end('This content is gone.'),
  );
}
