import type { Story } from './story.ts';
import { offering, withFile } from './storyteller.ts';

/** Where results are too large for Discord, and can be made smaller. */
export const large: readonly Story[] = [
  {
    name: 'made-smaller',
    title: 'A result is made smaller, and its full quality is a button away',
    async play(teller) {
      const asked = await teller.translate({ language: 'Spanish' });
      await teller.finishes();
      const result = await teller.reads(asked, (seen) => withFile(seen) && offering('link')(seen));
      await teller.reads(await teller.press(result, 'link'));
      await teller.reads(await teller.press(result, 'link', { person: teller.ben }));
    },
  },
];
