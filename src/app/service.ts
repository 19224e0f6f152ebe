import type { Config } from '../config.ts';
import type { Log } from '../logger.ts';
import { Catalogue } from '../services/languages/catalogue.ts';
import { fallbackLanguages } from '../services/languages/fallback-languages.ts';
import type { RequestBudget } from '../services/scenario/budget.ts';
import { connectScenario } from '../services/scenario/connect.ts';
import { LiveModel } from '../services/scenario/live-model.ts';
import type { Scenario } from '../services/scenario/port.ts';

/** The translation service, and what is known of its model and its languages. */
export type Service = {
  readonly scenario: Scenario;
  readonly budget: RequestBudget;
  /** Not started yet: what is known beforehand will do until Scenario answers. */
  readonly model: LiveModel;
  readonly catalogue: Catalogue;
};

export async function connectService(
  { scenario: wanted }: Config,
  log: Log,
  stack: AsyncDisposableStack,
): Promise<Service> {
  const { scenario, budget } = await connectScenario(wanted, log);
  stack.defer(() => budget.close());
  const catalogue = new Catalogue(fallbackLanguages);
  const model = new LiveModel({
    scenario,
    modelId: wanted.modelId,
    fallback: { languages: fallbackLanguages },
    onRead: ({ languages }) => {
      catalogue.setNames(languages);
      void catalogue.warm();
    },
    log,
  });
  stack.defer(() => model.stop());
  return { scenario, budget, model, catalogue };
}
