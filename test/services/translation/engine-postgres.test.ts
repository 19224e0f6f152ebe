import { expect, onTestFinished, test } from 'vitest';
import { openPostgresStorage } from '../../../src/services/translation/engine-postgres.ts';
import { createTestDatabase } from '../../support/postgres.ts';

test('several processes may open an empty database at the same moment', async () => {
  const { url, drop } = await createTestDatabase();
  onTestFinished(drop);
  const opened = await Promise.allSettled(Array.from({ length: 4 }, () => openPostgresStorage(url)));
  for (const one of opened) if (one.status === 'fulfilled') await one.value.close();
  expect(opened.map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'));
});
