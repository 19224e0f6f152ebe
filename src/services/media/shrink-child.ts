/**
 * A process of its own that encodes one video and ends: whatever a broken file does to an encoder, and whatever memory
 * it takes, the app is not hurt by it. Started by `shrink-process.ts` with an `EncodingJob` as its argument.
 *
 * Exits with 0 when done; otherwise the last line on stderr says why.
 */
import { encodeWithFfmpeg } from './shrink-ffmpeg.ts';
import type { EncodingJob } from './shrink-job.ts';
import { encodeWithNodeAv } from './shrink-node-av.ts';

const job: EncodingJob = JSON.parse(process.argv[2] ?? '');
const { encoder } = job;

// The app is gone, even by SIGKILL: nobody waits for the result.
process.once('disconnect', () => process.exit(1));

try {
  if (encoder.kind === 'ffmpeg') await encodeWithFfmpeg(encoder.path, job);
  else await encodeWithNodeAv(encoder.url, job);
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
