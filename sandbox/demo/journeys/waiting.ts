import type { Message } from '../../discord/message.ts';
import type { Story } from './story.ts';
import { offering, type Storyteller, withFile } from './storyteller.ts';

/** How long everybody waits here, in ms: as long as a price can be confirmed. */
export const WAITED = 10 * 60_000;

/** What comes of waiting: prices are confirmed above 100 credits. */
export const waiting: readonly Story[] = [
  {
    name: 'price-late',
    title: 'A price that nobody confirms in time',
    async play(teller) {
      const asked = await teller.translate({ language: 'Spanish, German' });
      const question = await teller.reads(asked, offering('confirm'));
      await teller.waits('Ada does not answer for ten minutes.');
      await teller.reads(asked, (message) => message === question && message.components.length === 0);
      await teller.reads(asked, offering('retry'));
      await teller.finds(calls(teller));
    },
  },
  {
    name: 'mentioned',
    title: 'Somebody who has waited more than a minute is mentioned when the video is ready',
    async play(teller) {
      const asked = await teller.translate({ language: 'Spanish' });
      await teller.watches(asked);
      await teller.waits('Ten minutes pass.');
      await teller.finishes();
      await teller.reads(asked, withFile);
      await teller.finds(calls(teller));
    },
  },
];

const calls =
  ({ ada }: Storyteller) =>
  ({ notified }: Message) =>
    notified.includes(ada);
