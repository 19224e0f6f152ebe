import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { onlyHosts } from '../../../src/services/media/addresses.ts';
import { guardedGet } from '../../../src/services/media/guarded-get.ts';
import { useProxies } from '../../../src/services/proxy/proxy.ts';
import { httpTransport } from '../../../src/services/scenario/http-transport.ts';
import { putPart } from '../../../src/services/scenario/put-part.ts';
import { sdkFetch } from '../../../src/services/scenario/sdk-fetch.ts';
import { testProxy } from '../../support/proxy.ts';

afterEach(() => useProxies({}));

async function target() {
  const server = createServer(async (asked, answer) => {
    const body = await text(asked);
    answer.setHeader('content-type', 'application/json').end(JSON.stringify({ path: asked.url, body }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

test('what is fetched, asked of Scenario and uploaded goes through the proxy, and its hosts are judged all the same', async () => {
  const port = await target();
  const proxy = await testProxy();
  useProxies({ http: proxy.address });
  const base = `http://sandbox:${port}`;
  const check = onlyHosts([`sandbox:${port}`]);
  const { body } = await guardedGet({ url: `${base}/media`, check });
  expect(JSON.parse(await text(body))).toEqual({ path: '/media', body: '' });
  await expect(guardedGet({ url: 'http://other/media', check })).rejects.toMatchObject({
    code: 'foreign-host',
  });
  const key = { apiKey: 'k', apiSecret: 's' };
  await httpTransport({ baseUrl: base, ...key })({ operation: 'o', path: '/own' });
  const reply = await sdkFetch(key)(`${base}/sdk`, { method: 'POST', body: '{}' });
  expect(await reply.json()).toEqual({ path: '/sdk', body: '{}' });
  await putPart({
    url: `${base}/part`,
    contentType: 'video/mp4',
    start: 0,
    end: 3,
    withinMs: 10_000,
    source: { open: async () => Readable.from([Buffer.from('abc')]) } as never,
    signal: AbortSignal.timeout(10_000),
  });
  expect(proxy.seen).toEqual([
    `GET sandbox:${port}/media`,
    `GET sandbox:${port}/own`,
    `POST sandbox:${port}/sdk`,
    `PUT sandbox:${port}/part`,
  ]);
});

test('this machine is asked directly, and so is what NO_PROXY names', async () => {
  const port = await target();
  const proxy = await testProxy();
  useProxies({ http: proxy.address });
  const { body } = await guardedGet({ url: `http://127.0.0.1:${port}/media`, check: () => {} });
  await text(body);
  await httpTransport({ baseUrl: `http://127.0.0.1:${port}`, apiKey: 'k', apiSecret: 's' })({
    operation: 'o',
    path: '/own',
  });
  expect(proxy.seen).toEqual([]);
});

test('a tunnel that the proxy refuses has sent nothing', async () => {
  const proxy = await testProxy();
  useProxies({ https: proxy.address.replace('me:', 'you:') });
  const ask = httpTransport({ baseUrl: 'https://sandbox', apiKey: 'k', apiSecret: 's' });
  await expect(ask({ operation: 'o', path: '/own' })).rejects.toMatchObject({ kind: 'unreachable' });
});
