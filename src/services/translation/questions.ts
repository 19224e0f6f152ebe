import { setTimeout as sleep } from 'node:timers/promises';
import type Keyv from 'keyv';
import type { Engine } from './engine.ts';

export type Answer = 'yes' | 'no';

/** How a question ended; 'stopped': the request was, 'late': nobody answered in time. */
export type Decision = Answer | 'stopped' | 'late';

/** What is kept of a question: nothing that tells whose it is. */
export type Question = { readonly decision?: Decision | undefined };

/** How long the end of a question is remembered, in ms. */
export const questionLifeMs = 60 * 60_000;

/** How long an answer is offered to a run that is not waiting for it yet, and how often. In ms. */
const patience = 8_000;
const offerEvery = 100;

export const answerSignal = (requestId: string): string => `answer:${requestId}`;

/**
 * The questions that requests wait with. The first answer counts: the engine gives a waiting run one signal, and says who
 * sent it.
 */
export class Questions {
  readonly #stored: Keyv<Question>;
  readonly #engine: Pick<Engine, 'signal'>;

  constructor(stored: Keyv<Question>, engine: Pick<Engine, 'signal'>) {
    this.#stored = stored;
    this.#engine = engine;
  }

  async open(requestId: string): Promise<void> {
    if (!(await this.#stored.has(requestId))) await this.#stored.set(requestId, {});
  }

  async close(requestId: string, decision: Decision): Promise<void> {
    await this.#stored.set(requestId, { decision });
  }

  /**
   * Answers a question. 'taken': this answer counts; a decision: another one, or none in time, counted before; 'over': nothing
   * is known of it, or no longer; 'unheard': the run that asks cannot be reached.
   */
  async answer(
    requestId: string,
    answer: Answer | 'stopped',
  ): Promise<'taken' | Decision | 'over' | 'unheard'> {
    const until = Date.now() + patience;
    for (;;) {
      const question = await this.#stored.get(requestId);
      if (!question) return 'over';
      if (question.decision) return question.decision;
      if (await this.#engine.signal(answerSignal(requestId), { answer })) return 'taken';
      if (Date.now() > until) return 'unheard';
      await sleep(offerEvery);
    }
  }
}
