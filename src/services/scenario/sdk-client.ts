import type { CallOptions, Scenario } from './port.ts';
import { dryRunFrom402, replies } from './replies.ts';
import { errorFromSdk } from './sdk-error.ts';

/** A method of the SDK: path and body parameters first, `RequestOptions` last. */
type Method = (...args: unknown[]) => Promise<unknown>;

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
  /** No redirects: they would carry the key elsewhere. */
  readonly fetchOptions: { readonly redirect: 'error' };
  readonly fetch: typeof fetch;
}

/** Scenario's official SDK behind the port. Its replies are decorated, so what is told is read out of them. */
export function sdkClient(sdk: SdkClient): Scenario {
  return {
    uploads: {
      async create(params, options) {
        const operation = 'uploads.create';
        return replies.upload(operation, await run(operation, options, (o) => sdk.uploads.create(params, o)));
      },
      async retrieve(id, options) {
        const operation = 'uploads.retrieve';
        const reply = await run(operation, options, (o) => sdk.uploads.retrieve(id, {}, o));
        return replies.upload(operation, reply, id);
      },
      async triggerAction(id, params, options) {
        const operation = 'uploads.triggerAction';
        const reply = await run(operation, options, (o) => sdk.uploads.triggerAction(id, params, o));
        return replies.upload(operation, reply, id);
      },
    },
    generate: {
      async runModel(modelId, { body, dryRun }, options) {
        const operation = 'generate.runModel';
        const params = dryRun === undefined ? { body } : { body, dryRun };
        const rescued = (error: unknown) => {
          const { status, error: reply } = (error ?? {}) as { status?: number; error?: unknown };
          const dry = dryRun === undefined ? undefined : dryRunFrom402(status, reply);
          if (dry) return dry;
          throw error;
        };
        const call = (o: object) => sdk.generate.runModel(modelId, params, o).catch(rescued);
        const reply = await run(operation, options, call, { paid: dryRun === undefined });
        return replies.run(operation, reply, { dryRun: dryRun !== undefined, video: body.video });
      },
    },
    jobs: {
      async list(params = {}, options) {
        const operation = 'jobs.list';
        return replies.jobs(operation, await run(operation, options, (o) => sdk.jobs.list(params, o)));
      },
      async retrieve(id, options) {
        const operation = 'jobs.retrieve';
        return replies.job(operation, await run(operation, options, (o) => sdk.jobs.retrieve(id, {}, o)), id);
      },
    },
    assets: {
      async retrieve(id, options) {
        const operation = 'assets.retrieve';
        const reply = await run(operation, options, (o) => sdk.assets.retrieve(id, {}, o));
        return replies.asset(operation, reply, id);
      },
      async getBulk(params, options) {
        const operation = 'assets.getBulk';
        const reply = await run(operation, options, (o) => sdk.assets.getBulk(params, o));
        return replies.assets(operation, reply, params.assetIds);
      },
      async deleteMultiple(params, options) {
        await run('assets.deleteMultiple', options, (o) => sdk.assets.deleteMultiple(params, o));
      },
    },
    models: {
      async retrieve(id, options) {
        const operation = 'models.retrieve';
        const reply = await run(operation, options, (o) => sdk.models.retrieve(id, {}, o));
        return replies.model(operation, reply, id);
      },
    },
  };
}

/** One call: our options as the SDK's, its errors as ours. */
async function run(
  operation: string,
  options: CallOptions = {},
  call: (options: object) => Promise<unknown>,
  { paid = false } = {},
): Promise<unknown> {
  options.signal?.throwIfAborted();
  const { signal, timeout } = options;
  try {
    return await call({ maxRetries: 0, ...(signal ? { signal } : {}), ...(timeout ? { timeout } : {}) });
  } catch (error) {
    throw errorFromSdk(operation, error, { paid });
  }
}
