import { join } from 'node:path';
import { buildResult } from '../../scenario/result.ts';
import type { Story } from './story.ts';
import { warned } from './storyteller.ts';

/** Where the whole bot may spend 120 credits a month. */
export const budget: readonly Story[] = [
  {
    name: 'budget',
    title: 'The credits of this month are not enough',
    async play(teller) {
      const path = join(teller.temporary, 'trailer.mp4');
      await buildResult({ path, duration: 25, language: 'none' });
      await teller.reads(await teller.translate({ language: 'Spanish' }, { path }), warned);
      await teller.translate({ language: 'Spanish, German' });
      await teller.jobs.running(2);
      await teller.reads(await teller.translate({ language: 'French' }, { person: teller.ben }), warned);
    },
  },
];
