import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskError } from '../../../src/services/media/disk-error.ts';
import { downloadTo } from '../../../src/services/media/download.ts';
import { type MediaServer, startMediaServer } from './media-server.ts';

const content = randomBytes(400_000);
let server: MediaServer;
let folder: string;
let origin: string;
let file: string;

beforeEach(async () => {
  server = await startMediaServer();
  folder = await mkdtemp(join(tmpdir(), 'download-test-'));
  origin = join(folder, 'origin');
  file = join(folder, 'result.mp4');
  await writeFile(origin, content);
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const download = (url: string, options: Partial<Parameters<typeof downloadTo>[0]> = {}) =>
  downloadTo({ url, file, firstPauseMs: 1, ...options });

describe('a download', () => {
  it('is the whole file', async () => {
    const url = server.route('/r', { file: origin, contentType: 'video/mp4' });
    expect(await download(url)).toEqual({ bytes: 400_000, contentType: 'video/mp4' });
    expect(await readFile(file)).toEqual(content);
  });

  it('replaces what was in the file before', async () => {
    await writeFile(file, randomBytes(500_000));
    await download(server.route('/r', { file: origin }));
    expect(await readFile(file)).toEqual(content);
  });

  it('follows three redirects, and no fourth', async () => {
    const path = server.route('/4', { file: origin });
    for (const n of [3, 2, 1, 0]) {
      server.route(`/${n}`, (_request, response) => response.writeHead(307, { location: `/${n + 1}` }).end());
    }
    expect((await download(path.replace('/4', '/1'))).bytes).toBe(400_000);
    await expect(download(path.replace('/4', '/0'))).rejects.toThrow('redirects without end');
  });

  it.each([
    ['states', { 'content-length': 30e9 }],
    ['sends', {}],
  ])('is given up when the server %s far more than was expected', async (_what, headers) => {
    const url = server.route('/endless', (_request, response) => {
      response.writeHead(200, headers);
      const send = () => {
        while (!response.destroyed && response.write(content));
      };
      response.on('drain', send);
      send();
    });
    const limits = { expectedBytes: 500_000, leastMaxBytes: 1_000_000 };
    await expect(download(url, limits)).rejects.toThrow('sends more than 2000000 bytes');
    expect((await stat(file)).size).toBe(0);
    expect(server.seen).toHaveLength(1);
  });

  it('fetches from the web only', async () => {
    await expect(download('file:///etc/passwd')).rejects.toThrow('cannot be fetched');
    const url = server.route('/r', (_request, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    await expect(download(url)).rejects.toThrow('cannot be fetched');
  });

  it('takes chunked bodies, whose end is marked', async () => {
    const url = server.route('/r', (_request, response) => response.writeHead(200).end(content));
    expect((await download(url)).bytes).toBe(400_000);
  });
});

describe('a download that is cut', () => {
  it('goes on where it ended', async () => {
    const url = cutOnce({ etag: '"v1"' });
    expect((await download(url)).bytes).toBe(400_000);
    expect(await readFile(file)).toEqual(content);
    expect(server.seen).toMatchObject([
      { range: undefined },
      { range: expect.stringMatching(/^bytes=[1-9]\d*-$/), ifRange: '"v1"' },
    ]);
  });

  it('begins anew when the file has changed meanwhile', async () => {
    const url = cutOnce({ etag: '"v0"' });
    expect((await download(url)).bytes).toBe(400_000);
    expect(await readFile(file)).toEqual(content);
    expect(server.seen[1]).toMatchObject({ ifRange: '"v0"' });
  });

  it.each([{ etag: 'W/"v1"' }, {}])(
    'begins anew when the server cannot tell its versions apart: %o',
    async (headers) => {
      const url = cutOnce(headers);
      await download(url);
      expect(await readFile(file)).toEqual(content);
      expect(server.seen[1]).toMatchObject({ range: undefined });
    },
  );

  it('begins anew when the server sends another part', async () => {
    const url = server.route('/r', (_request, response, nth) => {
      if (nth === 1) sendHalf(response, { etag: '"v1"' });
      else if (nth === 2) response.writeHead(206, { 'content-range': 'bytes 0-9/400000' }).end('0123456789');
      else response.writeHead(200, { 'content-length': content.length }).end(content);
    });
    await download(url);
    expect(await readFile(file)).toEqual(content);
  });

  it('keeps what it has while the server is down', async () => {
    const url = server.route('/r', (request, response, nth) => {
      if (nth === 1) sendHalf(response, { etag: '"v1"' });
      else if (nth === 2) response.writeHead(503).end();
      else if (nth === 3) response.destroy();
      else {
        const start = Number(/\d+/.exec(request.headers.range ?? '')?.[0]);
        response.writeHead(206, {
          'content-range': `bytes ${start}-399999/400000`,
          'content-length': 400_000 - start,
        });
        response.end(content.subarray(start));
      }
    });
    await download(url);
    expect(await readFile(file)).toEqual(content);
    expect(server.seen).toHaveLength(4);
  });

  it('again and again is given up, never taken as complete', async () => {
    const url = server.route('/r', (_request, response) => sendHalf(response, {}));
    const error = await download(url).catch((thrown) => thrown);
    expect(error.message).toContain('broke off');
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain('5ec2e7');
    expect(server.seen).toHaveLength(6);
  });

  it('in good order is not taken as complete either', async () => {
    const short = (headers: Record<string, string>) =>
      server.route('/r', (_request, response) => {
        // Without a length and without chunks, the end of the connection is the end of the body.
        response.useChunkedEncodingByDefault = false;
        response.writeHead(200, { connection: 'close', ...headers }).end(content.subarray(0, 1000));
      });
    await expect(download(short({}))).rejects.toThrow('did not state the length');
    await expect(download(short({}), { expectedBytes: 400_000 })).rejects.toThrow(
      'sent 1000 of 400000 bytes',
    );
    await expect(download(short({}), { expectedBytes: 1000 })).resolves.toMatchObject({ bytes: 1000 });
  });
});

describe('a download of another size than somebody said', () => {
  it('is whole nevertheless when its server states the length, or sends it to its end', async () => {
    const stated = server.route('/r', { file: origin });
    await expect(download(stated, { expectedBytes: 5 })).resolves.toMatchObject({ bytes: 400_000 });
    const chunked = server.route('/c', (_request, response) => response.writeHead(200).end(content));
    await expect(download(chunked, { expectedBytes: 5 })).resolves.toMatchObject({ bytes: content.length });
  });
});

describe('a refused link', () => {
  it.each([401, 403, 404, 410])('%i: is exchanged once for a fresh one', async (status) => {
    const stale = server.route('/stale', (_request, response) => response.writeHead(status).end());
    const fresh = server.route('/fresh', { file: origin });
    let asked = 0;
    const refreshUrl = async () => {
      asked++;
      return fresh;
    };
    expect((await download(stale, { refreshUrl })).bytes).toBe(400_000);
    await expect(download(stale, { refreshUrl: async () => stale })).rejects.toMatchObject({
      code: 'result-missing',
      details: { status },
    });
    expect(asked).toBe(1);
    expect(server.seen.map((one) => one.path)).toEqual(['/stale', '/fresh', '/stale', '/stale']);
  });

  it('in the middle of a download costs nothing of what is there', async () => {
    const stale = server.route('/stale', (_request, response, nth) => {
      if (nth === 1) sendHalf(response, { etag: '"v1"' });
      else response.writeHead(403).end();
    });
    const fresh = server.route('/fresh', { file: origin, etag: '"v1"' });
    await download(stale, { refreshUrl: async () => fresh });
    expect(await readFile(file)).toEqual(content);
    expect(server.seen.at(-1)).toMatchObject({
      path: '/fresh',
      range: expect.stringMatching(/^bytes=[1-9]/),
    });
  });

  it('that nobody can refresh is final', async () => {
    const url = server.route('/r', (_request, response) => response.writeHead(404).end());
    await expect(download(url)).rejects.toMatchObject({ code: 'result-missing' });
    expect(server.seen).toHaveLength(1);
  });
});

describe('giving up', () => {
  it('ends a download that hangs', async () => {
    const giveUp = new AbortController();
    const url = server.route('/r', (_request, response) => {
      response.writeHead(200, { 'content-length': 10 });
      response.write('12345', () => giveUp.abort());
    });
    await expect(download(url, { signal: giveUp.signal })).rejects.toThrow('aborted');
    expect(server.seen).toHaveLength(1);
  });

  it('ends the pause between two tries', async () => {
    const giveUp = new AbortController();
    const url = server.route('/r', (_request, response) => {
      response.writeHead(503).end();
      response.on('close', () => setImmediate(() => giveUp.abort()));
    });
    await expect(download(url, { signal: giveUp.signal, firstPauseMs: 600_000 })).rejects.toThrow('aborted');
  });
});

/** Sends half of the content and cuts the connection. */
function sendHalf(response: ServerResponse, headers: Record<string, string>) {
  response.writeHead(200, { ...headers, 'content-length': content.length });
  response.write(content.subarray(0, 200_000), () => setImmediate(() => response.destroy()));
}

/** Cuts the first answer; the next ones come from the file, whose version is "v1". */
function cutOnce(headers: { etag?: string }): string {
  return server.route('/r', (_request, response) => {
    server.route('/r', { file: origin, etag: '"v1"' });
    sendHalf(response, headers);
  });
}

/** Sends a byte every now and then, as long as anybody listens. */
function trickle(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': content.length });
  const timer = setInterval(() => response.write('x'), 20);
  response.on('close', () => clearInterval(timer));
}

describe('a download that trickles', () => {
  it('is broken off by its size, and tried again', async () => {
    const url = server.route('/r', (_request, response, nth) =>
      nth < 3 ? trickle(response) : response.writeHead(200).end(content),
    );
    await download(url, { mayTakeMs: (bytes) => 100 + bytes });
    expect(server.seen).toHaveLength(3);
  });

  it('fails in the end', async () => {
    const url = server.route('/r', (_request, response) => trickle(response));
    await expect(download(url, { mayTakeMs: () => 50 })).rejects.toThrow('too slowly');
  });
});

describe('a download for which there is no room', () => {
  it('ends at once, as a failure of this machine', async () => {
    const url = server.route('/r', { file: origin });
    const failed = download(url, { file: '/dev/full' });
    await expect(failed).rejects.toThrow(DiskError);
    await expect(failed).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(server.seen).toHaveLength(1);
  });

  it('ends so where no file can be made', async () => {
    await writeFile(file, '');
    const url = server.route('/r', { file: origin });
    await expect(download(url, { file: join(file, 'below') })).rejects.toMatchObject({
      name: 'DiskError',
      code: 'ENOTDIR',
    });
  });
});
