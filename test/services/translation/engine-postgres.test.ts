import { expect, onTestFinished, test } from 'vitest';
import { Engine } from '../../../src/services/translation/engine.ts';
import { openPostgresStorage } from '../../../src/services/translation/engine-postgres.ts';
import { createTestDatabase } from '../../support/postgres.ts';
import { quietLog } from '../../support/quiet-log.ts';
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
