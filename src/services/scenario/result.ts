import { Problem } from '../problem.ts';
import { ScenarioError } from './errors.ts';
import { plainReason } from './plain-reason.ts';
import type { Asset, CallOptions, Job, Scenario } from './port.ts';

export interface ResultVideo {
  readonly assetId: string;
  /** Signed, valid for at least a day: for fetching now, never for storing or showing. */
  readonly url: string;
  readonly mimeType: string;
  /** As Scenario states it, which may be that of another rendition: no more than a hint. */
  readonly bytes?: number;
  readonly durationSeconds?: number;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * The video that a successful job made, told by what the assets are: thumbnails and tracks come in any order. Where there is
 * none, the job is asked once more what it made: it may have ended before all of that was noted.
 *
 * @throws Problem `result-missing` when what it made failed; ScenarioError `not-ready` while there is nothing to fetch yet.
 */
export async function resultVideo(scenario: Scenario, job: Job, options?: CallOptions): Promise<ResultVideo> {
  const known = job.metadata?.assetIds ?? [];
  let assets = await assetsOf(scenario, known, options);
  if (!assets.some(isReady)) {
    const { job: again } = await unlessGone(scenario.jobs.retrieve(job.jobId, options));
    const more = (again.metadata?.assetIds ?? []).filter((id) => !known.includes(id));
    assets = [...assets, ...(await assetsOf(scenario, more, options))];
  }
  const [video] = assets.filter(isReady).sort((a, b) => sizeOf(b) - sizeOf(a));
  if (!video) {
    const videos = assets.filter(isVideo);
    if (videos.length > 0 && videos.every(({ status }) => status === 'error'))
      throw new Problem('result-missing');
    throw notReady();
  }
  const { size, duration, width, height } = video.properties ?? {};
  return {
    assetId: video.id,
    url: video.url,
    mimeType: tellsType(video.mimeType) ? video.mimeType : 'video/mp4',
    ...(size !== undefined && isPlausible(size, duration) ? { bytes: size } : {}),
    ...(duration === undefined ? {} : { durationSeconds: duration }),
    ...(width && height ? { width, height } : {}),
  };
}

async function assetsOf(
  scenario: Scenario,
  assetIds: readonly string[],
  options: CallOptions | undefined,
): Promise<Asset[]> {
  if (assetIds.length === 0) return [];
  const { assets } = await unlessGone(scenario.assets.getBulk({ assetIds: assetIds.slice(0, 200) }, options));
  return assets;
}

/** A service may say for a moment that it does not know what it has just made. */
function unlessGone<T>(call: Promise<T>): Promise<T> {
  return call.catch((error: unknown) => {
    throw error instanceof ScenarioError && error.kind === 'not-found' ? notReady() : error;
  });
}

const notReady = () =>
  new ScenarioError({ operation: 'assets.getBulk', kind: 'not-ready', code: 'ResultNotReady' });

type ReadyAsset = Asset & { readonly url: string };

const isReady = (asset: Asset): asset is ReadyAsset =>
  isVideo(asset) && asset.url !== undefined && asset.status !== 'error' && asset.status !== 'pending';

const isVideo = ({ kind, mimeType }: Asset) =>
  tellsType(mimeType) ? /^video\//i.test(mimeType) : kind === 'video';

/** `application/octet-stream` is what is said of a file of which nothing is known. */
const tellsType = (mimeType: string | undefined): mimeType is string =>
  mimeType !== undefined && mimeType !== '' && mimeType !== 'application/octet-stream';

/** Bytes that a second of video, or a video of unknown length, has at most; uncompressed ones have less. */
const mostBytesPerSecond = 125_000_000;
const mostBytes = 100_000_000_000;

const isPlausible = (bytes: number, seconds: number | undefined) =>
  bytes <= (seconds === undefined ? mostBytes : mostBytesPerSecond * Math.max(1, seconds));

const sizeOf = ({ properties }: Asset) => properties?.size ?? 0;

/** Why a job brought no result, in Scenario's words where there are any; undefined when it did not fail. */
export function jobFailure({ status, metadata }: Job): Problem | undefined {
  if (status === 'canceled') return new Problem('job-canceled');
  if (status !== 'failure') return undefined;
  const reason = [metadata?.error, metadata?.hint].filter(Boolean).join(' ');
  return new Problem('job-failed', { reason: plainReason(reason) });
}

/** Whether nothing about the job will change any more. An unknown status is one that still runs. */
export const hasEnded = ({ status = '' }: Job) => ['success', 'failure', 'canceled'].includes(status);
