import type { Standing } from '../discord/notice.ts';
import type { PriceQuestion } from '../discord/price-question.ts';
import { Problem } from '../problem.ts';
import type { Outlook } from './outlook.ts';
import { answerSignal, type Decision, type Questions } from './questions.ts';
import { type TranslationRequest, translationsOf } from './request.ts';
import { type Steps, Unsettled } from './steps.ts';
import type { Stops } from './stops.ts';

export type ConfirmParts = {
  readonly questions: Questions;
  readonly priceQuestion: PriceQuestion;
  readonly stops: Stops;
  /** How long an answer is waited for, in ms; ten minutes unless told. */
  readonly confirmMs?: number | undefined;
};

const usualConfirmMs = 10 * 60_000;

/** How often it is looked whether a stop was cut off before the question heard of it, in ms. */
const lookEvery = 30_000;

/** The message that asks, and until when it is answered, in ms since 1970. */
type Question = Standing & { readonly until: number };

/**
 * Asks the person before something dear is begun, and waits for the answer, holding nothing meanwhile. Problems: 'declined',
 * 'stopped', 'stopped-by-moderator', 'not-confirmed' when no answer came in time, 'not-askable' when they could not be asked.
 */
export async function confirm(
  { questions, priceQuestion, stops, confirmMs = usualConfirmMs }: ConfirmParts,
  request: TranslationRequest,
  { standing, outlook }: { standing: Standing; outlook: Outlook },
  steps: Steps,
): Promise<void> {
  if (!outlook.asks) return;
  const { id } = request;
  const asked = await steps.run('ask', async (): Promise<Question> => {
    // Known before it is shown, so that whatever can be answered is. Whoever stops looks for it after storing their wish,
    // which is looked for after this: one of both sees the other.
    await questions.open(id);
    if (await isAllStopped(stops, request)) {
      await questions.close(id, 'stopped');
      throw new Problem(await stoppedCode(stops, request));
    }
    const until = Date.now() + confirmMs;
    const shown = await priceQuestion.ask(request, standing, { outlook, until }).catch((error: unknown) => {
      throw new Unsettled(new Problem('not-askable'), { cause: error });
    });
    if (!shown) throw new Problem('not-askable');
    return { ...shown, until };
  });
  const decision = isEarlier(asked)
    ? await answeredEarlier(request, steps, confirmMs)
    : await answered(stops, request, steps, asked.until);
  const stoppedBy = await steps.run('answered', async () => {
    await questions.close(id, decision);
    await priceQuestion.close(request, standing, { asked, decision });
    return decision === 'stopped' ? stoppedCode(stops, request) : undefined;
  });
  if (decision !== 'yes') throw new Problem(stoppedBy ?? problems[decision]);
}

/**
 * The first answer by `until` (ms since 1970), or a stop that could not be heard as one: the question was not there yet, or a
 * crash came.
 */
async function answered(
  stops: Stops,
  request: TranslationRequest,
  steps: Steps,
  until: number,
): Promise<Decision> {
  const look = async () => ((await isAllStopped(stops, request)) ? 'stopped' : until - Date.now());
  for (;;) {
    const left = await steps.run('look at the question', look);
    if (left === 'stopped') return left;
    if (left <= 0) return 'late';
    const pause = Math.min(left, lookEvery);
    const heard = await steps.wait<{ answer: Decision }>(
      'wait for the answer',
      answerSignal(request.id),
      pause,
    );
    if (heard) return heard.answer;
  }
}

/** What an earlier version stored of a question that it had asked. */
type EarlierQuestion = Omit<Question, 'until'> & { readonly until?: undefined };

const isEarlier = (asked: Question | EarlierQuestion): asked is EarlierQuestion => asked.until === undefined;

/** The way of that version: a run that has been answered, and perhaps paid, is to come by the same steps again. */
async function answeredEarlier({ id }: TranslationRequest, steps: Steps, waitMs: number): Promise<Decision> {
  const heard = await steps.wait<{ answer: Decision }>('wait for the answer', answerSignal(id), waitMs);
  return heard?.answer ?? 'late';
}

const problems = { no: 'declined', stopped: 'stopped', late: 'not-confirmed' } as const;

/** Of several languages, one that a moderator stopped speaks for all. */
export async function stoppedCode(
  stops: Stops,
  request: TranslationRequest,
): Promise<'stopped' | 'stopped-by-moderator'> {
  const codes = await Promise.all(translationsOf(request).map(({ id }) => stops.codeOf(id, 'stopped')));
  return codes.find((code) => code !== 'stopped') ?? 'stopped';
}

export async function isAllStopped(stops: Stops, request: TranslationRequest): Promise<boolean> {
  const wishes = await Promise.all(translationsOf(request).map(({ id }) => stops.wish(id)));
  return wishes.every((wish) => wish !== undefined);
}
