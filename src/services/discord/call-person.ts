import type { Log } from '../../logger.ts';
import { type ProblemCode, wasWished } from '../problem.ts';
import type { TranslationRequest } from '../translation/request.ts';
import type { Courier } from './courier.ts';
import type { Standing } from './notice.ts';
import type { Wording } from './wording.ts';

export type CallParts = {
  readonly courier: Courier;
  readonly wording: Wording;
  readonly log: Log;
  /** Who has waited no longer than this still looks. In ms; a minute unless told. */
  readonly afterMs?: number | undefined;
};

/** How a language ended, and the message that says so. */
export type Told = {
  readonly end: 'delivered' | ProblemCode;
  readonly said?: Standing | null | undefined;
};

/**
 * Calls a person who has waited long to what came of it, and only them: it was brought by editing, which notifies nobody. Who
 * was notified by a new message, a direct one or one that mentions them, is left in peace.
 *
 * @param again whether an earlier try may have called already; `nth` tells several calls of one request apart
 */
export async function callPerson(
  { courier, wording, log, afterMs = 60_000 }: CallParts,
  request: TranslationRequest,
  told: readonly Told[],
  { again, nth }: { again: boolean; nth?: number | undefined },
): Promise<void> {
  const { id, reply } = request;
  const last = afterMs < Date.now() - reply.createdAt ? unnoticed(told) : undefined;
  if (!last) return log.debug({ request: id }, 'nobody has to be called');
  // What they stopped themselves is no news.
  const news = told.filter(({ end }) => !isWished(end));
  const locale = reply.private ? (reply.ownLocale ?? reply.locale) : reply.locale;
  const values = { person: `<@${reply.userId}>`, count: news.length };
  const content = wording.say(locale, textOf(news), values);
  const called = await courier.call(reply, { content, nth }, last, again);
  log.info({ request: id, route: called?.route ?? 'none' }, 'a person was called to the result');
}

/** The last of the messages, if none of them notified the person. */
function unnoticed(told: readonly Told[]): Standing | undefined {
  const messages = told.flatMap(({ said }) => said ?? []);
  const isNotified = messages.some(({ route }) => route === 'channel' || route === 'direct');
  return isNotified || told.every(({ end }) => isWished(end)) ? undefined : messages.at(-1);
}

function isWished(end: Told['end']): boolean {
  return end !== 'delivered' && wasWished(end);
}

function textOf(told: readonly Told[]): 'call.ready' | 'call.failed' | 'call.partly' {
  const ready = told.filter(({ end }) => end === 'delivered').length;
  if (ready === told.length) return 'call.ready';
  return ready === 0 ? 'call.failed' : 'call.partly';
}
