import type { Log } from '../../logger.ts';
import { housekeep } from '../retention/housekeeping.ts';
import type { KeptAssets } from '../retention/kept-assets.ts';
import type { StrayUploads } from '../retention/stray-uploads.ts';
import type { Scenario } from '../scenario/port.ts';
import type { DubInput, DubOutcome } from './dub.ts';
import type { Engine, FoundRun, Workflow } from './engine.ts';
import { forgetVideo } from './forget-video.ts';
import { dubsMet } from './joining.ts';
import { requestIdOf, type TranslationRequest, translationsOf } from './request.ts';
import type { Stops } from './stops.ts';
import { awaited, told } from './waiting.ts';
import type { WaitingRoom } from './waiting-room.ts';
import type { Failures } from './wish.ts';

/** What is still known of people's translations, and how it is forgotten. */
export type Remembered = {
  /** A person's requests, newest first, ended ones too while their runs are kept. */
  of(userId: string): Promise<FoundRun<TranslationRequest>[]>;
  /** The dubs that a translation has joined, or was about to, as long as its request's run is kept. */
  joined(translationId: string): Promise<string[]>;
  /** Forgets the runs of a request, which has ended. */
  forget(requestId: string): Promise<void>;
  /** Whether a language of the request has no end yet that its person was told. */
  awaits(requestId: string): Promise<boolean>;
  /** The translations of a request under way whose end its person was told, though others go on. */
  told(requestId: string): Promise<string[]>;
  /** Forgets the runs that were begun with a video, once none of them is under way. */
  forgetVideo(videoId: string): Promise<'forgotten' | 'in use'>;
  /** Deletes at Scenario what nobody needs any more. Resolves to whether anything was erased here. */
  housekeep(): Promise<boolean>;
  /** Deletes there what became of uploads that nobody waits for. */
  sweepUploads(): Promise<void>;
};

export type RememberedParts = {
  readonly engine: Engine;
  readonly requests: Workflow<TranslationRequest, void>;
  readonly dubs: Workflow<DubInput, DubOutcome>;
  readonly strays: StrayUploads;
  readonly waitingRoom: WaitingRoom;
  readonly stops: Stops;
  readonly failures: Failures;
  readonly kept: KeptAssets;
  readonly scenario: Scenario;
  readonly log: Log;
};

export function rememberedRuns(parts: RememberedParts): Remembered {
  const { engine, requests, dubs, strays, waitingRoom, stops, failures, kept, scenario, log } = parts;

  /** With what was noted of wishes to stop them. */
  async function forgetRequests(runs: readonly FoundRun<TranslationRequest>[]): Promise<void> {
    await engine.erase(runs.map(({ runId }) => runId));
    for (const { id } of runs.flatMap(({ input }) => translationsOf(input))) {
      await stops.forget(id);
      await stops.brought(id);
    }
  }

  return {
    of: (userId) => requests.find({ path: ['reply', 'userId'], value: userId }),
    joined: async (translationId) => {
      const runs = await requests.find({ key: requestIdOf(translationId) });
      const met = runs.map(async ({ runId, input }) => {
        const tries = await engine.tries(runId);
        const translations = translationsOf(input).filter(({ id }) => id === translationId);
        return Promise.all(translations.map((one) => dubsMet({ dubs, failures }, tries, one)));
      });
      return (await Promise.all(met)).flat(2);
    },
    forget: async (requestId) => forgetRequests(await requests.find({ key: requestId })),
    awaits: async (requestId) => {
      const waiting = await waitingRoom.find(requestId);
      return waiting !== undefined && awaited(waiting).length > 0;
    },
    told: async (requestId) => {
      const waiting = await waitingRoom.find(requestId);
      return waiting ? told(waiting) : [];
    },
    forgetVideo: (videoId) =>
      forgetVideo(
        { requests, dubs, failures, forgetRequests, eraseDubs: (ids) => engine.erase(ids) },
        videoId,
      ),
    sweepUploads: () => strays.sweep(),
    housekeep: () =>
      housekeep({
        kept,
        scenario,
        isAwaited: (dubRunId) => stops.isAwaited(dubRunId),
        isActive: async (dubRunId) => (await dubs.state(dubRunId))?.status === 'active',
        retire: async ({ wish, generation = 0 }) => {
          if (wish !== undefined) await failures.note(wish, generation);
        },
        erase: (dubRunIds) => engine.erase(dubRunIds),
        log,
      }),
  };
}
