import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { Problem } from '../../../src/services/problem.ts';
import { StrayUploads } from '../../../src/services/retention/stray-uploads.ts';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import { JobWatcher } from '../../../src/services/scenario/job-watcher.ts';
import type { Scenario } from '../../../src/services/scenario/port.ts';
import { openStore } from '../../../src/services/store/open-store.ts';
import { Presence } from '../../../src/services/store/presence.ts';
import { endOf, endSignal } from '../../../src/services/translation/ended.ts';
import { Engine, type WorkflowCode } from '../../../src/services/translation/engine.ts';
import { openSqliteStorage } from '../../../src/services/translation/engine-sqlite.ts';
import {
  type Translation,
  type TranslationOptions,
  translationsOf,
} from '../../../src/services/translation/request.ts';
import { type Watch, Watches } from '../../../src/services/translation/watches.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { tempDir } from '../../support/temp.ts';

/** An engine on a file of its own, and a store beside it; the test's end closes both. */
export async function workshop() {
  const file = join(await tempDir(), 'translator.db');
  const { log, lines } = quietLog();
  const engine = new Engine(openSqliteStorage(file), log);
  onTestFinished(() => engine.close());
  const store = await openStore({ kind: 'sqlite', file });
  onTestFinished(() => store.close());
  return { engine, store, log, lines };
}

export type Workshop = Awaited<ReturnType<typeof workshop>>;

/** Runs one workflow of the given code to its end: its output, or the problem it ended with. */
export async function runThrough<Output>(
  { engine }: Pick<Workshop, 'engine'>,
  code: WorkflowCode<null, Output>,
): Promise<Output | Problem> {
  type Told = { output: Output } | { problem: ReturnType<Problem['toJSON']> };
  const workflow = engine.define<null, Told>('run through', async (input, steps) => {
    try {
      return { output: await code(input, steps) };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { problem: error.toJSON() };
    }
  });
  await engine.start();
  const { runId } = await workflow.start(null, 'once');
  const output = async () => (await workflow.state(runId))?.output;
  await expect.poll(output, { timeout: 20_000 }).toBeDefined();
  const told = (await output()) as Told;
  return 'problem' in told ? Problem.from(told.problem) : told.output;
}

/** Watches kept in the store. With `watching`, ends are seen and told to the engine as in the app. */
export function watchesOf(
  { engine, store, log }: Workshop,
  connection: { baseUrl: string; apiKey: string; apiSecret: string },
  { watching = true } = {},
): { scenario: Scenario; watches: Watches; stored: () => Promise<Watch[]> } {
  const scenario = httpClient(connection);
  const watcher = new JobWatcher({
    scenario,
    log,
    intervalMs: 50,
    callsPerMinute: () => 60_000,
    onChange: async (seen) => {
      const end = endOf(seen);
      if (end) await engine.signal(endSignal(seen.id), end);
    },
  });
  if (watching) watcher.start();
  onTestFinished(() => watcher.stop());
  const kept = store.open<Watch>('watches');
  return {
    scenario,
    watches: new Watches({
      stored: kept,
      watcher,
      presence: new Presence(store.open('processes'), log),
      strays: new StrayUploads({ stored: store.open('strays'), scenario, log }),
    }),
    stored: async () => {
      const all: Watch[] = [];
      for await (const [, watch] of kept.iterator()) all.push(watch as Watch);
      return all;
    },
  };
}

/** A request for one language as a command makes it, as the translation it asks for. */
export function requestOf(id: string, changes: Partial<TranslationOptions> = {}): Translation {
  const { language = 'Spanish', ...others } = changes;
  const [translation] = translationsOf({
    id,
    video: { id: 'attachment-1', url: 'https://cdn.example/attachments/1/1/talk.mp4', name: 'talk.mp4' },
    languages: [language],
    options: { audioOnly: false, keepLength: false, ...others },
    reply: {
      applicationId: '1',
      interactionId: id,
      userId: '2',
      channelId: '3',
      private: false,
      botInPlace: true,
      locale: 'en-US',
      uploadLimit: 20 * 1024 * 1024,
      createdAt: Date.now(),
    },
  });
  return translation as Translation;
}
