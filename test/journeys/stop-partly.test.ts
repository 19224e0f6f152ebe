import { expect, test } from 'vitest';
import { errorBody } from '../../sandbox/scenario/errors.ts';
import { press } from '../support/pressing.ts';
import { askByMenu, labels, patience, saying, two } from './follow-up.ts';
import { submitted, withFiles } from './several.ts';

const isStopped = saying('Stopped, as you wished. Nothing was spent.');
const isQueued = saying('number 1 in the queue');

/** Two languages: Spanish is being translated, German waits for a place that it never gets. */
async function oneInQueue() {
  const story = await two();
  const { scenario } = story;
  const details = { actionName: 'concurrent-generations', actionLimit: 1 };
  scenario.faults.add({
    route: 'POST /generate/custom/:model',
    when: ({ body, query }) =>
      query.dryRun === undefined && JSON.stringify(body).includes('"outputLanguage":"German"'),
    times: Number.POSITIVE_INFINITY,
    do: { kind: 'status', status: 429, body: errorBody.live('Too many', 'ActionLimitReachedError', details) },
  });
  scenario.holdJobs();
  const asked = await askByMenu(story, 'Spanish, German');
  const status = await asked.waitFor(
    (seen) => isQueued(seen) && saying('**Spanish** · being translated')(seen),
    patience,
  );
  return { ...story, asked, status };
}

test('what is not paid for is stopped, and what is paid for is said to go on', async () => {
  const story = await oneInQueue();
  const { scenario, ada, asked, status } = story;
  const offer = await press(story, ada, [status, 'Stop']);
  expect(offer.content).toBe(
    'What had not been paid for yet is stopped. The rest has already been paid for with the bot’s credits and cannot be stopped any more. If you do not want it, I can throw it away when it comes.',
  );
  expect(labels(offer)).toEqual(['Throw the result away']);
  await asked.waitFor(isStopped, patience);
  scenario.releaseJobs();
  await asked.waitFor(withFiles(1), patience);
  expect(submitted(story)).toEqual(['Spanish']);
});

test('what was paid for is thrown away by the second word', async () => {
  const story = await oneInQueue();
  const { scenario, ada, asked, status } = story;
  const offer = await press(story, ada, [status, 'Stop']);
  expect((await press(story, ada, [offer, 'Throw the result away'])).content).toMatch(/^Done: you will not/);
  await asked.waitFor((seen) => isStopped(seen) && saying('Thrown away, as you wished.')(seen), patience);
  scenario.releaseJobs();
  expect(submitted(story)).toEqual(['Spanish']);
});

test('nobody hears that nothing was spent when one language has come already', async () => {
  const story = await oneInQueue();
  const { scenario, ada, asked } = story;
  scenario.releaseJobs();
  const status = await asked.waitFor(withFiles(1), patience);
  expect((await press(story, ada, [status, 'Stop'])).content).toBe(
    'What was still under way is stopped, and nothing was spent for it.',
  );
  await asked.waitFor(isStopped, patience);
  expect(submitted(story)).toEqual(['Spanish']);
});
