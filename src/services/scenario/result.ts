import { Problem } from '../problem.ts';
import { plainReason } from './plain-reason.ts';
import type { Asset, CallOptions, Job, Scenario } from './port.ts';

export interface ResultVideo {
  readonly assetId: string;
  /** Signed, valid for at least a day: for fetching now, never for storing or showing. */
  readonly url: string;
  readonly mimeType: string;
  readonly bytes?: number;
  readonly durationSeconds?: number;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * The video that a successful job made, told by what the assets are: thumbnails and tracks come in any order.
 *
 * @throws Problem `result-missing` when there is none.
 */
export async function resultVideo(scenario: Scenario, job: Job, options?: CallOptions): Promise<ResultVideo> {
  const assetIds = [...(job.metadata?.assetIds ?? [])].slice(0, 200);
  if (assetIds.length === 0) throw new Problem('result-missing');
  const { assets } = await scenario.assets.getBulk({ assetIds }, options);
  const [video] = assets
    .filter(isVideo)
    .sort((a, b) => (b.properties?.size ?? 0) - (a.properties?.size ?? 0));
  if (!video) throw new Problem('result-missing');
  const { size, duration, width, height } = video.properties ?? {};
  return {
    assetId: video.id,
    url: video.url,
    mimeType: video.mimeType ?? 'video/mp4',
    ...(size === undefined ? {} : { bytes: size }),
    ...(duration === undefined ? {} : { durationSeconds: duration }),
    ...(width && height ? { width, height } : {}),
  };
}

const isVideo = ({ kind, mimeType, status, url }: Asset) =>
  (mimeType ? mimeType.startsWith('video/') : kind === 'video') && status !== 'error' && Boolean(url);

/** Why a job brought no result, in Scenario's words where there are any; undefined when it did not fail. */
export function jobFailure({ status, metadata }: Job): Problem | undefined {
  if (status === 'canceled') return new Problem('job-canceled');
  if (status !== 'failure') return undefined;
  const reason = [metadata?.error, metadata?.hint].filter(Boolean).join(' ');
  return new Problem('job-failed', { reason: plainReason(reason) });
}

/** Whether nothing about the job will change any more. An unknown status is one that still runs. */
export const hasEnded = ({ status }: Job) => ['success', 'failure', 'canceled'].includes(status);
