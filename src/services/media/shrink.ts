import { rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileFacts } from './check-file.ts';
import { mediaProcesses } from './media-process.ts';
import type { Encoder } from './shrink-encoder.ts';
import { planShrink, type ShrinkPlan } from './shrink-plan.ts';
import { EncoderFailed, type EncoderLimits, runEncoder } from './shrink-process.ts';
import { TurnTooLate, takeTurn } from './shrink-turns.ts';

export type Shrunk = Pick<FileFacts, 'bytes' | 'seconds' | 'width' | 'height'>;

/** `reason` is a word to the operator: no encoder, or what became of it. */
export type NotShrunk = { readonly tooLossy: true } | { readonly unavailable: true; readonly reason: string };

export type ShrinkBounds = EncoderLimits & {
  /** How long to wait for others to be done, in ms: past that a link at once is better than a file at some time. */
  readonly turnMs: number;
};

const minute = 60_000;

/** x264 does a minute of 1080p in one to two on two small cores. */
function usualBounds(seconds: number): ShrinkBounds {
  return {
    timeMs: Math.min(Math.max(minute, seconds * 4_000), 15 * minute),
    stillMs: minute / 2,
    memoryBytes: 1024 ** 3,
    turnMs: 5 * minute,
  };
}

/** A second try is made when the first came out a little too large. */
const tries = 2;

/**
 * Re-encodes the video at `input` into an MP4 of H.264 and AAC at `output` that has at most `maxBytes`, in a process of
 * its own and one at a time in this process. `facts` are those of `input`, as `checkFile` tells them.
 *
 * `tooLossy` when so few bytes would spoil it (see {@link planShrink}); `unavailable` when it can't be done here: no
 * encoder, or one that failed, hung or took too much. Then nothing is left at `output`. Rejects when `signal` aborts.
 */
export async function shrinkTo(options: {
  readonly input: string;
  readonly output: string;
  readonly maxBytes: number;
  readonly facts: Pick<FileFacts, 'seconds' | 'width' | 'height' | 'rotation'>;
  readonly signal?: AbortSignal | undefined;
  readonly bounds?: Partial<ShrinkBounds> | undefined;
  /** Undefined when this machine has none. */
  readonly encoder: Encoder | undefined;
}): Promise<Shrunk | NotShrunk> {
  const { input, output, facts, signal, encoder } = options;
  signal?.throwIfAborted();
  if (resolve(input) === resolve(output)) throw new RangeError('a video is not shrunk in place');
  const { size: bytes } = await stat(input);
  const plan = (maxBytes: number) => planShrink({ ...facts, bytes, maxBytes });
  if (!plan(options.maxBytes)) return { tooLossy: true };
  if (!encoder) return { unavailable: true, reason: 'there is no encoder' };
  const bounds = { ...usualBounds(facts.seconds), ...options.bounds };

  let result: Shrunk | NotShrunk | undefined;
  try {
    result = await takeTurn({ withinMs: bounds.turnMs, signal }, () =>
      shrinkInTurn({ ...options, encoder, bounds, plan }),
    );
    return result;
  } catch (error) {
    if (error instanceof EncoderFailed || error instanceof TurnTooLate) {
      return { unavailable: true, reason: error.message };
    }
    throw error;
  } finally {
    if (!result || !('bytes' in result)) await rm(output, { force: true });
  }
}

async function shrinkInTurn(work: {
  readonly input: string;
  readonly output: string;
  readonly maxBytes: number;
  readonly facts: Pick<FileFacts, 'seconds' | 'rotation'>;
  readonly signal?: AbortSignal | undefined;
  readonly bounds: ShrinkBounds;
  readonly encoder: Encoder;
  readonly plan: (maxBytes: number) => ShrinkPlan | undefined;
}): Promise<Shrunk | NotShrunk> {
  const { input, output, maxBytes, facts, signal, bounds, encoder } = work;
  const sideways = facts.rotation === 90 || facts.rotation === 270;
  const deadline = performance.now() + bounds.timeMs;
  let target = maxBytes;
  for (let attempt = 1; attempt <= tries; attempt++) {
    const plan = work.plan(target);
    if (!plan) break;
    const limits = { ...bounds, timeMs: Math.max(0, deadline - performance.now()) };
    await runEncoder({ encoder, input, output, plan, sideways }, { limits, signal });
    const made = await checkMade(output, facts.seconds);
    if (made.bytes <= maxBytes) return made;
    target *= (maxBytes / made.bytes) * 0.98;
  }
  return { tooLossy: true };
}

/** Makes sure that what the encoder made is the whole video, and says what it is. */
async function checkMade(path: string, wantedSeconds: number): Promise<Shrunk> {
  const facts = await mediaProcesses.check(path).catch((error) => {
    throw new EncoderFailed('what it made is no video', { cause: error });
  });
  const { bytes, seconds, width, height } = facts;
  if (Math.abs(seconds - wantedSeconds) > 0.5) {
    throw new EncoderFailed(`it made ${seconds.toFixed(1)} of ${wantedSeconds.toFixed(1)} s`);
  }
  return { bytes, seconds, width, height };
}
