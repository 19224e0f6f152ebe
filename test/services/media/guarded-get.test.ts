import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { guardedGet } from '../../../src/services/media/guarded-get.ts';
import { startMediaServer } from './media-server.ts';

const silenceMs = 60;

async function getSilent() {
  const server = await startMediaServer();
  onTestFinished(() => server.close());
  const url = server.route('/silent', (_request, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('a part');
  });
  return guardedGet({ url, check: async () => {}, silenceMs });
}

const all = async (body: AsyncIterable<unknown>) => {
  for await (const _ of body);
};

test('a host that falls silent is given up', async () => {
  const { body } = await getSilent();
  await expect(all(body)).rejects.toThrow();
});

test('also when what it had sent was read only later', async () => {
  const { body } = await getSilent();
  await pause(3 * silenceMs);
  expect(body.destroyed).toBe(false);
  await expect(all(body)).rejects.toThrow();
});
