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
  if (!assets.some(isReadyVideo)) {
    const { job: again } = await unlessGone(scenario.jobs.retrieve(job.jobId, options));
    const more = (again.metadata?.assetIds ?? []).filter((id) => !known.includes(id));
    assets = [...assets, ...(await assetsOf(scenario, more, options))];
  }
  const video = largest(assets.filter(isReadyVideo)) ?? onlyOne(assets);
  if (!video) {
    const videos = assets.filter(isVideo);
    if (videos.length > 0 && videos.every(({ status }) => status === 'error'))
      throw new Problem('result-missing');
    throw notReady();
  }
  if (mayBecomeMore(job, assets)) throw notReady();
  const { size, duration, width, height } = video.properties ?? {};
  return {
    assetId: video.id,
    url: video.url,
    mimeType: isVideoType(video.mimeType) ? video.mimeType : 'video/mp4',
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
  asset.url !== undefined && asset.status !== 'error' && asset.status !== 'pending';

const isReadyVideo = (asset: Asset): asset is ReadyAsset => isVideo(asset) && isReady(asset);

/** A type that says nothing of what a file holds, such as `application/octet-stream`, leaves that to the kind. */
const isVideo = (asset: Asset) =>
  isVideoType(asset.mimeType) || (/^video$/i.test(asset.kind ?? '') && !isOther(asset));

const isVideoType = (mimeType: string | undefined): mimeType is string => /^video\/./i.test(mimeType ?? '');

/** Whether it is certainly no video. */
const isOther = ({ kind = '', mimeType = '' }: Asset) =>
  /^(image|audio|text)\/|json/i.test(mimeType) ||
  (!isVideoType(mimeType) && /^(image|audio|text|json|3d)/i.test(kind));

/** Where nothing is known to be a video: the one thing that there is to fetch, unless it is known to be something else. */
function onlyOne(assets: readonly Asset[]): ReadyAsset | undefined {
  const others = assets.filter((asset) => asset.status !== 'error' && !isOther(asset));
  const [one] = others;
  return one && others.length === 1 && isReady(one) ? one : undefined;
}

/** For how long after a job's end its other videos are waited for, in ms: one that never comes must not hold the rest. */
const growingMs = 10 * 60_000;

/** Whether another video of the job is still to come: what is there may be its preview. */
function mayBecomeMore({ updatedAt }: Job, assets: readonly Asset[]): boolean {
  const isFresh = updatedAt === undefined || Math.abs(Date.now() - Date.parse(updatedAt)) < growingMs;
  return isFresh && assets.some((asset) => isVideo(asset) && asset.status !== 'error' && !isReady(asset));
}

/** By what all of them tell: size, else length, else measures. A preview is smaller in each. */
function largest(videos: readonly ReadyAsset[]): ReadyAsset | undefined {
  const measures: ((asset: Asset) => number | undefined)[] = [
    ({ properties: { size, duration } = {} }) =>
      size !== undefined && isPlausible(size, duration) ? size : undefined,
    ({ properties: { duration } = {} }) => duration,
    ({ properties: { width, height } = {} }) => width && height && width * height,
  ];
  const measure = measures.find((it) => videos.every((video) => it(video) !== undefined));
  return measure ? videos.toSorted((a, b) => (measure(b) ?? 0) - (measure(a) ?? 0))[0] : videos[0];
}

/** Bytes that a second of video, or a video of unknown length, has at most; uncompressed ones have less. */
const mostBytesPerSecond = 125_000_000;
const mostBytes = 100_000_000_000;

const isPlausible = (bytes: number, seconds: number | undefined) =>
  bytes <= (seconds === undefined ? mostBytes : mostBytesPerSecond * Math.max(1, seconds));

/**
 * Why a job brought no result, in Scenario's words where there are any; undefined when it did not fail. `charged`: it is not
 * refunded.
 */
export function jobFailure({ status, metadata, billing }: Job): Problem | undefined {
  const charged = billing?.disableRefund ? { charged: 'yes' } : {};
  if (status === 'canceled') return new Problem('job-canceled', charged);
  if (status !== 'failure') return undefined;
  const reason = [metadata?.error, metadata?.hint].filter(Boolean).join(' ');
  return new Problem('job-failed', { reason: plainReason(reason), ...charged });
}

/** Whether nothing about the job will change any more. An unknown status is one that still runs. */
export const hasEnded = ({ status = '' }: Job) => ['success', 'failure', 'canceled'].includes(status);
