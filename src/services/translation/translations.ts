import type { Log } from '../../logger.ts';
import type { Conversation } from '../discord/conversation.ts';
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
import type { Engine, Workflow } from './engine.ts';
import { Funds } from './funds.ts';
import { Places } from './places.ts';
import { Prices } from './price.ts';
import type { Progress } from './progress.ts';
import { type Remembered, rememberedRuns } from './remembered.ts';
import type { TranslationRequest } from './request.ts';
import { type RequestParts, requestStages } from './request-stages.ts';
import { type Presser, type StopAnswer, stopRequest } from './stop.ts';
import { Stops } from './stops.ts';
import { WaitingRoom } from './waiting-room.ts';
import { Watches } from './watches.ts';
import { Begun, begunLifeMs, Failures, failureLifeMs } from './wish.ts';
import { WorkInProgress } from './work-in-progress.ts';
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
  | 'workInProgress'
  | 'funds'
  | 'failures'
  | 'stops'
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
  /** How many videos may be between their upload and their paid job at once; 16 when left out. */
  readonly uploadsAtOnce?: number | undefined;
  /** How long a job may be missing before it counts as gone, in ms; five minutes when left out. */
  readonly goneMs?: number | undefined;
  readonly log: Log;
};

export type Translations = Remembered & {
  /** Accepts a request; the same one twice is one. Resolves when it is stored. */
  begin(request: TranslationRequest): Promise<unknown>;
  /** Takes up what an earlier process left, and works from now on. */
  resume(): Promise<void>;
  /** Stops a request under way, or says why not. With `discard`, even one that has been paid for. */
  stop(requestId: string, by: Presser, wish?: { discard?: boolean }): Promise<StopAnswer>;
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
  const queue = { engine, show: (runId: string, seen: Progress) => waitingRoom.progress(runId, seen), log };
  const places = new Places(queue);
  const workInProgress = new WorkInProgress({
    ...queue,
    ahead: () => places.size,
    limit: parts.uploadsAtOnce,
  });
  const stops = new Stops(store);
  const failures = new Failures(store.open('failures', failureLifeMs));
  const begun = new Begun(store.open('begun', begunLifeMs));
  const durations = new Durations(store.open('durations'));
  const { modelId, liveRate } = parts;
  const prices = new Prices({ scenario, modelId, liveRate, stored: store.open('rates'), log });
  const dubs: Workflow<DubInput, DubOutcome> = engine.define(
    'dub',
    dubbing(
      dubStages({
        ...parts,
        watches,
        waitingRoom,
        places,
        workInProgress,
        funds: new Funds(log, parts.fundsPauseMs),
        failures,
        begun,
        stops,
        prices,
        durations,
      }),
    ),
  );
  const requests = engine.define(
    'request',
    translating(
      requestStages({
        ...parts,
        watches,
        strays,
        onUpload: (runId) => waitingRoom.progress(runId, { stage: 'uploading' }),
        waitingRoom,
        workInProgress,
        failures,
        stops,
        begun,
        prices,
        durations,
        dubs,
      }),
    ),
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

  const remembered = rememberedRuns({
    ...parts,
    requests,
    dubs,
    strays,
    waitingRoom,
    stops,
    failures,
  });
  return {
    ...remembered,
    stop: (requestId, by, { discard } = {}) =>
      stopRequest({ ...parts, requests, dubs, failures, waitingRoom, stops, watches }, requestId, {
        by,
        discard,
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
      workInProgress.close();
      await waitingRoom.close();
      await watcher.stop();
    },
    get load() {
      return { waiting: waitingRoom.size, watched: watcher.size };
    },
  };
}
