import { test } from 'vitest';
import { houses } from '../../sandbox/demo/journeys/houses.ts';
import { playHouse } from '../../sandbox/demo/journeys/play-house.ts';

// Read as people read them. `npx vitest run test/transcripts -u` writes them anew: review what changes.
const locales = ['en-US', 'de', 'ja'] as const;

// Most of their time is the app's own pace, so they wait side by side.
test.concurrent.for(locales)(
  'every journey in %s reads as reviewed',
  { timeout: 400_000 },
  async (locale, { expect }) => {
    const transcripts = [];
    for (const house of houses) transcripts.push(...(await playHouse(house, { locale })));
    for (const { name, text } of transcripts) {
      await expect.soft(text).toMatchFileSnapshot(`${locale}/${name}.txt`);
    }
  },
);
