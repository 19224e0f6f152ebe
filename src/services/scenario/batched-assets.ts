import { ScenarioError } from './errors.ts';
import type { Asset, CallOptions, Scenario } from './port.ts';

/** The most ids that one call takes. */
const mostIds = 200;

interface Batch {
  readonly assetIds: Set<string>;
  readonly reply: Promise<{ assets: Asset[] }>;
}

/**
 * The same client, in which calls of `assets.getBulk` made within `windowMs` travel as one: results of jobs that
 * ended together cost one request. A window of 0 sends at once, which is right while there is little to do.
 */
export function withBatchedAssets(scenario: Scenario, windowMs: () => number): Scenario {
  let open: Batch | undefined;

  function begin(wait: number): Batch {
    const assetIds = new Set<string>();
    const { promise, resolve } = Promise.withResolvers<{ assets: Asset[] }>();
    const batch = { assetIds, reply: promise };
    setTimeout(() => {
      if (open === batch) open = undefined;
      resolve(scenario.assets.getBulk({ assetIds: [...assetIds] }));
    }, wait);
    return batch;
  }

  /** The caller's signal ends its waiting, not the call, which others wait for too. */
  async function getBulk({ assetIds }: { assetIds: string[] }, options: CallOptions = {}) {
    options.signal?.throwIfAborted();
    const wait = windowMs();
    // A rank of one's own is not that of the results which others wait for.
    const isAlone = options.priority !== undefined || (wait <= 0 && !open);
    if (isAlone) return scenario.assets.getBulk({ assetIds }, options);
    if (!open || open.assetIds.size + assetIds.length > mostIds) open = begin(wait);
    const batch = open;
    for (const assetId of assetIds) batch.assetIds.add(assetId);
    const { assets } = await unlessAborted(batch.reply, options.signal).catch((error: unknown) => {
      const hasOthers = batch.assetIds.size > new Set(assetIds).size;
      // One that is gone must not have others' results count as gone: these have been paid for.
      if (hasOthers && error instanceof ScenarioError && error.kind === 'not-found')
        return scenario.assets.getBulk({ assetIds }, options);
      throw error;
    });
    return { assets: assets.filter(({ id }) => assetIds.includes(id)) };
  }

  return { ...scenario, assets: { ...scenario.assets, getBulk } };
}

async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
