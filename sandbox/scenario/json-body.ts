import type { IncomingMessage } from 'node:http';
import { ApiError, badRequest } from './errors.ts';

/** The gateway in front of Scenario refuses bodies from about 10 MB on. */
const MAX_BYTES = 10 * 1024 * 1024;

/** The request's JSON body, undefined when there is none. @throws ApiError 400 or 413 */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += (chunk as Buffer).byteLength;
    if (size > MAX_BYTES) throw new ApiError(413, 'Request too long', { name: 'PayloadTooLargeError' });
    chunks.push(chunk as Buffer);
  }
  if (size === 0) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw badRequest('The request body is not valid JSON');
  }
}

/** The body as an object. @throws ApiError 400 */
export function asObject(body: unknown): Record<string, unknown> {
  if (typeof body === 'object' && body !== null && !Array.isArray(body))
    return body as Record<string, unknown>;
  throw badRequest('The request body must be a JSON object');
}

/** A list of ids from the body, 1 to `max` of them. @throws ApiError 400 */
export function idList(body: unknown, key: string, max: number): string[] {
  const list = asObject(body)[key];
  if (!Array.isArray(list) || !list.every((id) => typeof id === 'string')) {
    throw badRequest(`${key} must be an array of strings`);
  }
  if (list.length === 0 || list.length > max)
    throw badRequest(`${key} must contain between 1 and ${max} items`);
  return list;
}
