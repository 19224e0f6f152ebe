import { readFileSync } from 'node:fs';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { App } from './app.ts';

/**
 * The program: settings → app → run until told to stop. What the parts are and how they hang together is in `app.ts`,
 * which is loaded only once this Node can run it.
 */
const oldest = 24;

/** BSD's sysexits: the configuration is wrong, starting again will not help. */
const exitConfig = 78;

/** Docker kills after 10 s; whatever hangs by then is given up, and nothing is lost by it. In ms. */
const longestStop = 9_000;

if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    `This needs Node ${oldest} or newer; you run ${process.versions.node}. "npm start" brings its own.`,
  );
  process.exit(1);
}

// The next start finds the sources compiled: it takes half the time and 10 MB less. A folder that is read-only does no harm.
// `npm start` has done so already, for this file too.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));

const { ConfigError, loadConfig, secretsOf } = await import('./config.ts');
const { createLogger } = await import('./logger.ts');
const { startApp } = await import('./app.ts');
const { isConfiguration, startRemedy } = await import('./start-remedy.ts');
const { inviteLink } = await import('./services/discord/invite.ts');

const config = readConfig();
const log = createLogger({ level: config.logLevel, secrets: secretsOf(config) });
for (const warning of config.warnings) log.warn({}, warning);

process.on('uncaughtException', (error) => {
  log.fatal({ err: error }, 'an unforeseen error; the next start goes on where this one was');
  process.exit(1);
});

let app: App | undefined;
let stopping = false;

// Before the start, which may wait for the network: nothing is in hand then.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    log.info({ signal }, 'stopping');
    if (app) void stop(app, 0);
    else process.exit(0);
  });
}

const started = await startApp(config, log).catch((error: unknown) => {
  log.fatal({ err: error }, `could not start: ${startRemedy(error)}`);
  process.exit(isConfiguration(error) ? exitConfig : 1);
});
app = started;

started.closed.then((error) => {
  if (stopping) return;
  log.fatal({ code: error.code }, `stopping: ${error.message}`);
  void stop(started, exitConfig);
});

// Last: whoever waits for this line may send a signal at once.
log.info({ link: inviteLink(started.applicationId), version: version() }, 'add the app with this link');
// Now, for a process that is killed could not do it at its end.
flushCompileCache();

/** A terminal's Ctrl-C and a supervisor's signal may both come; the app stops once. */
async function stop(running: App, code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => {
    log.warn({}, 'not everything could be let go in time; the next start goes on where this one was');
    process.exit(code);
  }, longestStop);
  try {
    await running.stop();
    process.exit(code);
  } catch (error) {
    log.error({ err: error }, 'could not stop cleanly');
    process.exit(1);
  }
}

function readConfig() {
  try {
    return loadConfig({ env: process.env, cwd: process.cwd() });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(exitConfig);
  }
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}
