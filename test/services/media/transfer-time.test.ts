import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openSource } from '../../../src/services/media/source.ts';
import { takenSteadily, transferMs } from '../../../src/services/media/transfer-time.ts';
import { type Route, startMediaServer } from './media-server.ts';

const size = 200_000;
const content = randomBytes(size);
const patience = { mayTakeMs: () => 100 };

/** A source of which the first byte tells the size; what else is asked is answered by `route`. */
async function sourceOf(route: Exclude<Route, { file: string }>) {
  const server = await startMediaServer();
  onTestFinished(() => server.close());
  const url = server.route('/v', (request, response, nth) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const length = Number(to) - Number(from) + 1;
    response.writeHead(206, { 'content-range': `bytes ${from}-${to}/${size}`, 'content-length': length });
    if (length === 1) response.end('x');
    else route(request, response, nth);
  });
  return openSource({ url, allowedHosts: [server.host], ...patience });
}

test('takes 1 Mbit/s, and half a minute to begin with', () => {
  expect(transferMs(0)).toBe(30_000);
  expect(transferMs(20_000_000)).toBe(190_000);
});

test('a part of a video that trickles fails', async () => {
  const source = await sourceOf((_request, response) => {
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  });
  await expect(buffer(await source.open(0, size))).rejects.toThrow('too slowly');
});

test('the time that its reader takes is not the host’s', async () => {
  const source = await sourceOf((_request, response) => response.end(content));
  let bytes = 0;
  for await (const chunk of await source.open(0, size)) {
    bytes += chunk.length;
    await pause(60);
  }
  expect(bytes).toBe(size);
});

test('what nobody takes any more fails', async () => {
  const stream = takenSteadily(Readable.from([Buffer.alloc(1_000_000), Buffer.alloc(1_000_000)]), 50);
  stream.read();
  await expect(once(stream, 'end')).rejects.toThrow('no byte was taken');
});

test('what is taken slowly but steadily arrives', async () => {
  const bytes = Readable.from([1, 2, 3, 4].map((n) => Buffer.alloc(100_000, n)));
  let count = 0;
  for await (const chunk of takenSteadily(bytes, 200)) {
    count += chunk.length;
    await pause(70);
  }
  expect(count).toBe(400_000);
});
