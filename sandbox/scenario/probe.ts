import { ALL_FORMATS, FilePathSource, Input } from 'mediabunny';

/** What a media file turned out to be. */
export interface Probe {
  /** By content, e.g. `video/mp4`, `video/webm`, `video/quicktime`, `video/x-matroska`. */
  readonly mimeType: string;
  /** Seconds, rounded to the millisecond. */
  readonly duration: number;
  readonly video: { width: number; height: number; codec: string | null; frameRate: number } | null;
  readonly audio: { codec: string | null; channels: number; sampleRate: number } | null;
}

/** Reads a file's container and tracks; null when it isn't readable media. */
export async function probe(path: string): Promise<Probe | null> {
  const input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(path) });
  try {
    if (!(await input.canRead())) return null;
    const format = await input.getFormat();
    const video = await input.getPrimaryVideoTrack();
    const audio = await input.getPrimaryAudioTrack();
    return {
      mimeType: format.mimeType,
      duration: Math.round((await input.computeDuration()) * 1000) / 1000,
      video: video && {
        width: await video.getDisplayWidth(),
        height: await video.getDisplayHeight(),
        codec: await video.getCodec(),
        frameRate: Math.round((await video.computePacketStats(50)).averagePacketRate),
      },
      audio: audio && {
        codec: await audio.getCodec(),
        channels: await audio.getNumberOfChannels(),
        sampleRate: await audio.getSampleRate(),
      },
    };
  } catch {
    // The library asserts rather than reports on some broken files (a six-byte one, say).
    return null;
  } finally {
    input.dispose();
  }
}
