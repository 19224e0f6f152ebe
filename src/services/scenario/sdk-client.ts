import type { CallOptions, JobListReply, RunModelReply, Scenario } from './port.ts';
import { dryRunFrom402, whole, wholeRun } from './reply.ts';
import { errorFromSdk } from './sdk-error.ts';

/** A method of the SDK: path and body parameters first, `RequestOptions` last. */
type Method = (...args: unknown[]) => Promise<never>;

/** The part of the SDK's client that is used. Ours, because the real types are absent where the SDK is. */
export interface SdkClient {
  readonly uploads: { create: Method; retrieve: Method; triggerAction: Method };
  readonly generate: { runModel: Method };
  readonly jobs: { list: Method; retrieve: Method };
  readonly assets: { retrieve: Method; getBulk: Method; deleteMultiple: Method };
  readonly models: { retrieve: Method };
}

export interface SdkOptions {
  readonly apiKey: string;
  readonly apiSecret: string;
  /** Null, so that a `SCENARIO_SDK_JWT` left in the environment does not replace the key. */
  readonly bearerAuth: null;
  readonly baseURL: string;
  /** 0: the SDK's default of 2 would repeat the paid POST after a lost answer. */
  readonly maxRetries: 0;
  /** `off`: at `debug`, which the environment can set, it prints request bodies. */
  readonly logLevel: 'off';
}

/** Scenario's official SDK behind the port. */
export function sdkClient(sdk: SdkClient): Scenario {
  return {
    uploads: {
      create: (params, options) =>
        run('uploads.create', options, (o) => sdk.uploads.create(params, o), keyed('upload')),
      retrieve: (id, options) =>
        run('uploads.retrieve', options, (o) => sdk.uploads.retrieve(id, {}, o), keyed('upload')),
      triggerAction: (id, params, options) =>
        run(
          'uploads.triggerAction',
          options,
          (o) => sdk.uploads.triggerAction(id, params, o),
          keyed('upload'),
        ),
    },
    generate: {
      runModel: async (modelId, { body, dryRun }, options) => {
        const params = dryRun === undefined ? { body } : { body, dryRun };
        const call = (o: object): Promise<RunModelReply> => sdk.generate.runModel(modelId, params, o);
        const rescued = (error: unknown) => {
          const { status, error: reply } = (error ?? {}) as { status?: number; error?: unknown };
          const dry = dryRun === undefined ? undefined : dryRunFrom402(status, reply);
          if (dry) return dry;
          throw error;
        };
        const checked = (_operation: string, reply: RunModelReply) => wholeRun(reply, dryRun !== undefined);
        return run('generate.runModel', options, (o) => call(o).catch(rescued), checked);
      },
    },
    jobs: {
      list: (params = {}, options) => run('jobs.list', options, (o) => sdk.jobs.list(params, o), jobPage),
      retrieve: (id, options) =>
        run('jobs.retrieve', options, (o) => sdk.jobs.retrieve(id, {}, o), keyed('job')),
    },
    assets: {
      retrieve: (id, options) =>
        run('assets.retrieve', options, (o) => sdk.assets.retrieve(id, {}, o), keyed('asset')),
      getBulk: (params, options) =>
        run('assets.getBulk', options, (o) => sdk.assets.getBulk(params, o), keyed('assets')),
      deleteMultiple: (params, options) =>
        run(
          'assets.deleteMultiple',
          options,
          (o) => sdk.assets.deleteMultiple(params, o),
          () => undefined,
        ),
    },
    models: {
      retrieve: (id, options) =>
        run('models.retrieve', options, (o) => sdk.models.retrieve(id, {}, o), keyed('model')),
    },
  };
}

type Check<T> = (operation: string, reply: T) => T;

/** One call: our options as the SDK's, its errors as ours, its decorated objects (`job.wait`) as plain data. */
async function run<T>(
  operation: string,
  options: CallOptions = {},
  call: (options: object) => Promise<T>,
  check: Check<T>,
): Promise<T> {
  options.signal?.throwIfAborted();
  const { signal, timeout } = options;
  let reply: T;
  try {
    reply = await call({ maxRetries: 0, ...(signal ? { signal } : {}), ...(timeout ? { timeout } : {}) });
  } catch (error) {
    throw errorFromSdk(operation, error);
  }
  return plain(check(operation, reply));
}

const keyed =
  <T extends object>(key: keyof T & string): Check<T> =>
  (operation, reply) =>
    whole(operation, reply, key);

/** The SDK's page object also holds the client, so only its two fields are taken. */
const jobPage: Check<JobListReply> = (operation, page) => {
  const { jobs, nextPaginationToken } = whole(operation, page, 'jobs');
  return nextPaginationToken ? { jobs, nextPaginationToken } : { jobs };
};

const plain = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
