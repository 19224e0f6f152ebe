import type { Config } from '../config.ts';
import { createTexts } from '../locales/texts.ts';
import type { Log } from '../logger.ts';
import { callPerson } from '../services/discord/call-person.ts';
import { Conversation } from '../services/discord/conversation.ts';
import { Courier } from '../services/discord/courier.ts';
import { PriceQuestion } from '../services/discord/price-question.ts';
import { ReplyTokens, tokenLifeMs } from '../services/discord/reply-tokens.ts';
import { createRest } from '../services/discord/rest.ts';
import { ResultLinks } from '../services/discord/result-links.ts';
import { Shrinker } from '../services/discord/shrinker.ts';
import { StatusBoard } from '../services/discord/status-board.ts';
import { Wording } from '../services/discord/wording.ts';
import { chooseEncoder } from '../services/media/shrink-encoder.ts';
import { resultAddressCheck } from '../services/scenario/result-address.ts';
import { History } from '../services/store/history.ts';
import { type Origin, Origins } from '../services/translation/origins.ts';
import { type Question, Questions, questionLifeMs } from '../services/translation/questions.ts';
import type { TranslationsParts } from '../services/translation/translations.ts';
import type { Waiting } from '../services/translation/waiting.ts';
import type { Ground } from './ground.ts';
import type { Service } from './service.ts';
import type { Timing } from './timing.ts';

/** How long a shutdown waits for status edits on their way, in ms. */
const lastEditsMs = 1_000;

/** What talks with people, and what it has to remember of that. */
export type Talk = ReturnType<typeof prepareTalk>;

/** Builds what brings messages and videos to people. `keepMs`: how long it is remembered what was brought to whom. */
export function prepareTalk(
  { store, engine, tempFolder, transfers }: Ground,
  { scenario, catalogue }: Service,
  {
    config,
    keepMs,
    timing,
    log,
    stack,
  }: { config: Config; keepMs: number; timing: Timing; log: Log; stack: AsyncDisposableStack },
) {
  const rest = createRest(config.discord);
  const texts = createTexts(catalogue);
  const wording = new Wording(texts);
  const tokens = new ReplyTokens(store.open('tokens', tokenLifeMs), timing.replyLifeMs);
  const courier = new Courier({ rest, transfers, tokens, unknownRefusalMs: timing.unknownRefusalMs });
  const waiting = store.open<Waiting>('waiting');
  const board = new StatusBoard({
    courier,
    log,
    intervalMs: timing.statusIntervalMs,
    isCurrent: async (id) => (await waiting.get(id))?.finished === false,
  });
  stack.defer(() => board.stop(lastEditsMs));
  const links = new ResultLinks({
    kept: store.open('results', keepMs),
    scenario,
    check: resultAddressCheck(config.scenario.baseUrl, log),
  });
  const history = new History(store, keepMs);
  const stopping = new AbortController();
  const cutOff = store.open<number>('shrinking', keepMs);
  const shrinker = new Shrinker({
    encoder: encoderOf(config, log),
    cutOff,
    stopping: stopping.signal,
    bounds: timing.encoding,
    log,
  });
  const origins = new Origins(store.open<Origin>('origins', keepMs));
  const conversation = new Conversation({
    courier,
    wording,
    links,
    tempFolder,
    shrinker,
    log,
    replyLifeMs: timing.replyLifeMs,
    history,
    board,
    origins,
  });
  const asked = store.open<Question>('questions', questionLifeMs);
  const calling = { courier, wording, log, afterMs: timing.callAfterMs };
  const call: TranslationsParts['call'] = (request, told, kind) => callPerson(calling, request, told, kind);
  return {
    rest,
    texts,
    wording,
    tokens,
    links,
    history,
    origins,
    questions: new Questions(asked, engine),
    priceQuestion: new PriceQuestion({ courier, board, wording, log }),
    conversation,
    call,
    /** What is noted about a request beside its history. */
    notes: [cutOff, asked],
    /** Encoding takes longer than a shutdown may, and begins anew after the next start. */
    stopEncoding: () => stopping.abort(new Error('the app is being stopped')),
  };
}

function encoderOf(config: Config, log: Log) {
  const encoder = chooseEncoder(config.encoder);
  log.info(
    { encoder: encoder?.kind ?? 'none' },
    encoder
      ? 'results that are too large are made smaller'
      : 'results that are too large become links: there is no ffmpeg, and "npm run encoder" was not run',
  );
  return encoder;
}
