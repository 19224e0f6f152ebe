import { setTimeout as sleep } from 'node:timers/promises';
import type { FileFacts } from '../media/check-file.ts';
import { DiskError, logDiskError } from '../media/disk-error.ts';
import { downloadTo } from '../media/download.ts';
import { mediaProcesses } from '../media/media-process.ts';
import { Problem } from '../problem.ts';
import { ScenarioError } from '../scenario/errors.ts';
import { callingAboutPaid } from '../translation/calling.ts';
import type { ReplyAddress } from '../translation/request.ts';
import { Unsettled } from '../translation/steps.ts';
import { withDirect } from './as-direct.ts';
import { NotTaken } from './courier.ts';
import type { Delivery, DeliveryParts, ReadyVideo } from './delivery.ts';
import { refusalOf } from './discord-errors.ts';
import type { Standing } from './notice.ts';
import { tokenLifeMs } from './reply-tokens.ts';
import { fileNotice, type LinkReason, linkNotice } from './result-notice.ts';
import { BrokenUpload } from './send.ts';
import { limitBelow, uploadLimit } from './upload-limit.ts';

/** What sending a file takes, in ms; a slow uplink may need more. */
const sendMs = 60_000;

/** A result that does not look like a video that plays. */
type Unchecked = { readonly bytes: number; readonly seconds: number; readonly why: 'unchecked' };

/**
 * What became of sending a file: it stands, or no way to the person is open; Discord found it too big; nothing lets it
 * through; Discord refuses it for what it is.
 */
type Sent = { readonly standing: Standing | undefined } | 'too-big' | 'broken' | 'not-taken';

/** The pauses before a file is sent again whose sending broke, in ms. */
const sendingPausesMs = [500, 2_000];

/**
 * Fetches the result and brings it as a file: as it is if that fits, else made smaller, and smaller again when Discord
 * takes less than it said, or than the way that is left takes. In the end as a link, and at once where there is no room for it.
 */
export async function bringFile(parts: DeliveryParts, delivery: Delivery): Promise<Standing | undefined> {
  try {
    return await bringWhole(parts, delivery);
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    const { bytes = 0, seconds } = delivery.result;
    logDiskError(parts.log, error, { request: delivery.request.id });
    return bringLink(parts, delivery, { bytes, seconds, why: 'not-here' });
  }
}

function bringWhole(parts: DeliveryParts, delivery: Delivery): Promise<Standing | undefined> {
  const { request, result } = delivery;
  return parts.tempFolder.withFiles(async ({ newPath, inTurn }) => {
    const path = await newPath('mp4');
    const stated = uploadLimit(request);
    const facts = await inTurn(() => download(parts, delivery, path));
    if ('why' in facts) return bringLink(parts, delivery, facts);
    const whole = { path, ...facts, mimeType: result.mimeType };
    let sent: Sent = facts.bytes > stated ? 'too-big' : await send(parts, delivery, whole);
    // Refused though it met the stated limit: the true one is lower.
    let limit = facts.bytes > stated ? stated : limitBelow(facts.bytes);
    while (typeof sent === 'string') {
      const asLink = (why?: LinkReason) =>
        bringLink(parts, delivery, { ...facts, why: sent === 'too-big' ? why : 'not-here' });
      if (limit === undefined || sent === 'not-taken') return asLink();
      const why = await parts.shrinker.objection(request.id, facts, limit);
      if (why) return asLink(why);
      await delivery.shrinking();
      const work = { input: path, output: await newPath('mp4'), maxBytes: limit, facts };
      const made = await parts.shrinker.shrink(
        request.id,
        work,
        onlyReplyMs(request.reply, parts.replyLifeMs),
      );
      if (typeof made === 'string') return asLink(made);
      const smaller = { path: work.output, bytes: made.bytes, seconds: made.seconds, mimeType: 'video/mp4' };
      sent = await send(parts, delivery, smaller, facts.bytes);
      limit = limitBelow(made.bytes);
    }
    return sent.standing;
  });
}

/** Brings the button that hands out the result, of `bytes`, to whoever asked for it. */
export async function bringLink(
  { courier, wording }: DeliveryParts,
  delivery: Delivery,
  result: { bytes: number; seconds: number; why?: LinkReason | undefined },
): Promise<Standing | undefined> {
  await delivery.quiet();
  const { request, standing } = delivery;
  const notice = withDirect(request, (request) => linkNotice(wording, { request }, result));
  try {
    return await courier.bring(request.reply, notice, standing);
  } catch (error) {
    // It is kept then, and found with `/translations`.
    if (error instanceof NotTaken) return undefined;
    throw error;
  }
}

/** A sending that breaks is tried again at once a few times only: more of the same bytes would break as well. */
async function send(
  { courier, wording, log }: DeliveryParts,
  delivery: Delivery,
  video: ReadyVideo,
  wholeBytes?: number,
): Promise<Sent> {
  const { request, standing } = delivery;
  const notice = withDirect(request, (request) => fileNotice(wording, { request }, video, wholeBytes));
  for (let breaks = 0; ; breaks++) {
    await delivery.quiet();
    try {
      return { standing: await courier.bring(request.reply, notice, standing) };
    } catch (error) {
      if (refusalOf(error) === 'too-big') return 'too-big';
      if (!(error instanceof NotTaken || error instanceof BrokenUpload)) throw error;
      log.warn(
        { err: error, request: request.id, bytes: video.bytes },
        'a result could not be sent as a file',
      );
      if (error instanceof NotTaken) return 'not-taken';
    }
    const pauseMs = sendingPausesMs[breaks];
    if (pauseMs === undefined) return 'broken';
    await sleep(pauseMs);
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
    if (isGone || error instanceof DiskError) throw error;
    throw new Error('the result could not be fetched', { cause: error });
  }
}
