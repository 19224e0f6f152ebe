import type { Standing } from '../discord/notice.ts';
import type { PriceQuestion } from '../discord/price-question.ts';
import { Problem } from '../problem.ts';
import type { Outlook } from './outlook.ts';
import { type Answer, answerSignal, type Decision, type Questions } from './questions.ts';
import type { TranslationRequest } from './request.ts';
import { type Steps, Unsettled } from './steps.ts';

export type ConfirmParts = {
  readonly questions: Questions;
  readonly priceQuestion: PriceQuestion;
  /** How long an answer is waited for, in ms; ten minutes unless told. */
  readonly confirmMs?: number | undefined;
};

const usualConfirmMs = 10 * 60_000;

/**
 * Asks the person before something dear is begun, and waits for the answer, holding nothing meanwhile. Problems: 'declined',
 * 'not-confirmed' when no answer came in time, 'not-askable' when they could not be asked.
 */
export async function confirm(
  { questions, priceQuestion, confirmMs = usualConfirmMs }: ConfirmParts,
  request: TranslationRequest,
  { standing, outlook }: { standing: Standing; outlook: Outlook },
  steps: Steps,
): Promise<void> {
  if (!outlook.asks) return;
  const { id } = request;
  const asked = await steps.run('ask', async () => {
    // Known before it is shown, so that whatever can be answered is.
    await questions.open(id);
    const until = Date.now() + confirmMs;
    const shown = await priceQuestion.ask(request, standing, { outlook, until }).catch((error: unknown) => {
      throw new Unsettled(new Problem('not-askable'), { cause: error });
    });
    if (!shown) throw new Problem('not-askable');
    return shown;
  });
  const heard = await steps.wait<{ answer: Answer }>('wait for the answer', answerSignal(id), confirmMs);
  const decision: Decision = heard?.answer ?? 'late';
  await steps.run('answered', async () => {
    await questions.close(id, decision);
    await priceQuestion.close(request, standing, { asked, decision });
  });
  if (decision !== 'yes') throw new Problem(decision === 'no' ? 'declined' : 'not-confirmed');
}
