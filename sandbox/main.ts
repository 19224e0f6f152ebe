import { join, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { makeFolder } from './demo/files.ts';
import { createPrompt } from './demo/prompt.ts';
import { HELP, perform } from './demo/prompt-commands.ts';
import { online, openScene } from './demo/scene.ts';
import { Sentence, wordsFor } from './demo/sentence.ts';
import { startFolder } from './demo/source-video.ts';
import { Interrupted, stopSignal, unlessStopped } from './demo/stop-signal.ts';
import { Transcript } from './demo/transcript.ts';

const USAGE = 'npm run sandbox [-- [--no-app] [--job-seconds 12] [--out folder]]';

/** Longer than a month no timer takes; a bot of one's own may come at any time. */
const ANY_TIME = 2 ** 31 - 1;

const signal = stopSignal();
try {
  await sandbox(readArguments());
} catch (error) {
  if (error instanceof Interrupted) process.exit(0);
  console.error(styleText('red', wordsFor(error), { stream: process.stderr }));
  process.exit(1);
}

/** Runs until somebody stops it, which it tells by throwing {@link Interrupted}. */
async function sandbox(options: { app: boolean; jobSeconds: number; out: string }): Promise<never> {
  const { app: withApp, jobSeconds, out } = options;
  await using stack = new AsyncDisposableStack();
  const startedAt = Date.now();
  const scene = await openScene({ jobSeconds });
  stack.defer(() => scene.close());
  const { discord } = scene;
  const prompt = createPrompt();
  stack.defer(() => prompt.close());
  const transcript = new Transcript({
    print: prompt.print,
    startedAt,
    width: process.stdout.columns,
    nameOf: (id) => discord.world.people.find((person) => person.id === id)?.name,
  });
  stack.defer(discord.observe((sight) => transcript.see(sight)));
  console.log('A Discord and a Scenario on this machine: nothing is sent anywhere, nothing costs money.\n');

  const ends: Promise<never>[] = [];
  if (withApp) {
    await makeFolder(out);
    const logFile = join(out, 'sandbox.log');
    ends.push(scene.startApp({ logFile, logLevel: 'info' }).died);
    await unlessStopped(online(discord), { signal, ends });
    console.log(`The app is running; its log: ${logFile}`);
  } else {
    console.log('Point a bot at it, for instance this one in another terminal:\n');
    const variables = Object.entries(scene.variables).map(([name, value]) => `${name}=${value}`);
    console.log(`${variables.join(' \\\n')} \\\nnpm start\n`);
    discord.ready(ANY_TIME).then(
      () => transcript.say('Translator', 'is online'),
      () => undefined,
    );
  }
  console.log(`${HELP.join('\n')}\n`);
  prompt.open({
    line(line) {
      if (line === 'quit' || line === 'exit') return void process.emit('SIGTERM');
      if (line === '') return;
      perform(line, { ...scene, transcript }).catch((error: Error) => prompt.print(error.message));
    },
    done: () => void process.emit('SIGINT'),
  });
  // The servers keep the process alive; what ends it is a signal, or the app's death.
  return await unlessStopped(new Promise<never>(() => {}), { signal, ends });
}

/** @throws {Sentence} for arguments that mean nothing */
function readArguments() {
  try {
    const { values } = parseArgs({
      allowNegative: true,
      options: {
        app: { type: 'boolean', default: true },
        'job-seconds': { type: 'string', default: '12' },
        out: { type: 'string', default: resolve(import.meta.dirname, '../out') },
      },
    });
    const jobSeconds = Number(values['job-seconds']);
    if (!(jobSeconds >= 0)) throw new Error('--job-seconds takes a number.');
    return { app: values.app, jobSeconds, out: resolve(startFolder(), values.out) };
  } catch (error) {
    throw new Sentence(`${(error as Error).message.split('. ')[0]}\nUse: ${USAGE}`);
  }
}
