import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Assets } from './assets.ts';
import type { TranslateInputs } from './inputs.ts';
import type { Job } from './jobs.ts';
import type { Model } from './models.ts';

const THUMBNAIL = fileURLToPath(new URL('../media/thumbnail.jpg', import.meta.url));

/** The sandbox's own picture, see `sandbox/media/README.md`. */
const CLIP_PICTURE = { width: 640, height: 360, codec: 'avc', frameRate: 25 };
const VOICE = { codec: 'aac', channels: 1, sampleRate: 48_000 };

/**
 * Makes assets of a finished result. The thumbnail comes first in the list, as seen in the wild: a client has to
 * pick the video by its type, not by its place.
 */
export function publishResult({
  run: { job, model, inputs, path, duration },
  assets,
}: {
  run: { job: Job; model: Model; inputs: TranslateInputs; path: string; duration: number };
  assets: Assets;
}): string[] {
  const thumbnail = assets.add({
    kind: 'image',
    mimeType: 'image/jpeg',
    extension: 'jpg',
    path: THUMBNAIL,
    size: statSync(THUMBNAIL).size,
    source: 'generation',
    metadata: { type: 'thumbnail', jobId: job.jobId },
    media: null,
    ownsFile: false,
  });
  const video = assets.add({
    kind: 'video',
    mimeType: 'video/mp4',
    extension: 'mp4',
    path,
    size: statSync(path).size,
    source: 'generation',
    metadata: {
      type: 'video2video',
      jobId: job.jobId,
      modelId: model.id,
      name: `${model.name} (${inputs.outputLanguage})`,
      parentId: inputs.video.id,
    },
    media: {
      mimeType: 'video/mp4',
      duration,
      video: inputs.translateAudioOnly ? (inputs.video.media?.video ?? CLIP_PICTURE) : CLIP_PICTURE,
      audio: VOICE,
    },
    thumbnailId: thumbnail.id,
    ownsFile: true,
  });
  return [thumbnail.id, video.id];
}
