import { Counter, Registry } from 'prom-client';
import { afterEach, describe, expect, test } from 'vitest';
import { type Check, type Health, startHealth } from '../src/health.ts';

let health: Health | undefined;
afterEach(() => health?.close());

async function start(checks: Record<string, Check>, registry = new Registry()) {
  health = await startHealth({ port: 0, host: '127.0.0.1', checks, registry });
  const base = `http://127.0.0.1:${health.port}`;
  return (path: string, init?: RequestInit) => fetch(base + path, init);
}

describe('GET /healthz', () => {
  test('is 200 while every check passes', async () => {
    const get = await start({ discord: () => true, store: async () => true });
    const response = await get('/healthz');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ status: 'ok', checks: { discord: 'ok', store: 'ok' } });
  });

  test('is 503 when one fails, and names it', async () => {
    const get = await start({ discord: () => false, store: () => true });
    const response = await get('/healthz');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'failing', checks: { discord: 'failed', store: 'ok' } });
  });

  test('says nothing about why', async () => {
    const get = await start({
      store: () => Promise.reject(new Error('password=hunter2')),
      discord: () => {
        throw new Error('token');
      },
    });
    const response = await get('/healthz?verbose=1');
    expect(await response.json()).toEqual({
      status: 'failing',
      checks: { store: 'failed', discord: 'failed' },
    });
  });

  test('answers although a check hangs', async () => {
    const get = await start({ stuck: () => new Promise(() => {}), store: () => true });
    const response = await get('/healthz');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ checks: { stuck: 'failed', store: 'ok' } });
  });

  test('sees a recovery', async () => {
    let connected = false;
    const get = await start({ discord: () => connected });
    expect((await get('/healthz')).status).toBe(503);
    connected = true;
    expect((await get('/healthz')).status).toBe(200);
  });
});

describe('GET /metrics', () => {
  test('is the registry in Prometheus’ text format', async () => {
    const registry = new Registry();
    new Counter({ name: 'translations_total', help: 'Translations', registers: [registry] }).inc(3);
    const get = await start({}, registry);
    const response = await get('/metrics');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    expect(await response.text()).toContain('translations_total 3');
  });

  test('is 500 when a figure cannot be collected, and the server goes on', async () => {
    const registry = new Registry();
    new Counter({
      name: 'broken_total',
      help: 'Broken',
      registers: [registry],
      collect() {
        throw new Error('no figure');
      },
    });
    const get = await start({}, registry);
    expect((await get('/metrics')).status).toBe(500);
    expect((await get('/healthz')).status).toBe(200);
  });
});

test.each(['/', '/health', '/healthz/', '/__proto__', '/toString'])('GET %s is 404', async (path) => {
  const get = await start({});
  expect((await get(path)).status).toBe(404);
});

test('anything but GET is 404', async () => {
  const get = await start({});
  expect((await get('/healthz', { method: 'POST' })).status).toBe(404);
});

test('a taken port is an error', async () => {
  await start({});
  const taken = { port: health!.port, host: '127.0.0.1', checks: {}, registry: new Registry() };
  await expect(startHealth(taken)).rejects.toThrow('EADDRINUSE');
});

test('closing ends open connections', async () => {
  const get = await start({ stuck: () => new Promise(() => {}) });
  const pending = get('/healthz').catch((error: unknown) => error);
  await get('/metrics');
  await health?.close();
  health = undefined;
  expect(await pending).toBeInstanceOf(TypeError);
});
