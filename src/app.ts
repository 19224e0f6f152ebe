import PQueue from 'p-queue';
import { Bot } from './bot.ts';
import { confirmCommands } from './commands/confirm.ts';
import { followUpCommands } from './commands/follow-up.ts';
import { getLink } from './commands/get-link.ts';
import { privacyCommands } from './commands/privacy.ts';
import { translate } from './commands/translate.ts';
import { type Choosing, translateMessage } from './commands/translate-message.ts';
import { translateModal } from './commands/translate-modal.ts';
import { translationsCommands } from './commands/translations.ts';
import type { Config } from './config.ts';
import { createTexts } from './locales/texts.ts';
import type { Log } from './logger.ts';
import { startMonitoring } from './monitoring.ts';
import { callPerson } from './services/discord/call-person.ts';
import { Conversation } from './services/discord/conversation.ts';
import { Courier } from './services/discord/courier.ts';
import type { GatewayClosed } from './services/discord/gateway-closed.ts';
import { PriceQuestion } from './services/discord/price-question.ts';
import { ReplyTokens, tokenLifeMs } from './services/discord/reply-tokens.ts';
import { createRest } from './services/discord/rest.ts';
import { ResultLinks } from './services/discord/result-links.ts';
import { Shrinker } from './services/discord/shrinker.ts';
import { StatusBoard } from './services/discord/status-board.ts';
import { Wording } from './services/discord/wording.ts';
import { Catalogue } from './services/languages/catalogue.ts';
import { fallbackLanguages } from './services/languages/fallback-languages.ts';
import type { ShrinkBounds } from './services/media/shrink.ts';
import { chooseEncoder } from './services/media/shrink-encoder.ts';
import { TempFolder } from './services/media/temp-files.ts';
import { codeNames } from './services/quota/code-name.ts';
import { openQuota } from './services/quota/open-quota.ts';
import { Eraser } from './services/retention/eraser.ts';
import { KeptAssets } from './services/retention/kept-assets.ts';
import { startSweeping } from './services/retention/sweeping.ts';
import { connectScenario } from './services/scenario/connect.ts';
import { LiveModel } from './services/scenario/live-model.ts';
import { resultAddressCheck } from './services/scenario/result-address.ts';
import { prepareDatabaseFile } from './services/store/database-file.ts';
import { History } from './services/store/history.ts';
import { openStore } from './services/store/open-store.ts';
import { Preferences } from './services/store/preferences.ts';
import { Presence } from './services/store/presence.ts';
import { Acknowledgements } from './services/translation/acknowledgements.ts';
import type { Patience } from './services/translation/ended.ts';
import { openEngine } from './services/translation/open-engine.ts';
import { type Origin, Origins } from './services/translation/origins.ts';
import { type Question, Questions, questionLifeMs } from './services/translation/questions.ts';
import { startTranslations } from './services/translation/translations.ts';
import type { Waiting } from './services/translation/waiting-room.ts';

const dayMs = 24 * 60 * 60_000;

/** How long a modal may stay open, in ms: as long as Discord's links to its videos live. */
const choosingMs = dayMs;

/** How long a shutdown waits for the steps in hand, in ms: well inside the 10 s that Docker gives. */
const graceMs = 6_000;

/** How long a shutdown waits for status edits on their way, in ms. */
const lastEditsMs = 1_000;

