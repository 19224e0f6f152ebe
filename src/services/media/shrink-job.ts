import { availableParallelism } from 'node:os';
import type { Encoder } from './shrink-encoder.ts';
import type { ShrinkPlan } from './shrink-plan.ts';

/** One encoding, as the process that does it is told. */
export type EncodingJob = {
  readonly encoder: Encoder;
  /** Paths. */
  readonly input: string;
  readonly output: string;
  readonly plan: ShrinkPlan;
  /** Whether players turn the stored picture by a quarter: width and height are then the other way round in it. */
  readonly sideways: boolean;
};

/** Each thread holds frames of its own: with more of them, memory would grow with the machine. */
export const threads = Math.min(availableParallelism(), 4);

/** Sizes are said outright, so that pixels become square; players know 8 bits of 4:2:0 only. */
export function pictureFilter(width: number, height: number): string {
  return `scale=${width}:${height},setsar=1,format=yuv420p`;
}

/** What every AAC decoder plays, closest to what is there. */
export const soundFilter =
  'aformat=sample_fmts=fltp:sample_rates=48000|44100|32000|24000|22050|16000:channel_layouts=mono|stereo';

/** Of x264's presets the one that is quick enough for a small machine and loses little by it. */
export const preset = 'veryfast';

/** The highest that phones must play, by Apple's HLS authoring specification 1.3; guessed from odd times, it is more. */
export const level = '4.2';

/** Seconds over which the rate may be exceeded: what keeps the size of the file to what was planned. */
export const burst = 2;
