import type { Log } from '../../logger.ts';
import type { Conversation } from '../discord/conversation.ts';
import { housekeep } from '../retention/housekeeping.ts';
import { StrayUploads, strayLifeMs } from '../retention/stray-uploads.ts';
import type { RequestBudget } from '../scenario/budget.ts';
import { JobWatcher } from '../scenario/job-watcher.ts';
import type { Observation } from '../scenario/poll-round.ts';
import type { Store } from '../store/open-store.ts';
import type { Presence } from '../store/presence.ts';
import type { DubInput, DubOutcome } from './dub.ts';
import { dubbing } from './dub.ts';
import { type DubParts, dubStages } from './dub-stages.ts';
import { Durations } from './durations.ts';
import { endOf, endSignal } from './ended.ts';
import type { Engine, FoundRun, Workflow } from './engine.ts';
import { forgetVideo } from './forget-video.ts';
import { Funds } from './funds.ts';
import { dubsJoined } from './joining.ts';
import { Places } from './places.ts';
import { Prices } from './price.ts';
import { requestIdOf, type TranslationRequest, translationsOf } from './request.ts';
import { type RequestParts, requestStages } from './request-stages.ts';
import { isAboutToBeShared, type SharedUploads, uploading, uploadKey } from './shared-upload.ts';
import { type Presser, type StopAnswer, stopRequest } from './stop.ts';
import { Stops } from './stops.ts';
import { awaited } from './waiting.ts';
import { WaitingRoom } from './waiting-room.ts';
import { Watches } from './watches.ts';
import { Begun, begunLifeMs, Failures, failureLifeMs } from './wish.ts';
import { translating } from './workflow.ts';

export type TranslationsParts = Omit<
  DubParts & RequestParts,
  | 'watches'
  | 'strays'
  | 'waitingRoom'
  | 'prices'
  | 'durations'
  | 'begun'
  | 'places'
  | 'funds'
  | 'failures'
  | 'stops'
  | 'uploads'
  | 'dubs'
  | 'onUpload'
> & {
  readonly engine: Engine;
  readonly store: Store;
  readonly budget: RequestBudget;
  readonly conversation: Conversation;
  readonly presence: Presence;
  /** How long what people had translated is kept, in ms; a day or more. */
  readonly keepMs: number;
  /** Whether other processes work on the same database. */
  readonly shared: boolean;
  /** What is known of the model's price without a dry run, in credits per second. */
  readonly liveRate: () => number | undefined;
  /** How long nothing is submitted once the credits are used up, in ms; a minute when left out. */
  readonly fundsPauseMs?: number | undefined;
  /** Shortest time between two looks at the running jobs, in ms. */
  readonly pollIntervalMs: number;
  /** How long a job may be missing before it counts as gone, in ms; five minutes when left out. */
  readonly goneMs?: number | undefined;
  readonly log: Log;
};

export type Translations = {
  /** Accepts a request; the same one twice is one. Resolves when it is stored. */
  begin(request: TranslationRequest): Promise<unknown>;
  /** Takes up what an earlier process left, and works from now on. */
  resume(): Promise<void>;
  /** Stops a request under way, or says why not. With `discard`, even one that has been paid for. */
  stop(requestId: string, by: Presser, wish?: { discard?: boolean }): Promise<StopAnswer>;
  /** A person's requests, newest first, ended ones too while their runs are kept. */
  of(userId: string): Promise<FoundRun<TranslationRequest>[]>;
  /** The dubs that a request has joined, as long as its run is kept. */
  joined(requestId: string): Promise<string[]>;
  /** Forgets the runs of a request, which has ended. */
  forget(requestId: string): Promise<void>;
  /** Whether a language of the request has no end yet that its person was told. */
  awaits(requestId: string): Promise<boolean>;
  /** Forgets the runs that were begun with a video, once no request for it is under way. */
  forgetVideo(videoId: string): Promise<'forgotten' | 'in use'>;
  /** Deletes at Scenario what nobody needs any more. Resolves to whether anything was erased here. */
  housekeep(): Promise<boolean>;
  /** Deletes there what became of uploads that nobody waits for. */
  sweepUploads(): Promise<void>;
  /** Takes up nothing more, and gives the steps in hand `graceMs` milliseconds to end. */
  close(graceMs: number): Promise<void>;
  /** How much is under way: requests that wait for their dub, jobs and uploads watched at Scenario. */
  readonly load: { readonly waiting: number; readonly watched: number };
};

/** Runs that ended this long ago are forgotten, if not sooner; a day is the least, for it is how long a key is honoured. In ms. */
const longestKeepRunsMs = 3 * 24 * 60 * 60_000;
const pruneEveryMs = 60 * 60_000;

/** How often a process looks for what others began, or left. In ms. */
const refreshEveryMs = 5_000;

