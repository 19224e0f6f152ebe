import { expect, test } from 'vitest';
import { type Answer, answerSignal, Questions } from '../../../src/services/translation/questions.ts';
import { workshop } from './harness.ts';

/** A run that asks, and stores how it was answered as the app does. */
async function asking({ waitMs = 60_000 } = {}) {
  const { engine, store } = await workshop();
  const questions = new Questions(store.open('questions'), engine);
  const workflow = engine.define<null, string>('ask', async (_, steps) => {
    await steps.run('open', () => questions.open('1'));
    const heard = await steps.wait<{ answer: Answer }>('wait', answerSignal('1'), waitMs);
    const decision = heard?.answer ?? 'late';
    await steps.run('close', () => questions.close('1', decision));
    return decision;
  });
  const { runId } = await workflow.start(null, 'once');
  const ended = () => expect.poll(async () => (await workflow.state(runId))?.output, { timeout: 20_000 });
  return { engine, questions, ended };
}

test('an answer that comes before the run waits is heard, and only the first counts', async () => {
  const { engine, questions, ended } = await asking();
  await questions.open('1');
  const first = questions.answer('1', 'yes');
  await engine.start();
  expect(await first).toBe('taken');
  expect(await questions.answer('1', 'no')).toBe('yes');
  await ended().toBe('yes');
});

test('of many at once one counts', async () => {
  const { engine, questions, ended } = await asking();
  await questions.open('1');
  await engine.start();
  const wanted: Answer[] = ['yes', 'no', 'yes', 'no', 'yes'];
  const heard = await Promise.all(wanted.map((answer) => questions.answer('1', answer)));
  expect(heard.filter((one) => one === 'taken')).toHaveLength(1);
  const decision = wanted[heard.indexOf('taken')];
  expect(new Set(heard)).toEqual(new Set(['taken', decision]));
  await ended().toBe(decision);
});

test('after its time the question is closed', async () => {
  const { engine, questions, ended } = await asking({ waitMs: 50 });
  await engine.start();
  await ended().toBe('late');
  expect(await questions.answer('1', 'yes')).toBe('late');
});

test('a question that nobody knows is over', async () => {
  const { questions } = await asking();
  expect(await questions.answer('2', 'yes')).toBe('over');
});

test('an answer that no run takes is said to be unheard', { timeout: 30_000 }, async () => {
  const { questions } = await asking();
  await questions.open('1');
  expect(await questions.answer('1', 'yes')).toBe('unheard');
});
