import { expect, test } from 'vitest';
import { houses } from '../../sandbox/demo/journeys/houses.ts';
import { playHouse } from '../../sandbox/demo/journeys/play-house.ts';

// Read as people read them. `npx vitest run test/transcripts -u` writes them anew: review what changes.
const locales = ['en-US', 'de', 'ja'] as const;

test.each(locales)('every journey in %s reads as reviewed', { timeout: 300_000 }, async (locale) => {
  const transcripts = [];
  for (const house of houses) transcripts.push(...(await playHouse(house, { locale })));
  for (const { name, text } of transcripts) {
    await expect.soft(text).toMatchFileSnapshot(`${locale}/${name}.txt`);
  }
});
