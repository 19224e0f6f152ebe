import type { Standing } from '../discord/notice.ts';
import { Problem, type ProblemCode } from '../problem.ts';
import type { Translation, TranslationRequest } from './request.ts';
import type { Joined, RequestStages } from './request-stages.ts';
import { sideBySide } from './side-by-side.ts';
import type { Steps } from './steps.ts';

/**
 * The way of one request, from the first word to the last. Everything in it survives a crash at any point: a stage
 * that has ended is never done again, and one that was cut off is taken up where it can be.
 *
 * A person who cannot be told anything is not made to pay: without a greeting nothing else happens. Once they have begun,
 * the languages of a request go side by side, and none waits for another.
 */
export function translating(stages: RequestStages) {
  return async (request: TranslationRequest, steps: Steps): Promise<void> => {
    const greeting = await steps.run('greet', () => stages.greet(request), stages.patience);
    if (!greeting) return;
    const way = { greeting, steps, stages };
    const { dubs, seconds, refused } = await begin(request, way);
    const outcomes = refused ? [refused] : await sideBySide(dubs.map((dub) => follow(dub, way)));
    const ends = outcomes.map(({ end }) => end);
    await steps.run('leave', () => stages.leave(request, ends, seconds), stages.patience);
    await sideBySide(outcomes.map((outcome) => bringLate(outcome, seconds, way)));
  };
}

/** How a request ended in one of its languages, for the account of what was used. */
export type RequestEnd = 'delivered' | ProblemCode;

type Way = { readonly greeting: Standing; readonly steps: Steps; readonly stages: RequestStages };

type Outcome = {
  readonly end: RequestEnd;
  /** A paid job that is no longer waited for, but may yet end. */
  readonly late?: { readonly jobId: string; readonly translation: Translation } | undefined;
};

/** What is done for all languages together, until each has its dub; or why none has. */
async function begin(
  request: TranslationRequest,
  { greeting, steps, stages }: Way,
): Promise<{ dubs: readonly Joined[]; seconds: number; refused?: Outcome }> {
  let seconds = 0;
  try {
    const facts = await steps.run('inspect', () => stages.inspect(request));
    seconds = facts.seconds;
    await steps.run('reserve', () => stages.reserve(request, facts));
    const generations = await steps.run('generations', () => stages.generations(request));
    const dubs = await steps.run('join', () => stages.join(request, greeting, { facts, generations }));
    return { dubs, seconds };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    await steps.run('tell', () => stages.tell(request, greeting, problem), stages.patience);
    return { dubs: [], seconds, refused: { end: problem.code } };
  }
}

/** Waits for the dub of one language and delivers it. */
async function follow(dub: Joined, { greeting, steps, stages }: Way): Promise<Outcome> {
  const { translation } = dub;
  const { language } = translation.options;
  try {
    const result = await stages.dubbed(dub, steps);
    const deliver = () => stages.deliver(translation, greeting, result);
    await steps.run(`deliver ${language}`, deliver, stages.patience);
    return { end: 'delivered' };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const tell = () => stages.tell(translation, greeting, problem);
    await steps.run(`tell of ${language}`, tell, stages.patience);
    const { jobId } = problem.details;
    return { end: problem.code, late: typeof jobId === 'string' ? { jobId, translation } : undefined };
  }
}

/** What comes late has been paid for: it is brought although its person was told not to wait. */
async function bringLate(
  { late }: Outcome,
  seconds: number,
  { greeting, steps, stages }: Way,
): Promise<void> {
  if (!late) return;
  const { jobId, translation } = late;
  const result = await stages.late({ jobId, seconds }, steps);
  if (!result) return;
  const deliver = () => stages.deliver(translation, greeting, result);
  await steps
    .run(`deliver ${translation.options.language} late`, deliver, stages.patience)
    .catch((problem: unknown) => {
      // The person has had their last word already.
      if (!(problem instanceof Problem)) throw problem;
    });
}
