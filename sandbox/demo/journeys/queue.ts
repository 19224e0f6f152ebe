import type { Message } from '../../discord/message.ts';
import type { Story } from './story.ts';
import { ended } from './storyteller.ts';

/** Where Scenario runs one job at a time. */
export const queue: readonly Story[] = [
  {
    name: 'queue',
    title: 'Many videos are being translated: a place in the queue',
    async play(teller) {
      await teller.translate({ language: 'Spanish' }, { person: teller.ben });
      await teller.jobs.running();
      teller.note('Ben’s video is being translated, and the service takes one at a time.');
      const asked = await teller.translate({ language: 'German' });
      const status = await teller.reads(asked, isQueued);
      await teller.reads(await teller.press(status, 'stop'));
      await teller.reads(asked, ended);
    },
  },
];

/** The only number in the first lines, besides those of the file's name, is the position. */
const isQueued = ({ content }: Message) =>
  (content.split('\n')[1] ?? '').replaceAll(/<t:\d+:R>/g, '').includes('1');
