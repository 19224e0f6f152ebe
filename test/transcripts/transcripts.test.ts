import { test } from 'vitest';
import { houses } from '../../sandbox/demo/journeys/houses.ts';
import { playHouses } from '../../sandbox/demo/journeys/play-house.ts';

// Read as people read them. `npx vitest run test/transcripts -u` writes them anew: review what changes.
test.for(['en-US', 'de', 'ja'] as const)(
  'every journey in %s reads as reviewed',
  { timeout: 400_000 },
  async (locale, { expect }) => {
    for (const { name, text } of await playHouses(houses, { locale })) {
      await expect.soft(text).toMatchFileSnapshot(`${locale}/${name}.txt`);
    }
  },
);
