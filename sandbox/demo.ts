import { rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { ApplicationCommandType, Locale } from 'discord-api-types/v10';
import { demoOfAll, localeNamed } from './demo/all.ts';
import { check, type Outcome } from './demo/checks.ts';
import { makeFolder } from './demo/files.ts';
import { play } from './demo/play.ts';
import { online, openScene, type Scene } from './demo/scene.ts';
import { Sentence, wordsFor } from './demo/sentence.ts';
import { type SourceVideo, samplePath, sourceVideo, startFolder } from './demo/source-video.ts';
import { Interrupted, stopSignal, unlessStopped } from './demo/stop-signal.ts';
import { Transcript } from './demo/transcript.ts';

const USAGE = 'npm run demo [-- [video-file] [--out folder] | -- --all [--locale de]]';

/** How long the first and the second job run, in seconds: long enough for some words about how it goes. */
const JOB_SECONDS = [11, 6] as const;

const signal = stopSignal();

/** Limits that no video of one's own meets; the app would warn of having none. */
const wide = {
  LIMIT_SECONDS_PER_USER_PER_DAY: '86400',
  LIMIT_CREDITS_PER_MONTH: '1000000',
  CONFIRM_ABOVE_CREDITS: '1000000',
};

try {
  const given = readArguments();
  if ('locale' in given) await demoOfAll(given.locale, signal);
  else await demo(given);
  process.exit(0);
} catch (error) {
  console.error(`\n${styleText('red', wordsFor(error), { stream: process.stderr })}`);
  process.exit(error instanceof Interrupted ? 130 : 1);
}

/** The whole demo. @throws {Sentence} for whatever isn't as it must be, when everything has stopped */
async function demo({ file, out }: { file: string; out: string }): Promise<void> {
  const source = await sourceVideo(file);
  await makeFolder(out);
  const logFile = join(out, 'app.log');
  console.log(styleText('bold', 'Discord Video Translator, a demonstration'));
  console.log(
    'All of this is a sandbox on this machine: no accounts, nothing is sent anywhere, nothing costs money.\n',
  );

  await using stack = new AsyncDisposableStack();
  let jobs = 0;
  const scene = await openScene({ jobSeconds: () => JOB_SECONDS[jobs++] ?? JOB_SECONDS[1] });
  stack.defer(() => scene.close());
  try {
    const outcomes = await perform(scene, { source, out, logFile });
    console.log('\nThe received files');
    for (const { path } of outcomes) console.log(`  ${path}`);
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    throw new Sentence(`${wordsFor(error)}\nThe app's log: ${logFile}`);
  }
  // Nothing went wrong, so it is empty unless the app warned of something.
  if ((await stat(logFile)).size === 0) await rm(logFile);
}

/** Starts the app, plays, stops the app and checks. */
async function perform(
  scene: Scene,
  { source, out, logFile }: { source: SourceVideo; out: string; logFile: string },
): Promise<Outcome[]> {
  const { discord } = scene;
  const transcript = new Transcript({
    print: (line) => console.log(line),
    startedAt: Date.now(),
    width: process.stdout.columns,
    nameOf: (id) => discord.world.people.find((person) => person.id === id)?.name,
  });
  discord.observe((sight) => transcript.see(sight));
  transcript.say('Sandbox', 'is a Discord and a Scenario on this machine; now the app starts');
  const app = scene.startApp({ logFile, logLevel: 'warn', env: wide });
  const ends = [app.died];
  await unlessStopped(online(discord), { signal, ends });
  const offers = discord
    .commands()
    .map(({ name, type }) => (type === ApplicationCommandType.ChatInput ? `/${name}` : `Apps → ${name}`));
  transcript.say('Translator', `is online and offers ${offers.join(', ')}`);
  const outcomes = await unlessStopped(play({ ...scene, transcript }, { source, out }), {
    signal,
    ends,
  }).finally(() => transcript.settled());
  await app.stop();
  const checks = await check(scene, { source, outcomes });
  console.log('\nChecks');
  for (const { ok, text } of checks) {
    console.log(`  ${ok ? styleText('green', '✓') : styleText('red', '✗')} ${text}`);
  }
  if (checks.some(({ ok }) => !ok)) throw new Sentence('Not everything is as it must be, see above.');
  return outcomes;
}

/** @throws {Sentence} for arguments that mean nothing */
function readArguments(): { file: string; out: string } | { locale: `${Locale}` } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: resolve(import.meta.dirname, '../out') },
        all: { type: 'boolean' },
        locale: { type: 'string' },
      },
    });
    if (positionals.length > 1) throw new Error('The demo takes one video.');
    if (values.all) return { locale: localeNamed(values.locale ?? Locale.EnglishUS) };
    if (values.locale !== undefined) throw new Error('A locale goes with --all.');
    return { file: positionals[0] ?? samplePath(), out: resolve(startFolder(), values.out) };
  } catch (error) {
    throw new Sentence(`${(error as Error).message.split('. ')[0]}\nUse: ${USAGE}`);
  }
}
