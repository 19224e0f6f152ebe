import type { Told } from '../discord/call-person.ts';
import type { Standing } from '../discord/notice.ts';
import { Problem, type ProblemCode } from '../problem.ts';
import type { DubResult } from './dub.ts';
import type { Translation, TranslationRequest } from './request.ts';
import type { Joined, RequestStages } from './request-stages.ts';
import { sideBySide } from './side-by-side.ts';
import { type EarlierTry, type RetryPolicy, readingRetries, type Steps } from './steps.ts';

/**
 * The way of one request, from the first word to the last. Everything in it survives a crash at any point: a stage
 * that has ended is never done again, and one that was cut off is taken up where it can be.
 *
 * A person who cannot be told anything is not made to pay: without a greeting nothing else happens. Once they have begun,
 * the languages of a request go side by side, and none waits for another.
 */
export function translating(stages: RequestStages) {
  return async (request: TranslationRequest, steps: Steps): Promise<void> => {
    const greeting = await steps.run('greet', () => stages.greet(request), stages.patience).catch(givenUp);
    if (!greeting) return;
    const way = { greeting, steps, stages };
    const { dubs, seconds, hasUploaded, refused } = await begin(request, way);
    const outcomes = refused
      ? [refused]
      : await sideBySide(
          dubs.map((dub) => follow(dub, way)),
          steps.branches,
        );
    const ends = outcomes.map(({ end }) => end);
    const end = { ends, seconds, runId: steps.runId, hasUploaded };
    const leave = () => stages.leave(request, end);
    let isClosed = true;
    await steps.run('leave', leave, leavingSoon).catch((failure: unknown) => {
      givenUp(failure);
      isClosed = false;
    });
    await call('call', { request, told: outcomes }, way);
    await sideBySide(
      [
        ...outcomes.map((outcome) => bringLate(outcome, seconds, way)),
        // An account that cannot be closed yet keeps nobody waiting.
        ...(isClosed ? [] : [steps.run('leave after all', leave, stages.patience).catch(givenUp)]),
      ],
      steps.branches,
    );
  };
}

/** What follows is not to wait for long. */
const leavingSoon: RetryPolicy = { attempts: 2, longestPause: '10s' };

/** How a request ended in one of its languages, for the account of what was used. */
export type RequestEnd = 'delivered' | ProblemCode;

type Way = { readonly greeting: Standing; readonly steps: Steps; readonly stages: RequestStages };

type Outcome = Told & {
  readonly end: RequestEnd;
  /** A paid job that is no longer waited for, but may yet end. */
  readonly late?:
    | { readonly jobId: string; readonly assetId: string | undefined; readonly translation: Translation }
    | undefined;
};

/** What is done for all languages together, until each has its dub; or why none has. */
async function begin(
  request: TranslationRequest,
  { greeting, steps, stages }: Way,
): Promise<{ dubs: readonly Joined[]; seconds: number; hasUploaded: boolean; refused?: Outcome }> {
  let seconds = 0;
  let hasUploaded = false;
  try {
    const facts = await steps.run('inspect', () => stages.inspect(request), readingRetries);
    await steps.run('begin', () => stages.begin(request, facts));
    hasUploaded = true;
    const assetId = await stages.upload(request, greeting, facts, steps);
    seconds = await steps.run('measure', () => stages.measure(assetId, facts, steps.runId));
    await steps.run('reserve', () => stages.reserve(request, seconds));
    const generations = await steps.run('generations', () => stages.generations(request));
    const outlook = await steps.run('foresee', () => stages.foresee(request, { seconds, generations }));
    await stages.confirm(request, greeting, outlook, steps);
    const known = { uploaded: { assetId, seconds }, generations, outlook };
    const dubs = await steps.run('join', () => stages.join(request, greeting, known));
    return { dubs, seconds, hasUploaded };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const said = await tell('tell', { request, problem }, { greeting, steps, stages });
    return { dubs: [], seconds, hasUploaded, refused: { end: problem.code, said } };
  }
}

