import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from '../../discord/world.ts';
import type { AppProcess } from '../app-process.ts';
import { writeEncoder } from '../encoder.ts';
import { online, openScene } from '../scene.ts';
import { wordsFor } from '../sentence.ts';
import { unlessStopped } from '../stop-signal.ts';
import type { House, Story } from './story.ts';
import { Storyteller } from './storyteller.ts';

export type Transcribed = { readonly name: string; readonly text: string };

/** So long that no job ends, or gets anywhere, unless a story says so. In seconds. */
const NEVER = 1_000_000;

/** Everybody asks at once, and the machine may be busy: whether the app answers in time is not what is told here. */
const ACK_MS = 30_000;

/** Lines of the app's log that say why something went wrong. */
const LAST_WORDS = 40;

/** What people see, the app has yet to write down before it waits; that takes milliseconds. In ms. */
const SETTLING = 3_000;

/**
 * Plays all stories of a house at once, in one run of the app, each with people and a channel of its own.
 *
 * @throws {Sentence} when the app ends, or a story does not go on as it should
 */
export async function playHouse(
  { env, scenario, stories, later, encoder }: House,
  { locale, signal = new AbortController().signal }: { locale: Person['locale']; signal?: AbortSignal },
): Promise<Transcribed[]> {
  await using stack = new AsyncDisposableStack();
  const scene = await openScene(
    { jobSeconds: () => NEVER, requestsPerMinute: 2_000, ...scenario },
    { ackWindowMs: ACK_MS },
  );
  stack.defer(() => scene.close());
  const logFile = join(scene.temporary, 'app.log');
  const ffmpeg = encoder ? await writeEncoder(join(scene.temporary, 'encoder')) : 'none';
  const app = scene.startApp({
    logFile,
    logLevel: 'warn',
    movableClock: later !== undefined,
    env: { SCENARIO_REQUESTS_PER_MINUTE: '1000', FFMPEG_PATH: ffmpeg, ...env },
  });
  const bounds = { signal, ends: [app.died] };
  await unlessStopped(online(scene.discord), bounds);
  const gates = stories.map(() => Promise.withResolvers<void>());
  const others = Promise.all(gates.map(({ promise }) => promise)).then(() => undefined);
  const passed = later === undefined ? others : others.then(() => passing(app, later));
  const playing = stories.map(async (story, index) => {
    const looked = () => gates[index]!.resolve();
    const teller = new Storyteller(scene, { name: story.name, locale, others, passed, looked });
    try {
      await story.play(teller);
    } catch (error) {
      throw new Error(`${story.name}: ${wordsFor(error)}\nSo far:\n${teller.told.lines.join('\n')}`);
    } finally {
      looked();
    }
    return { name: story.name, text: `${headed(story)}\n\n${teller.told.lines.join('\n')}\n` };
  });
  const transcripts = await unlessStopped(everyOne(playing, logFile), bounds);
  await app.stop();
  const broken = scene.discord.violations.map(({ route, message }) => `${route}: ${message}`);
  if (broken.length > 0) throw new Error(`The app broke rules of Discord:\n${broken.join('\n')}`);
  return transcripts;
}

/** Most of a house's time is the app's own pace; of many apps at once none gets anywhere. */
const AT_ONCE = 2;

/** Plays houses, some side by side, and returns what they tell in their order. */
export async function playHouses(
  houses: readonly House[],
  options: { locale: Person['locale']; signal?: AbortSignal },
): Promise<Transcribed[]> {
  const told: Transcribed[][] = [];
  const left = houses.entries();
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    for (const [index, house] of left) told[index] = await playHouse(house, options);
  });
  // All of them end before one that went wrong is told, so that none is left behind.
  for (const lane of await Promise.allSettled(lanes)) if (lane.status === 'rejected') throw lane.reason;
  return told.flat();
}

async function passing(app: AppProcess, ms: number): Promise<void> {
  await sleep(SETTLING);
  app.advance(ms);
}

const headed = ({ title }: Story) => `${title}\n${'='.repeat(title.length)}`;

/** Waits for all, so that what went wrong is told of each, with what the app itself said of it last. */
async function everyOne<T>(promises: readonly Promise<T>[], logFile: string): Promise<T[]> {
  const ends = await Promise.allSettled(promises);
  const wrong = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason.message)] : []));
  if (wrong.length > 0) {
    const said = (await readFile(logFile, 'utf8')).trim().split('\n').slice(-LAST_WORDS);
    throw new Error([...wrong, `The app's log ends with:\n${said.join('\n')}`].join('\n\n'));
  }
  return ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}
