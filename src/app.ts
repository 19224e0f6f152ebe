// First: before anything loads discord.js.
import './services/discord/gateway-proxy.ts';
import { openGround } from './app/ground.ts';
import { connectService } from './app/service.ts';
import { prepareTalk } from './app/talk.ts';
import type { Timing } from './app/timing.ts';
import { Bot } from './bot.ts';
import { allCommands } from './commands/all-commands.ts';
import type { Choosing } from './commands/translate-message.ts';
import type { Config } from './config.ts';
import type { Log } from './logger.ts';
import { startMonitoring } from './monitoring.ts';
import { Access, announceAccess } from './services/discord/access.ts';
import { AgeRestrictions } from './services/discord/age-restriction.ts';
import type { GatewayClosed } from './services/discord/gateway-closed.ts';
import { useProxies } from './services/proxy/proxy.ts';
import { Eraser } from './services/retention/eraser.ts';
import { KeptAssets } from './services/retention/kept-assets.ts';
import { startSweeping } from './services/retention/sweeping.ts';
import { Preferences } from './services/store/preferences.ts';
import { Presence } from './services/store/presence.ts';
import { Acknowledgements } from './services/translation/acknowledgements.ts';
import { startTranslations } from './services/translation/translations.ts';

const dayMs = 24 * 60 * 60_000;

/** How long a modal may stay open, in ms: as long as Discord's links to its videos live. */
const choosingMs = dayMs;

/** How long a shutdown waits for the steps in hand, in ms: well inside the 10 s that Docker gives. */
const graceMs = 6_000;

export type App = {
  readonly applicationId: string;
  readonly name: string;
  /** Resolves when Discord has ended the connection for good: then nothing is left but to stop. */
  readonly closed: Promise<GatewayClosed>;
  /** Takes no more work, finishes or hands over what is in hand, and lets everything go. */
  stop(): Promise<void>;
};

/** Builds every part and starts them: first what remembers, then what works, last what people talk to. */
export async function startApp(config: Config, log: Log, timing: Timing = {}): Promise<App> {
  useProxies(config.proxies);
  const stack = new AsyncDisposableStack();
  try {
    const ground = await openGround(config, log, stack);
    const service = await connectService(config, log, stack);
    const keepMs = config.keepDays * dayMs;
    const talk = prepareTalk(ground, service, { config, keepMs, timing, log, stack });
    const { engine, store, quota, tempFolder, transfers } = ground;
    const { scenario, budget, model, catalogue } = service;
    const { rest, texts, conversation, questions, priceQuestion, call, links } = talk;
    const { cdnHosts } = config.discord;
    const kept = new KeptAssets(store, { keepMs, graceMs: timing.sourceGraceMs });
    const acknowledgements = new Acknowledgements();

    const shared = config.database.kind === 'postgres';
    const presence = new Presence(store.open('processes'), log);
    stack.defer(() => presence.stop());
    if (shared) await presence.start();

    const translations = startTranslations({
      engine,
      store,
      quota,
      kept,
      keepMs,
      presence,
      shared,
      scenario,
      budget,
      modelId: config.scenario.modelId,
      liveRate: () => model.current.creditsPerSecond,
      modelObjection: (options) => model.objection(options),
      isModelKnown: () => model.isKnown(),
      conversation,
      questions,
      priceQuestion,
      confirmAbove: config.confirmAboveCredits,
      confirmMs: timing.confirmMs,
      call,
      acknowledgements,
      tempFolder,
      transfers,
      cdnHosts,
      imports: config.scenario.imports,
      limits: () => ({
        maxSeconds: Math.min(config.maxVideoSeconds, model.current.maxSeconds ?? Infinity),
        modelMaxSeconds: model.current.maxSeconds ?? Infinity,
        maxBytes: model.current.maxBytes ?? Infinity,
      }),
      onResult: ({ assetId, url }) => links.note(assetId, url),
      fundsPauseMs: timing.fundsPauseMs,
      lengthPausesMs: timing.lengthPausesMs,
      uploadPatience: timing.uploadPatience,
      jobPatience: timing.jobPatience,
      latePatience: timing.latePatience,
      tellPatience: timing.tellPatience,
      settleMs: timing.settleMs ?? config.scenario.settleSeconds * 1000,
      answerMs: timing.answerMs,
      uploadsAtOnce: timing.uploadsAtOnce,
      pollIntervalMs: timing.pollIntervalMs ?? 1_500,
      goneMs: timing.goneMs,
      log,
    });
    stack.defer(() => translations.close(graceMs));
    stack.defer(() => talk.stopEncoding());

    const preferences = new Preferences(store.open('preferences', keepMs));
    const choosing: Choosing = store.open('choosing', choosingMs);
    const eraser = new Eraser({ ...talk, store, preferences, choosing, kept, translations });
    const ages = new AgeRestrictions();
    const access = new Access({ allowed: config.access, rest: rest.messages, log });
    const commands = allCommands({
      ...talk,
      ages,
      access,
      quota,
      acknowledgements,
      catalogue,
      preferences,
      choosing,
      translations,
      eraser,
      keepDays: config.keepDays,
      imports: config.scenario.imports,
      cdnHosts,
      begin: translations.begin,
      log,
    });
    const bot = new Bot({ ...config.discord, rest, texts, commands, ages, access, log });
    // Not waited for: what is known of the model will do until Scenario answers.
    void model.start();
    await translations.resume();
    const sweeping = startSweeping({ eraser, presence, intervalMs: timing.sweepIntervalMs, log });
    stack.defer(() => sweeping.stop());
    stack.defer(() => bot.stop());
    if (config.httpPort !== undefined) {
      const address = { host: config.httpHost, port: config.httpPort };
      const monitoring = await startMonitoring({ ...address, bot, store, budget, translations });
      stack.defer(() => monitoring.close());
      log.info({ ...address, port: monitoring.port }, 'health and metrics are served');
    }
    const { applicationId, name } = await bot.start();
    announceAccess(access, config, log);
    void catalogue.warm();
    log.info({ applicationId, name }, 'ready');
    return { applicationId, name, closed: bot.closed, stop: () => stack.disposeAsync() };
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}
