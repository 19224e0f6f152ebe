import { expect, test } from 'vitest';
import { press } from '../support/pressing.ts';
import { result } from '../support/story.ts';
import { askByMenu, patience, saying, two } from './follow-up.ts';

const submitRoute = 'POST /generate/custom/:model';
const unanswered = 'The translation service has not answered yet.';

test('while Scenario works on a paid call that its gateway has given up, the person reads so, and it is made once', async () => {
  const story = await two({ timing: { settleMs: 60_000 } });
  const { scenario, ada } = story;
  scenario.faults.add({
    route: submitRoute,
    when: ({ query }) => query.dryRun === undefined,
    do: { kind: 'slow-work', ms: 5_000, gatewayMs: 100 },
  });
  const asked = await askByMenu(story);
  const status = await asked.waitFor(saying(unanswered), patience);
  const answer = await press(story, ada, [status, 'Stop']);
  expect(answer.content).toMatch(/^The translation service has not said yet whether it has started/);
  expect(JSON.stringify(answer.components)).toContain('Throw the result away');
  await result(asked);
  expect(scenario.charges).toHaveLength(1);
});

test('what is thrown away before anybody knows whether it was started is not sent again', async () => {
  const story = await two({ timing: { settleMs: 3_000 } });
  const { scenario, ada } = story;
  scenario.faults.add({
    route: submitRoute,
    when: ({ query }) => query.dryRun === undefined,
    do: { kind: 'reset' },
  });
  const asked = await askByMenu(story);
  const status = await asked.waitFor(saying(unanswered), patience);
  const answer = await press(story, ada, [status, 'Stop']);
  await press(story, ada, [answer, 'Throw the result away']);
  await asked.waitFor(saying('Thrown away, as you wished.'), patience);
  const looks = () => scenario.requests.filter(({ route }) => route === 'GET /jobs').length;
  const before = looks();
  await expect.poll(looks, { timeout: 20_000 }).toBeGreaterThan(before);
  expect(scenario.submits).toEqual([]);
});
