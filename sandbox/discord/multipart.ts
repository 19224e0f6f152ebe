import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';

/** A file part, spooled to disk; no byte of it stays in memory. */
export interface SpooledFile {
  /** The part's field name, such as `files[0]`. */
  field: string;
  name: string;
  contentType: string;
  path: string;
  /** Bytes that arrived, counted beyond the limit too. */
  size: number;
  /** Hex; of the bytes that arrived. */
  sha256: string;
}

export interface Form {
  fields: ReadonlyMap<string, string>;
  files: SpooledFile[];
}

/**
 * Reads a multipart form to its end. Bytes of a file past `fileLimit` are counted but not kept. Rejects, leaving no
 * file behind, when the sender goes away in the middle or the form is malformed.
 */
export async function readForm(
  request: IncomingMessage,
  options: { spool: string; fileLimit: number },
): Promise<Form> {
  const fields = new Map<string, string>();
  const spooling: Promise<SpooledFile>[] = [];
  const paths: string[] = [];
  // `files: Infinity`: the number of files is judged later, with Discord's own words.
  const parser = busboy({ headers: request.headers, defParamCharset: 'utf8' });
  parser.on('field', (name, value) => fields.set(name, value));
  parser.on('file', (field, stream, { filename, mimeType }) => {
    const path = join(options.spool, randomUUID() + extname(filename ?? ''));
    paths.push(path);
    const spooled = spool(stream, path, options.fileLimit).then((measured) => ({
      field,
      name: filename ?? 'unknown',
      contentType: mimeType,
      path,
      ...measured,
    }));
    spooled.catch(() => parser.destroy());
    spooling.push(spooled);
  });
  try {
    await pipeline(request, parser);
    return { fields, files: await Promise.all(spooling) };
  } catch (error) {
    await Promise.allSettled(spooling);
    await discard(paths);
    throw error;
  }
}

async function spool(stream: NodeJS.ReadableStream, path: string, limit: number) {
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const room = Math.max(0, limit - size);
      size += chunk.length;
      hash.update(chunk);
      done(null, room >= chunk.length ? chunk : chunk.subarray(0, room));
    },
  });
  await pipeline(stream, measure, createWriteStream(path));
  return { size, sha256: hash.digest('hex') };
}

/** Removes spooled files of a request that came to nothing. */
export async function discard(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true })));
}
