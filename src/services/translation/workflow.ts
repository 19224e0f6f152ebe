import type { Standing } from '../discord/notice.ts';
import { Problem, type ProblemCode } from '../problem.ts';
import type { LateJob } from './late.ts';
import type { TranslationRequest } from './request.ts';
import type { RequestStages } from './request-stages.ts';
import type { Steps } from './steps.ts';

/**
 * The way of one request, from the first word to the last. Everything in it survives a crash at any point: a stage
 * that has ended is never done again, and one that was cut off is taken up where it can be.
 *
 * A person who cannot be told anything is not made to pay: without a greeting nothing else happens.
 */
export function translating(stages: RequestStages) {
  return async (request: TranslationRequest, steps: Steps): Promise<void> => {
    const greeting = await steps.run('greet', () => stages.greet(request), stages.patience);
    if (!greeting) return;
    const { end, late } = await outcome(request, greeting, steps, stages);
    await steps.run('leave', () => stages.leave(request, end));
    if (late) await bringLate(request, greeting, { late, steps, stages });
  };
}

/** How a request ended, for the account of what was used. */
export type RequestEnd = 'delivered' | ProblemCode;

type Outcome = {
  readonly end: RequestEnd;
  /** A paid job that is no longer waited for, but may yet end. */
  readonly late?: LateJob | undefined;
};

async function outcome(
  request: TranslationRequest,
  greeting: Standing,
  steps: Steps,
  stages: RequestStages,
): Promise<Outcome> {
  let seconds = 0;
  try {
    const facts = await steps.run('inspect', () => stages.inspect(request));
    seconds = facts.seconds;
    await steps.run('reserve', () => stages.reserve(request, facts));
    const generation = await steps.run('generation', () => stages.generation(request));
    const dub = await steps.run('join', () => stages.join(request, greeting, { facts, generation }));
    const result = await stages.dubbed(dub, steps);
    await steps.run('deliver', () => stages.deliver(request, greeting, result), stages.patience);
    return { end: 'delivered' };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    await steps.run('tell', () => stages.tell(request, greeting, problem), stages.patience);
    const { jobId } = problem.details;
    return { end: problem.code, late: typeof jobId === 'string' ? { jobId, seconds } : undefined };
  }
}

/** What comes late has been paid for: it is brought although its person was told not to wait. */
async function bringLate(
  request: TranslationRequest,
  greeting: Standing,
  { late, steps, stages }: { late: LateJob; steps: Steps; stages: RequestStages },
): Promise<void> {
  const result = await stages.late(late, steps);
  if (!result) return;
  await steps
    .run('deliver late', () => stages.deliver(request, greeting, result), stages.patience)
    .catch((problem: unknown) => {
      // The person has had their last word already.
      if (!(problem instanceof Problem)) throw problem;
    });
}
