import { bringFile, bringLink } from './bring-file.ts';
import type { Delivery, DeliveryParts } from './delivery.ts';
import type { Standing } from './notice.ts';
import type { Unshrunk } from './shrinker.ts';
import { uploadLimit } from './upload-limit.ts';

/**
 * Brings a result to the person: as a file, made smaller if need be; as a private link behind a button when that would
 * spoil it or can't be done. Returns the message that brought it, undefined when no way to the person is open: then it
 * waits for `/translations`.
 */
export async function deliver(parts: DeliveryParts, delivery: Delivery): Promise<Standing | undefined> {
  const { request, result } = delivery;
  await parts.links.keep(request, result);
  const hopeless = await foreseen(parts, delivery);
  const sent = hopeless ? await bringLink(parts, delivery, hopeless) : await bringFile(parts, delivery);
  parts.log.info({ request: request.id, route: sent?.route ?? 'kept' }, 'request ended with its result');
  if (sent?.route === 'direct') await sayWhere(parts, delivery);
  return sent;
}

/** What Scenario says of a result that is known to become a link before it is fetched. */
async function foreseen(
  { shrinker }: DeliveryParts,
  { request, result }: Delivery,
): Promise<{ bytes: number; seconds: number; why: Unshrunk } | undefined> {
  const { bytes, seconds } = result;
  const limit = uploadLimit(request);
  if (bytes === undefined || bytes <= limit) return undefined;
  const why = await shrinker.objection(request.id, { ...result, bytes }, limit);
  return why && { bytes, seconds, why };
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
