import type { DubInput, DubOutcome } from './dub.ts';
import type { FoundRun, Workflow } from './engine.ts';
import type { TranslationRequest } from './request.ts';
import { type Failures, wishKey } from './wish.ts';

/**
 * Forgets the runs that were begun with a video; 'in use', and nothing is forgotten, while one of them is under way: a dub may
 * outlast the request that it was begun for.
 */
export async function forgetVideo(
  parts: {
    readonly requests: Pick<Workflow<TranslationRequest, void>, 'find'>;
    readonly dubs: Pick<Workflow<DubInput, DubOutcome>, 'find'>;
    readonly failures: Failures;
    readonly forgetRequests: (runs: readonly FoundRun<TranslationRequest>[]) => Promise<unknown>;
    readonly eraseDubs: (dubRunIds: readonly string[]) => Promise<unknown>;
  },
  videoId: string,
): Promise<'forgotten' | 'in use'> {
  const search = { path: ['video', 'id'], value: videoId };
  const begun = await parts.requests.find(search);
  const made = await parts.dubs.find(search);
  if ([...begun, ...made].some(({ status }) => status === 'active')) return 'in use';
  await parts.forgetRequests(begun);
  // A dub of which nothing is known any more can be joined by nobody.
  for (const { input } of made) {
    await parts.failures.note(wishKey(input.video, input.options), input.generation);
  }
  await parts.eraseDubs(made.map(({ runId }) => runId));
  return 'forgotten';
}
