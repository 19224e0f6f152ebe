import { setTimeout as sleep } from 'node:timers/promises';
import type { FileFacts } from '../media/check-file.ts';
import { downloadTo } from '../media/download.ts';
import { mediaProcesses } from '../media/media-process.ts';
import { Problem } from '../problem.ts';
import { ScenarioError } from '../scenario/errors.ts';
import { callingAboutPaid } from '../translation/calling.ts';
import type { ReplyAddress } from '../translation/request.ts';
import { Unsettled } from '../translation/steps.ts';
import { withDirect } from './as-direct.ts';
import type { Delivery, DeliveryParts, ReadyVideo } from './delivery.ts';
import { refusalOf } from './discord-errors.ts';
import type { Standing } from './notice.ts';
import { tokenLifeMs } from './reply-tokens.ts';
import { fileNotice, linkNotice } from './result-notice.ts';
import type { Unshrunk } from './shrinker.ts';
import { limitBelow, uploadLimit } from './upload-limit.ts';

/** What sending a file takes, in ms; a slow uplink may need more. */
const sendMs = 60_000;

/** A result that does not look like a video that plays. */
type Unchecked = { readonly bytes: number; readonly seconds: number; readonly why: 'unchecked' };

/** What became of sending a file: it stands, no way to the person is open, or Discord found it too big. */
type Sent = { readonly standing: Standing | undefined } | 'too-big';

/**
 * Fetches the result and brings it as a file: as it is if that fits, else made smaller, and smaller again when Discord
 * takes less than it said, or than the way that is left takes. In the end as a link.
 */
export function bringFile(parts: DeliveryParts, delivery: Delivery): Promise<Standing | undefined> {
  const { request, result } = delivery;
  return parts.tempFolder.withFiles(async ({ newPath, inTurn }) => {
    const path = await newPath('mp4');
    const stated = uploadLimit(request);
    // All in one turn: what has been fetched does not wait behind what has not.
    const fetched = await inTurn(async () => {
      const facts = await download(parts, delivery, path);
      if ('why' in facts) return { unchecked: facts };
      const whole = { path, ...facts, mimeType: result.mimeType };
      return {
        facts,
        first: facts.bytes > stated ? ('too-big' as const) : await send(parts, delivery, whole),
      };
    });

    if ('unchecked' in fetched) return bringLink(parts, delivery, fetched.unchecked);
    const { facts, first } = fetched;
    let sent: Sent = first;
    // Refused though it met the stated limit: the true one is lower.
    let limit = facts.bytes > stated ? stated : limitBelow(facts.bytes);
    while (sent === 'too-big') {
      if (limit === undefined) return bringLink(parts, delivery, facts);
      const why = await parts.shrinker.objection(request.id, facts, limit);
      if (why) return bringLink(parts, delivery, { ...facts, why });
      await delivery.shrinking();
      const work = { input: path, output: await newPath('mp4'), maxBytes: limit, facts };
      const made = await parts.shrinker.shrink(
        request.id,
        work,
        onlyReplyMs(request.reply, parts.replyLifeMs),
      );
      if (typeof made === 'string') return bringLink(parts, delivery, { ...facts, why: made });
      const smaller = { path: work.output, bytes: made.bytes, seconds: made.seconds, mimeType: 'video/mp4' };
      sent = await inTurn(() => send(parts, delivery, smaller, facts.bytes));
      limit = limitBelow(made.bytes);
    }
    return sent.standing;
  });
}

/** Brings the button that hands out the result, of `bytes`, to whoever asked for it. */
export async function bringLink(
  { courier, wording }: DeliveryParts,
  delivery: Delivery,
  result: { bytes: number; seconds: number; why?: Unshrunk | 'unchecked' },
): Promise<Standing | undefined> {
  await delivery.quiet();
  const { request, standing } = delivery;
  const notice = withDirect(request, (request) => linkNotice(wording, { request }, result));
  return courier.bring(request.reply, notice, standing);
}

async function send(
  { courier, wording }: DeliveryParts,
  delivery: Delivery,
  video: ReadyVideo,
  wholeBytes?: number,
): Promise<Sent> {
  await delivery.quiet();
  const { request, standing } = delivery;
  try {
    const notice = withDirect(request, (request) => fileNotice(wording, { request }, video, wholeBytes));
    return { standing: await courier.bring(request.reply, notice, standing) };
  } catch (error) {
    if (refusalOf(error) !== 'too-big') throw error;
    return 'too-big';
  }
}

function isUnknown(error: unknown): boolean {
  const cause = error instanceof Unsettled ? error.cause : undefined;
  return cause instanceof ScenarioError && cause.kind === 'not-found';
}

/**
 * How long the reply still takes a file, in ms, where it is the only way into the place: a link there at once is better
 * than a file in a direct message later. Undefined where there is another way, or none any more.
 */
function onlyReplyMs(
  { private: isPrivate, botInPlace, createdAt }: ReplyAddress,
  lifeMs = tokenLifeMs,
): number | undefined {
  const left = createdAt + lifeMs - Date.now();
  if ((!isPrivate && botInPlace) || left <= 0) return undefined;
  return Math.max(0, left - sendMs);
}

/** After these pauses Scenario is asked again for a result that it says does not exist, in ms. */
const doubtsMs = [500, 1_500, 4_000];

/**
 * Only Scenario's own word, given several times, that the result no longer exists is final, as the problem 'result-missing'.
 * Anything else may pass, and it has been paid for: it is an error that is tried again for hours, and then the result is
 * kept.
 */
async function download(
  { links, log }: DeliveryParts,
  { request, result }: Delivery,
  file: string,
): Promise<FileFacts | Unchecked> {
  let isGone = false;
  const asking = async (ask: () => Promise<string>): Promise<string> => {
    for (const pauseMs of [...doubtsMs, undefined]) {
      try {
        return await callingAboutPaid(log, ask);
      } catch (error) {
        if (!isUnknown(error)) throw error;
        if (pauseMs !== undefined) await sleep(pauseMs);
      }
    }
    isGone = true;
    throw new Problem('result-missing');
  };
  const refreshUrl = () => asking(() => links.renew(result));
  try {
    for (let isFirst = true; ; isFirst = false) {
      const url = isFirst ? await asking(() => links.locate(result)) : await refreshUrl();
      const { bytes } = await downloadTo({ url, file, expectedBytes: result.bytes, refreshUrl });
      try {
        return await mediaProcesses.check(file);
      } catch (error) {
        if (isFirst) continue;
        // It is whole, and has been paid for; whether it plays is for the person to see.
        log.warn({ err: error, request: request.id }, 'a result could not be checked, and becomes a link');
        return { bytes, seconds: result.seconds, why: 'unchecked' };
      }
    }
  } catch (error) {
    if (isGone) throw error;
    throw new Error('the result could not be fetched', { cause: error });
  }
}
