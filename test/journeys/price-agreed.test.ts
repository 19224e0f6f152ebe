import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import type { Person } from '../../sandbox/discord/world.ts';
import { press } from '../support/pressing.ts';
import type { Stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { askByMenu, labels, pressing, saying, two } from './follow-up.ts';
import { answer, askingStage, isQuestion, patience, questionOf, wish } from './price.ts';
import { places } from './refused-wish.ts';

const dearer = saying(
  '⚠️ This translation turned out to cost more than expected, so I did not start it. Nothing was spent. Please try again if you still want it.',
);
const stopped = saying('Stopped, as you wished. Nothing was spent.');

/** What was uploaded is deleted soon. */
const soon = { timing: { sweepIntervalMs: 100, sourceGraceMs: 0 } };

async function nothingLies({ scenario }: Stage): Promise<void> {
  const deleted = () => scenario.requests.filter(({ route }) => route === 'DELETE /assets');
  await expect.poll(deleted, { timeout: patience }).not.toEqual([]);
  await expect.poll(() => scenario.assets.size, { timeout: patience }).toBe(0);
}

/** Scenario's next dry run says so many credits. */
function quoting({ scenario }: Stage, credits: number): void {
  const body = { job: {}, creativeUnitsCost: credits, creativeUnitsDiscount: 0 };
  scenario.faults.add({ ...places['dry run'], do: { kind: 'status', status: 200, body } });
}

describe('a dry run that says more than was agreed', () => {
  test('ends it before it is paid for, though nobody had to be asked; the next try asks with that price', async () => {
    const story = await askingStage(60, soon);
    quoting(story, 99);
    const asked = await wish(story);
    const failed = await asked.waitFor(dearer, patience);
    expect(asked.followUps).toEqual([]);
    expect(labels(failed)).toEqual(['Try again']);
    expect(story.scenario.submits).toEqual([]);
    await nothingLies(story);

    const again = await pressing(story, story.ada, failed, 'Try again');
    const question = await again.waitFor(isQuestion, patience);
    expect(question.content).toMatch(questionOf(99));
    await answer(story, question, 'confirm');
    await result(again);
    expect(story.scenario.submits).toHaveLength(1);
  });

  test('is known after a restart: the next try asks with that price at once', async () => {
    const story = await askingStage(60);
    quoting(story, 99);
    const failed = await (await wish(story)).waitFor(dearer, patience);
    await story.restart();
    const again = await pressing(story, story.ada, failed, 'Try again');
    const question = await again.waitFor(isQuestion, patience);
    expect(question.content).toMatch(questionOf(99));
    await answer(story, question, 'decline');
    expect(story.scenario.submits).toEqual([]);
  });

  test('ends it though a lower price was confirmed', async () => {
    const story = await askingStage(50);
    quoting(story, 100);
    const asked = await wish(story);
    const question = await asked.waitFor(isQuestion, patience);
    expect(question.content).toMatch(questionOf(55));
    await answer(story, question, 'confirm');
    await asked.waitFor(dearer, patience);
    expect(story.scenario.submits).toEqual([]);
  });

  test('is the sum of all languages', async () => {
    const story = await askingStage(100);
    quoting(story, 70);
    const asked = await wish(story, { language: 'Spanish, German' });
    const question = await asked.waitFor(isQuestion, patience);
    expect(question.content).toMatch(questionOf(110, 'Spanish and German'));
    await answer(story, question, 'confirm');
    const failed = await asked.waitFor(({ content }) => content.split('⚠️').length === 3, patience);
    expect(labels(failed).filter((label) => label?.endsWith(': Try again'))).toHaveLength(2);
    expect(story.scenario.submits).toEqual([]);
  });

  test('changes nothing where the operator sets no limit', async () => {
    const story = await askingStage(0, { env: { CONFIRM_ABOVE_CREDITS: 'none' } });
    quoting(story, 5_500);
    await result(await wish(story));
    expect(story.scenario.submits).toHaveLength(1);
  });
});

test('a price that cannot be right is asked of nobody else', async () => {
  const story = await askingStage(60);
  quoting(story, 21_953);
  const failed = await (await wish(story)).waitFor(dearer, patience);
  await result(await pressing(story, story.ada, failed, 'Try again'));
  expect(story.scenario.submits).toHaveLength(1);
});

test('who wants the same as somebody who stops before paying is asked too, and gets it for one charge', async () => {
  const story = await two({ ...soon, env: { CONFIRM_ABOVE_CREDITS: '50' } });
  const ask = (person: Person): Promise<Interaction> => askByMenu({ ...story, ada: person });
  const [hers, his] = [await ask(story.ada), await ask(story.bob)];
  const [one, other] = [await hers.waitFor(isQuestion, patience), await his.waitFor(isQuestion, patience)];
  expect([one, other].map(({ content }) => content)).toEqual(
    [0, 1].map(() => expect.stringMatching(questionOf(55))),
  );
  const stop = await press(story, story.ada, [hers.original as Message, 'Stop']);
  expect(stop.content).toBe('Stopped. Nothing was spent.');
  await hers.waitFor(stopped, patience);
  await answer(story, other, 'confirm', story.bob);
  await result(his);
  expect(story.scenario.submits).toHaveLength(1);
  await expect.poll(() => story.scenario.uploads.size, { timeout: patience }).toBe(2);
});