/** Waits for the dub of one language and delivers it. */
async function follow(dub: Joined, { greeting, steps, stages }: Way): Promise<Outcome> {
  const { translation } = dub;
  const { language } = translation.options;
  try {
    const result = await dubbed(dub, { greeting, steps, stages });
    const deliver = () => stages.deliver(translation, greeting, result);
    const keep = keeping(`keep ${language}`, { translation, result }, { greeting, steps, stages });
    const said = await steps.run(`deliver ${language}`, deliver, stages.patience).catch(keep);
    return { end: 'delivered', said };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const what = { request: translation, problem };
    const said = await tell(`tell of ${language}`, what, { greeting, steps, stages });
    const { jobId, assetId } = problem.details;
    const source = typeof assetId === 'string' ? assetId : undefined;
    const late = typeof jobId === 'string' ? { jobId, assetId: source, translation } : undefined;
    return { end: problem.code, said, late };
  }
}

/** What the dub makes, or the next one when that was stopped by those who had begun it. */
async function dubbed(joined: Joined, { greeting, steps, stages }: Way): Promise<DubResult> {
  const result = await stages.dubbed(joined, steps);
  if (result) return result;
  return dubbed(await stages.rejoin(joined, greeting, steps), { greeting, steps, stages });
}

/** What could not be brought for hours, for whatever reason, is kept for its person: it has been paid for. */
function keeping(
  name: string,
  { translation, result }: { translation: Translation; result: DubResult },
  { greeting, steps, stages }: Way,
): (problem: unknown) => Promise<Standing | undefined> {
  const keep = () => stages.keep(translation, greeting, result);
  return (problem) => {
    if (!isUnexpected(problem)) throw problem;
    return steps.run(name, keep, stages.patience).catch((failure: unknown) => {
      // It is kept; nobody could be told.
      if (!isUnexpected(failure)) throw failure;
      return undefined;
    });
  };
}

function isUnexpected(error: unknown): boolean {
  return error instanceof Problem && error.code === 'unexpected';
}

/** Says what went wrong. Whoever cannot be told for hours may look it up. */
async function tell(
  name: string,
  { request, problem }: { request: TranslationRequest | Translation; problem: Problem },
  { greeting, steps, stages }: Way,
): Promise<Standing | undefined> {
  const telling = () => stages.tell(request, greeting, problem);
  return steps.run(name, telling, stages.patience).catch(async (failure: unknown) => {
    givenUp(failure);
    await steps.run(`note instead of ${name}`, () => stages.note(request, problem)).catch(givenUp);
    return undefined;
  });
}

/** A run that let out what cannot be done would never end: it would be tried anew for ever. */
function givenUp(failure: unknown): undefined {
  if (!(failure instanceof Problem)) throw failure;
  return undefined;
}

/** What comes late has been paid for: it is brought although its person was told not to wait. */
async function bringLate({ late }: Outcome, seconds: number, way: Way): Promise<void> {
  if (!late) return;
  const { greeting, steps, stages } = way;
  const { jobId, assetId, translation } = late;
  const result = await stages.late(translation, { jobId, assetId, seconds }, steps);
  if (!result) return;
  const { language } = translation.options;
  const deliver = () => stages.deliver(translation, greeting, result);
  const keep = keeping(`keep ${language} late`, { translation, result }, way);
  try {
    const said = await steps.run(`deliver ${language} late`, deliver, stages.patience).catch(keep);
    const told = [{ end: 'delivered', said } as const];
    await call(`call to late ${language}`, { request: translation, told, nth: translation.nth ?? 0 }, way);
  } catch (problem) {
    // The person has had their last word already.
    if (!(problem instanceof Problem)) throw problem;
  }
}

/** An edit notifies nobody: who has waited long is called, once. Nothing hangs on it. */
async function call(
  name: string,
  { request, told, nth }: { request: TranslationRequest; told: readonly Told[]; nth?: number | undefined },
  { steps, stages }: Way,
): Promise<void> {
  const calling = async (earlierTry: EarlierTry) =>
    stages.call(request, told, { again: (await earlierTry()) !== undefined, nth });
  await steps.run(name, calling, { attempts: 3, longestPause: '10s' }).catch(givenUp);
}
