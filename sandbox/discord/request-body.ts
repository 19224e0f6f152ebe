import type { IncomingMessage } from 'node:http';
import { invalidField, invalidJson } from './api-error.ts';
import { discard, readForm, type SpooledFile } from './multipart.ts';

export interface RequestBody {
  body: unknown;
  files: readonly SpooledFile[];
}

/**
 * Reads a request's body, JSON or multipart (`payload_json` and `files[n]`), and always to its end.
 *
 * Bytes of a file past `fileLimit` are counted, not kept. Throws 50109 for what isn't JSON, 50035 for parts Discord
 * doesn't know.
 */
export async function readBody(
  request: IncomingMessage,
  options: { spool: string; fileLimit: number | undefined },
): Promise<RequestBody> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    const text = Buffer.concat(await request.toArray()).toString('utf8');
    if (text === '') return { body: {}, files: [] };
    if (!type.startsWith('application/json')) throw invalidJson();
    return { body: parse(text), files: [] };
  }
  const form = await readForm(request, { spool: options.spool, fileLimit: options.fileLimit ?? 0 });
  const takesFiles = options.fileLimit !== undefined;
  try {
    const strange = [...form.fields.keys(), ...form.files.map((file) => file.field)].find(
      (field) => field !== 'payload_json' && !(takesFiles && /^files\[\d+\]$/.test(field)),
    );
    if (strange !== undefined)
      throw invalidField([strange], 'UNKNOWN_PART', 'Discord takes no such part here');
    return { body: parse(form.fields.get('payload_json') ?? '{}'), files: form.files };
  } catch (error) {
    await discard(form.files.map((file) => file.path));
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidJson();
  }
}

/** Reads a request to its end for an answer that doesn't depend on it, so that the sender isn't cut off writing. */
export async function drain(request: IncomingMessage): Promise<void> {
  for await (const _chunk of request);
}
