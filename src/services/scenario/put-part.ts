import { setTimeout as wait } from 'node:timers/promises';
import { request } from 'undici';
import { takenSteadily } from '../media/transfer-time.ts';
import { Problem } from '../problem.ts';
import { dispatcher } from '../proxy/dispatcher.ts';
import { ScenarioError } from './errors.ts';
import { errorFromTransport } from './transport-error.ts';
import type { VideoSource } from './video-source.ts';

export interface PutPartOptions {
  /** Presigned; expired or altered it answers 403. */
  readonly url: string;
  readonly contentType: string;
  /** Byte offsets, `end` not included. */
  readonly start: number;
  readonly end: number;
  readonly source: VideoSource;
  /** How long a try may take. */
  readonly withinMs: number;
  readonly signal: AbortSignal;
}

const operation = 'uploads.part';
const tries = 4;
const firstDelay = 250;
/** The store answers at once when the last byte has arrived; a connection silent for longer is dead. */
const silence = 60_000;

/**
 * Streams one part to the store, at most four times: a part replaces itself, so repeating it is harmless. The key
 * to Scenario is never sent along, since the URL carries its own permission and leads to somebody else's host.
 */
export async function putPart(part: PutPartOptions): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await putOnce(part);
    } catch (error) {
      part.signal.throwIfAborted();
      if (error instanceof Problem || attempt === tries || isFinal(error)) throw error;
    }
    await wait(firstDelay * 2 ** (attempt - 1), undefined, { signal: part.signal });
  }
}

async function putOnce(part: PutPartOptions): Promise<void> {
  const { url, contentType, start, end, source, withinMs } = part;
  const signal = AbortSignal.any([part.signal, AbortSignal.timeout(withinMs)]);
  const body = await source.open(start, end, signal);
  let sourceError: unknown;
  body.on('error', (error) => {
    sourceError = error;
  });
  let status: number;
  try {
    const response = await request(url, {
      dispatcher,
      method: 'PUT',
      headers: { 'content-length': String(end - start), 'content-type': contentType },
      body: takenSteadily(body),
      signal,
      headersTimeout: silence,
      bodyTimeout: silence,
    });
    status = response.statusCode;
    await response.body.dump();
  } catch (error) {
    // A `Problem` of the source (its link has expired) is the truth; that the sending broke is only its echo.
    throw sourceError instanceof Problem ? sourceError : errorFromTransport(operation, error);
  } finally {
    body.destroy();
  }
  if (status < 200 || status >= 300) {
    throw new ScenarioError({
      operation,
      status,
      kind: status < 500 ? 'invalid' : 'server',
      code: 'PartRefused',
    });
  }
}

/** A refusal will be the same next time: the URL has expired, or the part is not what was announced. */
const isFinal = (error: unknown) => error instanceof ScenarioError && error.kind === 'invalid';
