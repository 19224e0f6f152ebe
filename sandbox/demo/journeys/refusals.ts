import { errorBody } from '../../scenario/errors.ts';
import type { Story } from './story.ts';
import { answered, type Storyteller, warned } from './storyteller.ts';

/** What Scenario refuses, or the operator, who lets a person have one translation at once; and what people read then. A lack of credits holds up everybody else's requests for a while. */
export const refusals: readonly Story[] = [
  {
    name: 'out-of-credits',
    title: 'The credits are used up',
    async play(teller) {
      refuse(teller, 402, errorBody.live('Not enough creative units', 'InsufficientCreditsError'));
      await teller.reads(await teller.translate({ language: 'Spanish' }), warned);
    },
  },
  {
    name: 'refused-input',
    title: 'The service refuses the video, and says why',
    async play(teller) {
      const why = 'The video must be at least 24 frames per second';
      refuse(teller, 400, errorBody.live(why, 'BadRequestError'));
      await teller.reads(await teller.translate({ language: 'Spanish' }), warned);
    },
  },
  {
    name: 'too-many-at-once',
    title: 'More translations at once than a person may have',
    async play(teller) {
      await teller.translate({ language: 'Spanish' });
      await teller.jobs.running();
      await teller.reads(await teller.translate({ language: 'German' }), warned);
      await teller.reads(await teller.command('translations'), answered);
    },
  },
  {
    name: 'plan-forbids',
    title: 'The plan does not include translations',
    async play(teller) {
      refuse(teller, 403, errorBody.live('Not in your plan', 'ModelAccessRestrictedError'));
      await teller.reads(await teller.translate({ language: 'Spanish' }), warned);
    },
  },
  {
    name: 'too-many-languages-at-once',
    title: 'More languages at once than a person may have translations',
    async play(teller) {
      await teller.reads(await teller.translate({ language: 'Spanish, German' }), warned);
    },
  },
];

/** What keeps a person from a translation, and nobody else. */
export const troubles: readonly Story[] = [
  {
    name: 'key-refused',
    title: 'The bot is not set up correctly',
    async play(teller) {
      refuse(teller, 401, errorBody.live('Unauthorized', 'UnauthorizedError'));
      await teller.reads(await teller.translate({ language: 'Spanish' }), warned);
    },
  },
  {
    name: 'model-missing',
    title: 'The service no longer knows the model',
    async play(teller) {
      refuse(teller, 404, errorBody.live('Model not found', 'NotFoundError'));
      await teller.reads(await teller.translate({ language: 'Spanish' }), warned);
    },
  },
  {
    name: 'result-lost',
    title: 'A translation was made, and its video cannot be got',
    async play(teller) {
      const asked = await teller.translate({ language: 'Spanish' });
      const lost = { id: 'asset_lost', kind: 'video', status: 'error' };
      teller.scenario.faults.add({
        route: 'POST /assets/get-bulk',
        when: ({ body }) => JSON.stringify(body).includes(lost.id),
        do: { kind: 'answer', body: ({ assets }) => ({ assets: [...assets, lost] }) },
      });
      for (const job of await teller.jobs.running()) {
        Object.assign(job.metadata, { assetIds: [lost.id] });
        Object.assign(job, { status: 'success' });
      }
      await teller.reads(asked, warned);
    },
  },
];

/** The next paid call of this story is answered so. */
function refuse({ scenario, jobs }: Storyteller, status: number, body: object): void {
  scenario.faults.add({
    route: 'POST /generate/custom/:model',
    when: (call) => call.query.dryRun === undefined && jobs.owns(call.body),
    do: { kind: 'status', status, body },
  });
}
