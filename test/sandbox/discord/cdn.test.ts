import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createClock } from '../../../sandbox/clock.ts';
import type { FileUpload } from '../../../sandbox/discord/attachments.ts';
import { cleanName } from '../../../sandbox/discord/attachments.ts';
import { type Stage, stage } from './bot.ts';

async function posted(on: Stage, upload: Partial<FileUpload> = {}) {
  const path = await on.file('clip.mp4');
  await writeFile(
    path,
    Uint8Array.from({ length: 1000 }, (_, index) => index % 251),
  );
  const message = await on.discord.as(on.ada).post(on.channel, { files: [{ path, ...upload }] });
  return { attachment: message.attachments[0]!, bytes: await readFile(path) };
}

describe('a signed link', () => {
  test('looks like Discord’s and serves the file whole', async () => {
    const on = await stage();
    const { attachment, bytes } = await posted(on);
    const url = new URL(attachment.url);
    expect(url.host).toBe(on.discord.cdnHost);
    expect(url.pathname).toBe(`/attachments/${on.channel.id}/${attachment.id}/clip.mp4`);
    const [ex, is] = ['ex', 'is'].map((key) => Number.parseInt(url.searchParams.get(key) ?? '', 16));
    expect(ex! - is!).toBe(24 * 60 * 60);
    expect(url.searchParams.get('hm')).toMatch(/^[0-9a-f]{64}$/);
    const response = await fetch(url);
    expect(response.headers.get('content-type')).toBe('video/mp4');
    expect(response.headers.get('accept-ranges')).toBe('bytes');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });

  test('is refused after a day, while a fresh one works', async () => {
    const clock = createClock();
    const on = await stage({ now: clock.now });
    const { attachment } = await posted(on);
    const old = attachment.url;
    clock.advance(24 * 60 * 60_000 - 2_000);
    expect((await fetch(old)).status).toBe(200);
    clock.advance(3_000);
    const response = await fetch(old);
    expect([response.status, await response.text()]).toEqual([404, 'This content is no longer available.']);
    expect((await fetch(attachment.url)).status).toBe(200);
  });

  test.for([
    { what: 'another expiry', change: (url: URL) => url.searchParams.set('ex', 'ffffffff') },
    { what: 'another signature', change: (url: URL) => url.searchParams.set('hm', 'a'.repeat(64)) },
    { what: 'no signature', change: (url: URL) => url.searchParams.delete('hm') },
    { what: 'another name', change: (url: URL) => (url.pathname += '.exe') },
  ])('is refused with $what', async ({ change }) => {
    const on = await stage();
    const url = new URL((await posted(on)).attachment.url);
    change(url);
    expect((await fetch(url)).status).toBe(404);
  });

  test('can be made to expire, to lie, and to lead elsewhere', async () => {
    const on = await stage();
    const { attachment } = await posted(on);
    const before = attachment.url;
    attachment.expireLinks();
    expect((await fetch(before)).status).toBe(404);
    expect((await fetch(attachment.url)).status).toBe(200);
    const expired = (await posted(on, { claims: { expired: true } })).attachment;
    expect((await fetch(expired.url)).status).toBe(404);
    const liar = (
      await posted(on, { contentType: null, claims: { size: 7, url: 'https://example.org/x.mp4' } })
    ).attachment;
    expect(liar.toJSON()).toMatchObject({ size: 7, url: 'https://example.org/x.mp4' });
    expect(liar.toJSON()).not.toHaveProperty('content_type');
  });

  test('goes with its message', async () => {
    const on = await stage();
    const { attachment } = await posted(on);
    on.discord.world.deleteChannel(on.channel);
    expect((await fetch(attachment.url)).status).toBe(404);
  });
});

describe('ranges', () => {
  test.for([
    { range: 'bytes=0-9', start: 0, end: 9 },
    { range: 'bytes=990-', start: 990, end: 999 },
    { range: 'bytes=-10', start: 990, end: 999 },
    { range: 'bytes=900-5000', start: 900, end: 999 },
  ])('$range is answered with exactly those bytes', async ({ range, start, end }) => {
    const on = await stage();
    const { attachment, bytes } = await posted(on);
    const response = await fetch(attachment.url, { headers: { range } });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end}/1000`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes.subarray(start, end + 1));
    expect(on.discord.cdnRequests).toMatchObject([{ range, status: 206, bytes: end - start + 1 }]);
  });

  test('outside the file are refused, and several at once ignored', async () => {
    const on = await stage();
    const { attachment } = await posted(on);
    const outside = await fetch(attachment.url, { headers: { range: 'bytes=1000-' } });
    expect([outside.status, outside.headers.get('content-range')]).toEqual([416, 'bytes */1000']);
    const several = await fetch(attachment.url, { headers: { range: 'bytes=0-1,5-6' } });
    expect([several.status, (await several.arrayBuffer()).byteLength]).toEqual([200, 1000]);
  });

  test('of a file that changed are answered with the whole file', async () => {
    const on = await stage();
    const { attachment } = await posted(on);
    const head = await fetch(attachment.url, { method: 'HEAD' });
    expect([head.headers.get('content-length'), (await head.arrayBuffer()).byteLength]).toEqual(['1000', 0]);
    const range = 'bytes=0-9';
    const same = await fetch(attachment.url, {
      headers: { range, 'if-range': head.headers.get('etag') ?? '' },
    });
    const other = await fetch(attachment.url, { headers: { range, 'if-range': '"other"' } });
    expect([same.status, other.status]).toEqual([206, 200]);
  });
});

test.for([
  ['my film (1).mp4', 'my_film_1.mp4'],
  ['_hidden.mp4', 'hidden.mp4'],
  ['映画.mp4', 'unknown.mp4'],
  ['../../etc/passwd', 'passwd'],
])('the name %s becomes %s', ([name, clean]) => {
  expect(cleanName(name!)).toBe(clean);
});