/** What may be tuned where time is short: tests and demonstrations. Times in ms. */
export type Timing = {
  readonly statusIntervalMs?: number | undefined;
  readonly pollIntervalMs?: number | undefined;
  readonly settleMs?: number | undefined;
  readonly fundsPauseMs?: number | undefined;
  readonly jobPatience?: Patience | undefined;
  readonly latePatience?: Patience | undefined;
  readonly confirmMs?: number | undefined;
  readonly callAfterMs?: number | undefined;
  readonly encoding?: Partial<ShrinkBounds> | undefined;
  readonly sweepIntervalMs?: number | undefined;
  readonly sourceGraceMs?: number | undefined;
  readonly goneMs?: number | undefined;
  readonly replyLifeMs?: number | undefined;
};

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
  const stack = new AsyncDisposableStack();
  try {
    if (config.database.kind === 'sqlite') prepareDatabaseFile(config.database.file);
    const transfers = new PQueue({ concurrency: config.maxTransfers });
    const tempFolder = await TempFolder.open({ dir: config.tempDir, transfers });
    await tempFolder.sweep();
    stack.defer(() => tempFolder.close());
    const engine = await openEngine(config.database, log);
    stack.defer(() => engine.close());
    const store = await openStore(config.database, { log });
    stack.defer(() => store.close());

    const account = await openQuota({
      database: config.database,
      limits: config.limits,
      codeName: codeNames(config.discord.token),
      log,
    });
    stack.defer(() => account.close());

    const { scenario, budget } = await connectScenario(config.scenario, log);
    stack.defer(() => budget.close());
    const catalogue = new Catalogue(fallbackLanguages);
    const model = new LiveModel({
      scenario,
      modelId: config.scenario.modelId,
      fallback: { languages: fallbackLanguages },
      onRead: ({ languages }) => {
        catalogue.setNames(languages);
        void catalogue.warm();
      },
      log,
    });
    stack.defer(() => model.stop());

    const rest = createRest(config.discord);
    const texts = createTexts(catalogue);
    const wording = new Wording(texts);
    const tokens = new ReplyTokens(store.open('tokens', tokenLifeMs), timing.replyLifeMs);
    const courier = new Courier({ rest, tokens });
    const shared = config.database.kind === 'postgres';
    const waiting = store.open<Waiting>('waiting');
    const board = new StatusBoard({
      courier,
      log,
      intervalMs: timing.statusIntervalMs,
      isCurrent: async (id) => (await waiting.get(id))?.finished === false,
    });
    stack.defer(() => board.stop(lastEditsMs));
    const keepMs = config.keepDays * dayMs;
    const kept = new KeptAssets(store, { keepMs, graceMs: timing.sourceGraceMs });
    const links = new ResultLinks({
      kept: store.open('results', keepMs),
      scenario,
      check: resultAddressCheck(config.scenario.baseUrl, log),
    });
    const history = new History(store, keepMs);
    const stopping = new AbortController();
    const encoder = chooseEncoder(config.encoder);
    log.info(
      { encoder: encoder?.kind ?? 'none' },
      encoder
        ? 'results that are too large are made smaller'
        : 'results that are too large become links: there is no ffmpeg, and "npm run encoder" was not run',
    );
    const cutOff = store.open<number>('shrinking', keepMs);
    const bounds = timing.encoding;
    const shrinker = new Shrinker({ encoder, cutOff, stopping: stopping.signal, bounds, log });
    const madeFrom = store.open<Origin>('origins', keepMs);
    const origins = new Origins(madeFrom);
    const delivery = { courier, wording, links, tempFolder, shrinker, log };
    const conversation = new Conversation({
      ...delivery,
      replyLifeMs: timing.replyLifeMs,
      history,
      board,
      origins,
    });
    const asked = store.open<Question>('questions', questionLifeMs);
    const questions = new Questions(asked, engine);
    const calling = { courier, wording, log, afterMs: timing.callAfterMs };
    const acknowledgements = new Acknowledgements();
    const { cdnHosts } = config.discord;

    const presence = new Presence(store.open('processes'), log);
    stack.defer(() => presence.stop());
    if (shared) await presence.start();

    const translations = startTranslations({
      engine,
      store,
      quota: account.quota,
      kept,
      presence,
      shared,
      scenario,
      budget,
      modelId: config.scenario.modelId,
      liveRate: () => model.current.creditsPerSecond,
      conversation,
      questions,
      priceQuestion: new PriceQuestion({ courier, board, wording, log }),
      confirmAbove: config.confirmAboveCredits,
      confirmMs: timing.confirmMs,
      call: (request, told, call) => callPerson(calling, request, told, call),
      acknowledgements,
      tempFolder,
      transfers,
      cdnHosts,
      limits: () => ({
        maxSeconds: Math.min(config.maxVideoSeconds, model.current.maxSeconds ?? Infinity),
        maxBytes: model.current.maxBytes ?? Infinity,
      }),
      onResult: ({ assetId, url }) => links.note(assetId, url),
      fundsPauseMs: timing.fundsPauseMs,
      jobPatience: timing.jobPatience,
      latePatience: timing.latePatience,
      settleMs: timing.settleMs ?? 30_000,
      pollIntervalMs: timing.pollIntervalMs ?? 1_500,
      goneMs: timing.goneMs,
      log,
    });
    stack.defer(() => translations.close(graceMs));
    // Encoding takes longer than the grace, and begins anew after the next start.
    stack.defer(() => stopping.abort(new Error('the app is being stopped')));

    const preferences = new Preferences(store.open('preferences'));
    const choosing: Choosing = (userId) => store.open(`choosing/${userId}`, choosingMs);
    const notes = [cutOff, asked, madeFrom];
    const eraser = new Eraser({
      store,
      history,
      links,
      preferences,
      tokens,
      choosing,
      notes,
      kept,
      translations,
    });

    const parts = {
      rest,
      texts,
      wording,
      tokens,
      links,
      history,
      origins,
      quota: account.quota,
      acknowledgements,
      questions,
      catalogue,
      preferences,
      choosing,
      translations,
      eraser,
      keepDays: config.keepDays,
      cdnHosts,
      begin: translations.begin,
      log,
    };
    const commands = [
      translate(parts),
      translateMessage(parts),
      translateModal(parts),
      ...followUpCommands(parts),
      ...translationsCommands(parts),
      ...privacyCommands(parts),
      getLink(parts),
      ...confirmCommands(parts),
    ];
    const bot = new Bot({ ...config.discord, rest, commands, log });
    // Not waited for: what is known of the model will do until Scenario answers.
    void model.start();
    await translations.resume();
    const sweeping = startSweeping({ eraser, presence, intervalMs: timing.sweepIntervalMs, log });
    stack.defer(() => sweeping.stop());
    stack.defer(() => bot.stop());
    if (config.httpPort !== undefined) {
      const monitoring = await startMonitoring({ port: config.httpPort, bot, store, budget, translations });
      stack.defer(() => monitoring.close());
      log.info({ port: monitoring.port }, 'health and metrics are served');
    }
    const { applicationId, name } = await bot.start();
    void catalogue.warm();
    log.info({ applicationId, name }, 'ready');
    return { applicationId, name, closed: bot.closed, stop: () => stack.disposeAsync() };
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}
