import type { Story } from './story.ts';
import { type Storyteller, warned } from './storyteller.ts';

/** What Scenario refuses, and what people read then. A lack of credits holds up everybody else's requests for a while. */
export const refusals: readonly Story[] = [
  {
    name: 'out-of-credits',
    title: 'The credits are used up',
    async play(teller) {
      refuse(teller, 402, { name: 'InsufficientCreditsError', message: 'Not enough creative units' });
      await teller.reads(await teller.translate({ language: 'Spanish' }), warned);
    },
  },
  {
    name: 'plan-forbids',
    title: 'The plan does not include translations',
    async play(teller) {
      refuse(teller, 403, { name: 'ModelAccessRestrictedError', message: 'Not in your plan' });
      await teller.reads(await teller.translate({ language: 'Spanish' }), warned);
    },
  },
];

/** The next paid call of this story is answered so. */
function refuse({ scenario, jobs }: Storyteller, status: number, error: object): void {
  scenario.faults.add({
    route: 'POST /generate/custom/:model',
    when: ({ query, body }) => query.dryRun === undefined && jobs.owns(body),
    do: { kind: 'status', status, body: { error } },
  });
}
