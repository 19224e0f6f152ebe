import type { RequestBudget } from './budget.ts';
import { ScenarioError } from './errors.ts';
import type { CallOptions, CallPriority, Scenario } from './port.ts';

/**
 * The same client, each call waiting for its turn in the budget. After a rate 429 everybody waits as long as
 * Scenario asks; the refused call itself fails, and whether to repeat it is its caller's decision.
 */
export function withBudget(scenario: Scenario, budget: RequestBudget): Scenario {
  async function turn<T>(
    usual: CallPriority,
    options: CallOptions | undefined,
    call: () => Promise<T>,
  ): Promise<T> {
    const send = async () => {
      await options?.beforeSending?.();
      return call();
    };
    try {
      return await budget.run(options?.priority ?? usual, send, options?.signal);
    } catch (error) {
      if (error instanceof ScenarioError && error.kind === 'rate') budget.pause(error.retryAfterMs);
      throw error;
    }
  }
  const { uploads, generate, jobs, assets, models } = scenario;
  return {
    uploads: {
      create: (params, o) => turn('upload', o, () => uploads.create(params, o)),
      retrieve: (id, o) => turn('poll', o, () => uploads.retrieve(id, o)),
      triggerAction: (id, params, o) => turn('upload', o, () => uploads.triggerAction(id, params, o)),
    },
    generate: {
      runModel: (id, params, o) =>
        turn(params.dryRun ? 'quote' : 'paid', o, () => generate.runModel(id, params, o)),
    },
    jobs: {
      list: (params, o) => turn('poll', o, () => jobs.list(params, o)),
      retrieve: (id, o) => turn('poll', o, () => jobs.retrieve(id, o)),
    },
    assets: {
      retrieve: (id, o) => turn('delivery', o, () => assets.retrieve(id, o)),
      getBulk: (params, o) => turn('delivery', o, () => assets.getBulk(params, o)),
      deleteMultiple: (params, o) => turn('cleanup', o, () => assets.deleteMultiple(params, o)),
    },
    models: {
      retrieve: (id, o) => turn('quote', o, () => models.retrieve(id, o)),
    },
  };
}
