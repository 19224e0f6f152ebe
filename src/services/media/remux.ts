import { open } from 'node:fs/promises';
import {
  Conversion,
  type Input,
  type InputAudioTrack,
  Mp4OutputFormat,
  Output,
  PCM_AUDIO_CODECS,
} from 'mediabunny';
import { Problem } from '../problem.ts';
import { mainTracks } from './container.ts';
import { FileSink } from './file-sink.ts';
import { readAhead } from './pieces.ts';
import type { VideoSource } from './source.ts';
import { withSourceInput } from './source-input.ts';

/**
 * Writes the main picture and sound of a video that `inspectVideo` accepted into a new MP4 at `file`: packet by packet,
 * without re-encoding, straight from its host, flat in memory. Its tags (a phone's include where it was) stay behind.
 *
 * Problem `unreadable-video` when picture or sound can't be carried over; and those of the source itself. What was
 * written until then is the caller's to remove.
 */
export async function remuxToMp4(options: {
  readonly source: VideoSource;
  readonly file: string;
  readonly signal?: AbortSignal | undefined;
}): Promise<{ readonly bytes: number }> {
  await using handle = await open(options.file, 'w', 0o600);
  const sink = new FileSink(handle);
  const signal = options.signal ? AbortSignal.any([options.signal, sink.failed]) : sink.failed;
  await withSourceInput({ source: options.source, reading: readAhead, signal }, async (input) => {
    // With the table of contents at the end, nothing has to be kept in memory.
    const output = new Output({ format: new Mp4OutputFormat({ fastStart: false }), target: sink.target });
    try {
      const conversion = await prepare(input, output);
      await conversion.execute();
    } catch (error) {
      // Waits for the last write, so that the file can be closed.
      await output.cancel();
      throw error;
    }
    signal.throwIfAborted();
  });
  return { bytes: (await handle.stat()).size };
}

async function prepare(input: Input, output: Output): Promise<Conversion> {
  const { video, audio } = await mainTracks(input);
  const sound = await soundOptions(audio);
  const conversion = await Conversion.init({
    input,
    output,
    video: (track) => ({ discard: track !== video }),
    audio: (track) => (track === audio ? sound : { discard: true }),
    copy: { mode: sound.codec ? 'preferred' : 'forced', shiftTolerance: Infinity },
    tags: {},
    showWarnings: false,
  });
  const carried = [video, audio].every((track) => conversion.utilizedTracks.includes(track));
  if (!conversion.isValid || !carried) {
    const reasons = conversion.discardedTracks.map(({ track, reason }) => `${track.type} ${reason}`);
    throw new Problem('unreadable-video', {}, { cause: new Error(reasons.join(', ')) });
  }
  return conversion;
}

/**
 * Cameras and editors store bare samples in many widths and byte orders. In MP4, only 16 bits, low byte first, are
 * understood by readers that don't know its newest way of naming samples (FFmpeg before 6 makes noise of the others),
 * so that is what they become.
 */
async function soundOptions(audio: InputAudioTrack): Promise<{ codec?: 'pcm-s16' }> {
  const codec = await audio.getCodec();
  const bare = PCM_AUDIO_CODECS.some((name) => name === codec);
  return bare && codec !== 'pcm-s16' ? { codec: 'pcm-s16' } : {};
}
