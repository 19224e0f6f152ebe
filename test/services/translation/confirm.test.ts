import { beforeEach, describe, expect, test } from 'vitest';
import type { PriceQuestion } from '../../../src/services/discord/price-question.ts';
import { Problem } from '../../../src/services/problem.ts';
import { confirm } from '../../../src/services/translation/confirm.ts';
import type { Workflow } from '../../../src/services/translation/engine.ts';
import { answerSignal, Questions } from '../../../src/services/translation/questions.ts';
import type { Steps } from '../../../src/services/translation/steps.ts';
import { Stops } from '../../../src/services/translation/stops.ts';
import { requestOf, type Workshop, workshop } from './harness.ts';

const request = requestOf('1');
const standing = { channelId: '3', messageId: '4', route: 'reply' } as const;
const outlook = { seconds: 11, credits: 55, asks: true };
const unseen = { close: async () => undefined } as unknown as PriceQuestion;

/** As it was once: the question was waited with once, and until when was not noted. */
async function confirmEarlier(steps: Steps): Promise<void> {
  await steps.run('ask', async () => standing);
  await steps.wait('wait for the answer', answerSignal(request.id), 600_000);
  await steps.run('answered', async () => undefined);
}

describe('a question that an earlier version asked', () => {
  let shop: Workshop;
  let runs: Workflow<null, string>;
  let isEarlier: boolean;
  let runId: string;

  /** Resolves when the run waits in the step. */
  const waitsIn = (step: string) =>
    expect
      .poll(() => shop.engine.tries(runId))
      .toContainEqual(expect.objectContaining({ name: step, status: 'running' }));

  const end = async () => {
    await expect.poll(async () => (await runs.state(runId))?.status).toBe('completed');
    return (await runs.state(runId))?.output;
  };

  beforeEach(async () => {
    shop = await workshop();
    const { engine, store } = shop;
    const questions = new Questions(store.open('questions'), engine);
    const parts = { stops: new Stops(store), questions, priceQuestion: unseen };
    isEarlier = true;
    runs = engine.define<null, string>('confirming', async (_, steps) => {
      try {
        await (isEarlier ? confirmEarlier(steps) : confirm(parts, request, { standing, outlook }, steps));
      } catch (error) {
        if (error instanceof Problem) return error.code;
        throw error;
      }
      await steps.wait('translate', 'translated', 600_000);
      return 'translated';
    });
    await engine.start();
    runId = (await runs.start(null, 'once')).runId;
    await waitsIn('wait for the answer');
  });

  test('is answered after an update as before', async () => {
    isEarlier = false;
    await shop.engine.signal(answerSignal(request.id), { answer: 'yes' });
    await waitsIn('translate');
    await shop.engine.signal('translated', {});
    expect(await end()).toBe('translated');
  });

  test('stays answered, also when a stop is wished since', async () => {
    await shop.engine.signal(answerSignal(request.id), { answer: 'yes' });
    await waitsIn('translate');
    isEarlier = false;
    await new Stops(shop.store).ask(request.id, 'stop');
    await shop.engine.signal('translated', {});
    expect(await end()).toBe('translated');
  });

  test('can still be declined', async () => {
    isEarlier = false;
    await shop.engine.signal(answerSignal(request.id), { answer: 'no' });
    expect(await end()).toBe('declined');
  });
});
