import type { Message } from '../../discord/message.ts';
import { errorBody } from '../../scenario/errors.ts';
import { BAR } from './jobs.ts';
import type { Story } from './story.ts';
import { ended, type Storyteller } from './storyteller.ts';

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
      // Makes room for whoever comes next.
      await teller.jobs.finish();
    },
  },
  {
    name: 'stop-some',
    title: 'Two languages are stopped, of which one is paid for',
    async play(teller) {
      await teller.settles();
      leaveWaiting(teller, 'German');
      const asked = await teller.translate({ language: 'Spanish, German' });
      await teller.jobs.advance();
      const status = await teller.reads(asked, (seen) => seen.content.includes(BAR) && isNumbered(seen, 2));
      const offer = await teller.reads(await teller.press(status, 'stop'));
      await teller.reads(asked, (seen) => seen.content.includes(BAR) && !isNumbered(seen, 2));
      await teller.reads(await teller.press(offer, 'discard'));
      await teller.reads(asked, ({ content }) => !content.includes(BAR));
    },
  },
];

/** Scenario has no place for this story's translation into a language. */
function leaveWaiting({ scenario, jobs }: Storyteller, language: string): void {
  const details = { actionName: 'concurrent-generations', actionLimit: 1 };
  scenario.faults.add({
    route: 'POST /generate/custom/:model',
    times: Number.POSITIVE_INFINITY,
    when: ({ body, query }) =>
      query.dryRun === undefined && jobs.owns(body) && JSON.stringify(body).includes(`"${language}"`),
    do: { kind: 'status', status: 429, body: errorBody.live('Too many', 'ActionLimitReachedError', details) },
  });
}

/** The only number in the first lines, besides those of the file's name, is the position. */
const isQueued = (message: Message) => isNumbered(message, 1);

const isNumbered = ({ content }: Message, line: number) =>
  (content.split('\n')[line] ?? '').replaceAll(/<t:\d+:R>/g, '').includes('1');
