import { expect, onTestFinished, test } from 'vitest';
import { openPostgresLedger } from '../../../src/services/quota/postgres-ledger.ts';
import { openStore } from '../../../src/services/store/open-store.ts';
import { Engine } from '../../../src/services/translation/engine.ts';
import { openPostgresStorage } from '../../../src/services/translation/engine-postgres.ts';
import { createTestDatabase } from '../../support/postgres.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { strictPooler } from '../../support/strict-pooler.ts';
import { carriesOddText, endsRefusedResults } from './odd-text.ts';

test('several processes may open an empty database at the same moment', async () => {
  const { url, drop } = await createTestDatabase();
  onTestFinished(drop);
  const opened = await Promise.allSettled(Array.from({ length: 4 }, () => openPostgresStorage(url)));
  for (const one of opened) if (one.status === 'fulfilled') await one.value.close();
  expect(opened.map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'));
});

async function engine() {
  const { url, drop } = await createTestDatabase();
  onTestFinished(drop);
  const { log, lines } = quietLog();
  const storage = await openPostgresStorage(url);
  const opened = new Engine(storage, log);
  onTestFinished(() => opened.close());
  return { storage, engine: opened, lines };
}

test('text that jsonb does not take goes through inputs, steps, errors and signals without it', async () => {
  await carriesOddText(await engine());
});

test('a step whose result the database refuses ends as a problem with a reference that stands in the log', async () => {
  const refusal = Object.assign(new Error('unsupported Unicode escape sequence'), { code: '22P05' });
  await endsRefusedResults(await engine(), refusal);
});

test('all that uses Postgres works through a pooler in transaction mode, with an address full of parameters', async () => {
  const { url, drop } = await createTestDatabase();
  onTestFinished(drop);
  const { hostname: host, port } = new URL(url);
  const pooler = await strictPooler({ host, port: Number(port) });
  const pooled = new URL(url);
  pooled.port = String(pooler.port);
  pooled.search =
    'channel_binding=prefer&pgbouncer=true&schema=public&connection_limit=1&pool_timeout=5&statement_cache_size=0&options=endpoint%3Dx&target_session_attrs=any&application_name=bot';
  const storage = await openPostgresStorage(pooled.href);
  const engine = new Engine(storage, quietLog().log);
  const store = await openStore({ kind: 'postgres', url: pooled.href });
  const ledger = await openPostgresLedger(pooled.href);
  try {
    const entries = store.open<number>('entries');
    await entries.set('a', 1);
    expect(await entries.getMany(['a', 'b'])).toEqual([1, undefined]);
    const claim = {
      account: 'a',
      amount: 1,
      limit: 1,
      usedSince: 0,
      runningSince: 0,
      keepUntil: Date.now() + 9e6,
    };
    expect(await ledger.reserve('r', [claim as never], Date.now())).toBeUndefined();
    expect(await storage.find('none', { key: 'x' })).toEqual([]);
    expect(await storage.prune(new Date(0))).toBe(0);
  } finally {
    await ledger.close();
    await store.close();
    await engine.close();
  }
  expect(pooler.refusals).toEqual([]);
  expect(pooler.parameters[0]).toMatchObject({ application_name: 'bot' });
});
