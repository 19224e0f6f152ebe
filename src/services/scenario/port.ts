/**
 * Scenario's API as this app uses it, in the call shapes of the official SDK (`@scenario-labs/sdk`), so that code
 * here reads like Scenario's documentation. Two clients implement it: `sdk-client.ts` and `http-client.ts`.
 *
 * What a method resolves to is plain data, and about what was asked for (`replies.ts`).
 * Every method rejects with a `ScenarioError`, or with the signal's reason when it was aborted before sending.
 * Nothing is ever repeated by a client: a repeat is the workflow's decision, because one of these calls costs money.
 */
export interface Scenario {
  readonly uploads: {
    create(params: UploadCreateParams, options?: CallOptions): Promise<{ upload: Upload }>;
    retrieve(uploadId: string, options?: CallOptions): Promise<{ upload: Upload }>;
    triggerAction(
      uploadId: string,
      params: { action: 'complete' },
      options?: CallOptions,
    ): Promise<{ upload: Upload }>;
  };
  readonly generate: {
    /** Without `dryRun` this is the one call that costs money. */
    runModel(modelId: string, params: RunModelParams, options?: CallOptions): Promise<RunModelReply>;
  };
  readonly jobs: {
    list(params?: JobListParams, options?: CallOptions): Promise<JobListReply>;
    retrieve(jobId: string, options?: CallOptions): Promise<{ job: Job }>;
  };
  readonly assets: {
    retrieve(assetId: string, options?: CallOptions): Promise<{ asset: Asset }>;
    /** At most 200 ids a call. */
    getBulk(params: { assetIds: string[] }, options?: CallOptions): Promise<{ assets: Asset[] }>;
    /** At most 100 ids a call. */
    deleteMultiple(params: { assetIds: string[] }, options?: CallOptions): Promise<void>;
  };
  readonly models: {
    retrieve(modelId: string, options?: CallOptions): Promise<{ model: Model }>;
  };
}

/** What a call is for; the request budget serves them in this order. */
export type CallPriority = 'paid' | 'delivery' | 'upload' | 'quote' | 'poll' | 'cleanup';

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, 60,000 when left out. */
  readonly timeout?: number | undefined;
  /** Only 0 exists, here to be said aloud at the paid call. */
  readonly maxRetries?: 0 | undefined;
  /** Replaces the priority that the budget gives to the method. */
  readonly priority?: CallPriority | undefined;
  /** Run when the budget has given the call its turn, right before it is sent; what it throws keeps it from being sent. */
  readonly beforeSending?: (() => Promise<void>) | undefined;
}

/** Statuses we know by name; Scenario may add others, and an unknown one means "still under way". */
export type UploadStatus =
  | 'pending'
  | 'validating'
  | 'validated'
  | 'imported'
  | 'complete'
  | 'failed'
  | Other;
export type JobStatus =
  | 'pending'
  | 'queued'
  | 'warming-up'
  | 'in-progress'
  | 'finalizing'
  | 'success'
  | 'failure'
  | 'canceled'
  | Other;
type Other = string & Record<never, never>;

/** Either `url` with `kind` (import by Scenario), or all of the multipart fields. */
export interface UploadCreateParams {
  readonly kind: 'video';
  readonly fileName?: string | undefined;
  readonly url?: string | undefined;
  /** Bytes. */
  readonly fileSize?: number | undefined;
  readonly contentType?: string | undefined;
  readonly parts?: number | undefined;
}

export interface Upload {
  readonly id: string;
  readonly status?: UploadStatus;
  readonly fileName?: string;
  /** The asset, once imported. */
  readonly entityId?: string;
  readonly errorMessage?: string;
  readonly jobId?: string;
  readonly parts?: readonly UploadPart[];
}

export interface UploadPart {
  readonly number: number;
  /** Presigned: carries its own permission and must never see our credentials or a log. */
  readonly url: string;
  /** ISO 8601. */
  readonly expires?: string;
}

export interface RunModelParams {
  /** The model's inputs, flat. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Travels in the query string: in the body Scenario ignores it and runs a paid job. */
  readonly dryRun?: 'true' | undefined;
}

export interface RunModelReply {
  /** Empty (`{}`) in the reply to a dry run. */
  readonly job: Job;
  /** Credits; absent when Scenario does not say. */
  readonly creativeUnitsCost?: number;
}

export interface Job {
  readonly jobId: string;
  /** `custom` for a model run, `upload` for an import. */
  readonly jobType?: string;
  readonly status?: JobStatus;
  /** 0 to 1; may jump from 0 to 1. */
  readonly progress?: number;
  /** ISO 8601. */
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly billing?: {
    readonly cuCost?: number;
    readonly cuDiscount?: number;
    readonly disableRefund?: boolean;
  };
  readonly metadata?: {
    readonly assetIds?: readonly string[];
    readonly error?: string;
    readonly hint?: string;
    readonly input?: Readonly<Record<string, unknown>>;
    readonly output?: Readonly<Record<string, unknown>>;
  };
}

export interface JobListParams {
  /** 1 to 200; Scenario's own default is 10. */
  readonly pageSize?: number | undefined;
  readonly paginationToken?: string | undefined;
  /** The type of all that are listed. */
  readonly type?: 'custom' | 'upload' | undefined;
}

export interface JobListReply {
  readonly jobs: Job[];
  readonly nextPaginationToken?: string;
  /** Whether it held something beside them that was no whole job. */
  readonly unreadable?: boolean;
}

export interface Asset {
  readonly id: string;
  readonly kind?: string;
  readonly mimeType?: string;
  readonly status?: string;
  /** Signed, valid for at least a day; its query string must stay untouched. Absent while there is nothing to fetch. */
  readonly url?: string;
  /** `name`: of what was uploaded, the file's name as it was told. */
  readonly metadata?: { readonly name?: string };
  readonly properties?: {
    /** Bytes. */
    readonly size?: number;
    /** Seconds. */
    readonly duration?: number;
    readonly width?: number;
    readonly height?: number;
  };
}

export interface Model {
  readonly id: string;
  readonly name?: string;
  readonly status?: string;
  readonly tags?: readonly string[];
  readonly inputs?: readonly Input[];
}

export interface Input {
  readonly name: string;
  readonly type?: string;
  readonly kind?: string;
  readonly default?: unknown;
  /** `true` or `{always: true}`; or a condition, such as `{ifDefined: 'video'}`. */
  readonly required?: unknown;
  readonly allowedValues?: readonly unknown[];
  readonly min?: number;
  readonly max?: number;
  /** Seconds. */
  readonly maxDuration?: number;
  /** Bytes. */
  readonly maxSize?: number;
}
