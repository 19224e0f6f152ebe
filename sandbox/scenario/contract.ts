import type { EventEmitter } from 'node:events';
import type { AssetRecord } from './assets.ts';
import type { Faults } from './faults.ts';
import type { Job } from './jobs.ts';
import type { RecordedRequest, RecordedTransfer } from './requests.ts';
import type { Failure } from './translations.ts';
import type { Upload } from './uploads.ts';

export interface ScenarioOptions {
  /** The clock of everything but real delays, in milliseconds; `Date.now` unless told, `createClock().now` to move it. */
  readonly now?: (() => number) | undefined;
  /** Decides which requests faults with a `share` strike; 0 unless told. The same requests then meet the same faults. */
  readonly seed?: number | undefined;
  /** The API's port; a free one unless told. */
  readonly port?: number | undefined;
  /** Generated unless told. */
  readonly apiKey?: string | undefined;
  readonly apiSecret?: string | undefined;
  /** How long a job runs, 2 s unless told. */
  readonly jobSeconds?: number | ((job: Job) => number) | undefined;
  /** 100 unless told. */
  readonly requestsPerMinute?: number | undefined;
  /** How long after its creation a paid job first shows in the listing, at once unless told. */
  readonly listedAfterSeconds?: number | undefined;
  /** How many jobs may run at once; no bound unless told. */
  readonly concurrentJobs?: number | undefined;
  /** Which hosts a URL import may fetch from; loopback only unless told. */
  readonly importFrom?: ((url: URL) => boolean) | undefined;
  /** Pads every result to this size. */
  readonly resultBytes?: number | undefined;
  /** Whether assets state how many bytes they have; they do unless told. */
  readonly statesSizes?: boolean | undefined;
  /** Shown as the video input's `maxDuration` and enforced at job creation; none unless told. */
  readonly maxVideoSeconds?: number | undefined;
  /** Shown as the video input's `maxSize` and enforced at job creation; none unless told. */
  readonly maxVideoBytes?: number | undefined;
  /** Lifetime of a part URL, an hour unless told. */
  readonly partUrlSeconds?: number | undefined;
  /** Lifetime of an asset's link; the CDN's rolling rule unless told. */
  readonly assetUrlSeconds?: number | undefined;
  /** Whether asset links answer with a redirect first. */
  readonly redirectDownloads?: boolean | undefined;
}

/** A paid job that was created. */
export interface Submit {
  readonly jobId: string;
  readonly modelId: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly at: number;
}

export interface Charge {
  readonly jobId: string;
  readonly cuCost: number;
  readonly refunded: boolean;
}

export type ScenarioEvents = {
  /** A call to the API came in. */
  request: [RecordedRequest];
  /** A paid job was created; its answer isn't out yet. */
  submit: [Submit];
  /** A job of either type ended. A job running by the clock only ends when somebody looks at it. */
  'job-ended': [Job];
};

export interface ScenarioSandbox {
  /** `http://127.0.0.1:PORT/v1` */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  /** The speed model; the precision one is there too. */
  readonly modelId: string;
  /** Calls to the API, in order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** Part uploads and CDN downloads, which don't count against the rate limit. */
  readonly transfers: readonly RecordedTransfer[];
  /** Every paid job, in order of creation. */
  readonly submits: readonly Submit[];
  /** What each paid job costs by now. */
  readonly charges: readonly Charge[];
  readonly uploads: ReadonlyMap<string, Upload>;
  /** Jobs of both types, brought up to now. */
  readonly jobs: ReadonlyMap<string, Job>;
  readonly assets: ReadonlyMap<string, AssetRecord>;
  readonly faults: Faults;
  readonly events: EventEmitter<ScenarioEvents>;
  /** Ends a paid job at once, as it would have ended. */
  finishJob(jobId: string): Promise<void>;
  /** Fails a paid job at once. */
  failJob(jobId: string, failure?: Failure): void;
  /** Stops the time of all paid jobs until released. */
  holdJobs(): void;
  releaseJobs(): void;
  /** Leaves uploads that come from now on `pending` until released. */
  holdUploads(): void;
  releaseUploads(): void;
  close(): Promise<void>;
}
