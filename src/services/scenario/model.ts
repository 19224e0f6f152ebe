import type { CallOptions, Scenario } from './port.ts';

/** What a model takes and costs. */
export interface ModelFacts {
  /** Values of `outputLanguage`, in the model's own order and spelling. */
  readonly languages: readonly string[];
  /** Longest and largest video it accepts, when it says so. */
  readonly maxSeconds?: number;
  readonly maxBytes?: number;
  /** The model that replaces it. */
  readonly deprecatedBy?: string;
  /** Credits per second of output, where Scenario documents them. */
  readonly creditsPerSecond?: number;
}

/** From Scenario's page on HeyGen video generation; the API names no such rate, a dry run confirms it. */
const documentedRates: Readonly<Record<string, number>> = {
  'model_heygen-v2-translate-speed': 5,
  'model_heygen-v2-translate-precision': 10,
};

/** The rate of a model that Scenario documents, in credits per output second. */
export const documentedRate = (modelId: string): number | undefined => documentedRates[modelId];

/** Reads the model's record. `languages` is empty when it lists none. */
export async function readModel(
  scenario: Scenario,
  modelId: string,
  options?: CallOptions,
): Promise<ModelFacts> {
  const { model } = await scenario.models.retrieve(modelId, options);
  const input = (name: string) => model.inputs?.find((it) => it.name === name);
  const { maxDuration, maxSize } = input('video') ?? {};
  const values = input('outputLanguage')?.allowedValues ?? [];
  const successor = model.tags?.find((tag) => tag.startsWith('deprecated:'))?.slice('deprecated:'.length);
  const rate = documentedRate(modelId);
  return {
    languages: values.filter((value) => typeof value === 'string'),
    ...(maxDuration === undefined ? {} : { maxSeconds: maxDuration }),
    ...(maxSize === undefined ? {} : { maxBytes: maxSize }),
    ...(successor === undefined ? {} : { deprecatedBy: successor }),
    ...(rate === undefined ? {} : { creditsPerSecond: rate }),
  };
}