/** Puts the workflows, the watcher and the waiting room together. */
export function startTranslations(parts: TranslationsParts): Translations {
  const { engine, store, scenario, budget, conversation, log } = parts;

  const watcher = new JobWatcher({
    scenario,
    log,
    intervalMs: parts.pollIntervalMs,
    goneMs: parts.goneMs,
    callsPerMinute: () => budget.pollsPerMinute,
    onChange: (seen) => changed(seen),
  });
  const strays = new StrayUploads({ stored: store.open('strays', strayLifeMs), scenario, log });
  const watches = new Watches({ stored: store.open('watches'), watcher, presence: parts.presence, strays });
  const waitingRoom = new WaitingRoom({
    stored: store.open('waiting'),
    engine,
    stateOf: (dubRunId) => dubs.state(dubRunId),
    show: ({ request, standing, outlook }, lines) => conversation.progress(request, standing, lines, outlook),
    toStop: () => stops.all(),
    log,
  });
  const places = new Places({
    engine,
    show: (runId, progress) => waitingRoom.progress(runId, progress),
    log,
  });
  const stops = new Stops(store);
  const failures = new Failures(store.open('failures', failureLifeMs));
  const begun = new Begun(store.open('begun', begunLifeMs));
  const durations = new Durations(store.open('durations'));
  const { modelId, liveRate } = parts;
  const prices = new Prices({ scenario, modelId, liveRate, stored: store.open('rates'), log });
  const uploads: SharedUploads = engine.define('upload', uploading({ ...parts, watches, strays }));
  const dubs: Workflow<DubInput, DubOutcome> = engine.define(
    'dub',
    dubbing(
      dubStages({
        ...parts,
        uploads,
        watches,
        strays,
        waitingRoom,
        places,
        funds: new Funds(log, parts.fundsPauseMs),
        failures,
        begun,
        stops,
        prices,
        durations,
        onUpload: (runId) => waitingRoom.progress(runId, { stage: 'uploading' }),
      }),
    ),
  );
  const requests = engine.define(
    'request',
    translating(requestStages({ ...parts, waitingRoom, failures, stops, begun, prices, durations, dubs })),
  );

  async function changed(seen: Observation): Promise<void> {
    const end = endOf(seen);
    if (end) await engine.signal(endSignal(seen.id), end);
    if (end && seen.kind === 'job') places.freed();
    const runId = watches.runOf(seen.id);
    if (!end && runId && seen.kind === 'job') {
      waitingRoom.progress(runId, { stage: 'translating', fraction: seen.job?.progress });
    }
  }

  let stopped = false;
  const keepRunsMs = Math.min(longestKeepRunsMs, parts.keepMs);
  const prune = () =>
    engine.prune(new Date(Date.now() - keepRunsMs)).catch((error: unknown) => {
      if (!stopped) log.warn({ err: error }, 'ended runs could not be pruned');
    });
  const refresh = async () => {
    await watches.refresh();
    await waitingRoom.refresh();
  };
  const unrefreshed = (error: unknown) => log.warn({ err: error }, 'what others do could not be read');
  let pruning: NodeJS.Timeout | undefined;
  let refreshing: NodeJS.Timeout | undefined;

  /** With the uploads that they shared with others, once none of those is under way. */
  async function eraseDubs(dubRunIds: readonly string[]): Promise<number> {
    const ids = new Set(dubRunIds);
    for (const dubRunId of dubRunIds) {
      const sharing = (await dubs.input(dubRunId))?.sharing;
      if (sharing === undefined) continue;
      const others = await dubs.find({ path: ['sharing'], value: sharing });
      if (others.some(({ status }) => status === 'active')) continue;
      for (const { runId } of await uploads.find({ key: uploadKey(sharing) })) ids.add(runId);
    }
    return engine.erase([...ids]);
  }

  const isOver = async (dubRunId: string) => (await dubs.state(dubRunId))?.status !== 'active';
  return {
    stop: (requestId, by, { discard } = {}) =>
      stopRequest({ ...parts, requests, dubs, waitingRoom, stops }, requestId, { by, discard }),
    of: (userId) => requests.find({ path: ['reply', 'userId'], value: userId }),
    joined: async (translationId) => {
      const runs = await requests.find({ key: requestIdOf(translationId) });
      const tries = await Promise.all(runs.map(({ runId }) => engine.tries(runId)));
      return tries.flatMap((one) => dubsJoined(one, translationId));
    },
    forget: async (requestId) => {
      const runs = await requests.find({ key: requestId });
      await engine.erase(runs.map(({ runId }) => runId));
      for (const { id } of runs.flatMap(({ input }) => translationsOf(input))) {
        await stops.forget(id);
        await stops.brought(id);
      }
    },
    awaits: async (requestId) => {
      const waiting = await waitingRoom.find(requestId);
      return waiting !== undefined && awaited(waiting).length > 0;
    },
    forgetVideo: (videoId) => forgetVideo({ engine, requests, dubs, failures, eraseDubs }, videoId),
    sweepUploads: () => strays.sweep(),
    housekeep: () =>
      housekeep({
        kept: parts.kept,
        scenario,
        isAwaited: (dubRunId) => stops.isAwaited(dubRunId),
        isActive: async (dubRunId) => !(await isOver(dubRunId)),
        isAboutToBeShared: (dubRunId) => isAboutToBeShared({ dubs, kept: parts.kept }, dubRunId),
        retire: ({ wish, generation }) => failures.note(wish, generation),
        erase: (dubRunIds) => eraseDubs(dubRunIds),
        log,
      }),
    begin: (request) => requests.start(request, request.id),
    resume: async () => {
      await refresh();
      waitingRoom.open();
      if (parts.shared) refreshing = setInterval(() => void refresh().catch(unrefreshed), refreshEveryMs);
      watcher.start();
      await engine.start();
      // At once too: an app that is often started anew may never live for as long as that.
      void prune();
      pruning = setInterval(prune, pruneEveryMs);
    },
    close: async (graceMs) => {
      stopped = true;
      clearInterval(pruning);
      clearInterval(refreshing);
      await engine.drain(graceMs);
      places.close();
      await waitingRoom.close();
      await watcher.stop();
    },
    get load() {
      return { waiting: waitingRoom.size, watched: watcher.size };
    },
  };
}
