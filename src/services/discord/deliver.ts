import { ButtonStyle, ComponentType } from 'discord.js';
import type { Log } from '../../logger.ts';
import { checkFile, type FileFacts } from '../media/check-file.ts';
import { downloadTo } from '../media/download.ts';
import type { TempFolder } from '../media/temp-files.ts';
import { callingAboutPaid } from '../translation/calling.ts';
import type { DubResult } from '../translation/dub.ts';
import type { TranslationRequest } from '../translation/request.ts';
import type { Courier } from './courier.ts';
import { refusalOf } from './discord-errors.ts';
import { fileName } from './file-name.ts';
import type { FileToSend, Notice, Standing } from './notice.ts';
import { type ResultLinks, resultButton } from './result-links.ts';
import { shortName, type Wording } from './wording.ts';

export type DeliveryParts = {
  readonly courier: Courier;
  readonly wording: Wording;
  readonly links: ResultLinks;
  readonly tempFolder: TempFolder;
  readonly log: Log;
};

export type Delivery = {
  readonly request: TranslationRequest;
  readonly standing: Standing;
  readonly result: DubResult;
};

/** Discord's edge answers 413 or 504 to larger ones whatever the stated limit (discord-api-docs #7603, #7695). */
const largestUpload = 190 * 1024 * 1024;

const megabyte = 1024 * 1024;

/**
 * Brings a result to the person: as a file, streamed through a temporary one; as a private link behind a button when
 * it does not fit. `quiet` ends the status edits, so that the result is the last word. Returns the message that brought it,
 * undefined when no way to the person is open: then it waits for `/translations`.
 */
export async function deliver(
  parts: DeliveryParts,
  delivery: Delivery,
  quiet: () => Promise<void>,
): Promise<Standing | undefined> {
  const { request, result } = delivery;
  await parts.links.keep(request, result);
  const tooBig = result.bytes !== undefined && result.bytes > limitOf(request);
  const sent = tooBig
    ? await quiet().then(() => bringLink(parts, delivery, result.bytes ?? 0))
    : await parts.tempFolder.withFile({ extension: 'mp4' }, async (path) => {
        const { bytes, seconds } = await download(parts, result, path);
        await quiet();
        return bringFile(parts, { ...delivery, result: { ...result, seconds } }, { path, bytes });
      });
  parts.log.info({ request: request.id, route: sent?.route ?? 'kept' }, 'request ended with its result');
  if (sent?.route === 'direct') await sayWhere(parts, delivery);
  return sent;
}

/** A status that stands elsewhere must not promise for ever that the result will appear there. */
async function sayWhere(
  { courier, wording, log }: DeliveryParts,
  { request, standing }: Delivery,
): Promise<void> {
  if (standing.route === 'direct') return;
  await courier.update(request.reply, wording.sentDirect(request), standing).catch((error: unknown) => {
    log.debug({ err: error, request: request.id }, 'a status could not be closed');
  });
}

function limitOf({ reply }: TranslationRequest): number {
  return Math.min(reply.uploadLimit, largestUpload);
}

async function download({ links, log }: DeliveryParts, result: DubResult, file: string): Promise<FileFacts> {
  // A result that is gone is a problem of its own; anything else may pass, and it has been paid for.
  const url = await callingAboutPaid(log, () => links.locate(result));
  const refreshUrl = () => callingAboutPaid(log, () => links.renew(result));
  await downloadTo({ url, file, expectedBytes: result.bytes, refreshUrl });
  return checkFile(file);
}

async function bringFile(
  parts: DeliveryParts,
  delivery: Delivery,
  file: { path: string; bytes: number },
): Promise<Standing | undefined> {
  const { request, standing } = delivery;
  if (file.bytes > limitOf(request)) return bringLink(parts, delivery, file.bytes);
  try {
    return await parts.courier.bring(request.reply, fileNotice(parts, delivery, file), standing);
  } catch (error) {
    // The stated limit may promise too much, and other ways than the reply have a lower one.
    if (refusalOf(error) !== 'too-big') throw error;
    return bringLink(parts, delivery, file.bytes);
  }
}

function bringLink(parts: DeliveryParts, delivery: Delivery, bytes: number): Promise<Standing | undefined> {
  const { request, standing } = delivery;
  return parts.courier.bring(request.reply, linkNotice(parts, delivery, bytes), standing);
}

function fileNotice(
  { wording }: DeliveryParts,
  { request, result }: Delivery,
  { path, bytes }: { path: string; bytes: number },
): Notice {
  const { options, reply, video } = request;
  const file: FileToSend = {
    path,
    bytes,
    name: fileName(video.name, options.language),
    mimeType: result.mimeType,
    description: wording.say(reply.locale, 'result.description', {
      file: shortName(video.name),
      language: options.language,
    }),
  };
  return { content: wording.caption(request, result.seconds), file };
}

function linkNotice({ wording }: DeliveryParts, { request, result }: Delivery, bytes: number): Notice {
  const { locale } = request.reply;
  return {
    content: wording.tooBig(request, {
      seconds: result.seconds,
      size: Math.ceil(bytes / megabyte),
    }),
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Primary,
            custom_id: `${resultButton}:${request.id}`,
            label: wording.say(locale, 'result.link'),
          },
        ],
      },
    ],
  };
}
