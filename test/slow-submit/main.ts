import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contractVariables } from '../../sandbox/demo/app-environment.ts';
import { startDiscord } from '../../sandbox/discord/sandbox.ts';
import type { Fault } from '../../sandbox/scenario/faults.ts';
import { startScenario } from '../../sandbox/scenario/sandbox.ts';
import { startApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { createLogger } from '../../src/logger.ts';

/**
 * `npm run slow-submit`: Scenario works on a paid call for up to ten minutes, in real time, as `npm test` shows it in short.
 * Each story must end with one charge and one video, and its person must have read what went on. Exits with 1 when one did not.
 */
type Story = { readonly name: string; readonly fault: Fault['do'] };

const stories: readonly Story[] = [
  { name: 'answered after 30 s', fault: { kind: 'delay', ms: 30_000 } },
  { name: 'worked on for 60 s, 504 after 29 s', fault: { kind: 'slow-work', ms: 60_000, gatewayMs: 29_000 } },
  { name: 'answered after 100 s', fault: { kind: 'delay', ms: 100_000 } },
  { name: 'worked on for 600 s, no answer before', fault: { kind: 'delay', ms: 600_000 } },
  {
    name: 'worked on for 600 s, cut after 60 s',
    fault: { kind: 'slow-work', ms: 600_000, gatewayMs: 60_000, cuts: true },
  },
];

/** How long a story may take, in ms. */
const patienceMs = 20 * 60_000;

const held = await Promise.all(stories.map(tell));
process.exit(held.every(Boolean) ? 0 : 1);

async function tell({ name, fault }: Story): Promise<boolean> {
  await using stack = new AsyncDisposableStack();
  const dir = await mkdtemp(join(tmpdir(), 'slow-submit-'));
  stack.defer(() => rm(dir, { recursive: true, force: true }));
  const discord = await startDiscord();
  stack.defer(() => discord.close());
  const scenario = await startScenario({ jobSeconds: 5 });
  stack.defer(() => scenario.close());
  const env = {
    ...contractVariables(discord, scenario, join(dir, 'translator.db')),
    TEMP_DIR: join(dir, 'temp'),
    FFMPEG_PATH: 'none',
  };
  const log = createLogger({ level: 'silent' });
  const app = await startApp(loadConfig({ env, cwd: dir }), log);
  stack.defer(() => app.stop());
  await discord.ready();

  scenario.faults.add({
    route: 'POST /generate/custom/:model',
    when: ({ query }) => query.dryRun === undefined,
    do: fault,
  });
  const ada = discord.world.addPerson('Ada');
  const channel = discord.world.addChannel(discord.world.addGuild('Films', { members: [ada] }), 'general');
  const path = fileURLToPath(new URL('../../sandbox/media/sample.mp4', import.meta.url));
  const startedAt = Date.now();
  const asked = await discord.as(ada).slash('translate', { video: { path }, language: 'Spanish' }, channel);
  const ended = await asked
    .waitFor(({ attachments, content }) => attachments.length > 0 || content.includes('⚠️'), patienceMs)
    .catch(() => undefined);
  const seconds = Math.round((Date.now() - startedAt) / 1000);

  const charges = scenario.charges.filter(({ refunded }) => !refunded).length;
  const videos = channel.messages.filter(({ attachments }) => attachments.length > 0).length;
  const holds = charges === 1 && videos === 1 && ended !== undefined;
  const looks = scenario.requests.filter(({ route }) => route === 'GET /jobs').length;
  const read = asked.history.filter(({ loading }) => !loading).map(({ content }) => content.split('\n')[1]);
  console.log(
    [
      `${holds ? 'holds' : 'FAILS'}: ${name}`,
      `  ${charges} charge(s), ${videos} video(s) after ${seconds} s; ${looks} looks at the jobs`,
      ...[...new Set(read)].map((line) => `  read: ${line ?? '(the video)'}`),
    ].join('\n'),
  );
  return holds;
}
