import type { CallOptions, Input, Model, Scenario } from './port.ts';

/** What a model takes and costs. */
export interface ModelFacts {
  /** Values of `outputLanguage`, in the model's own order and spelling. */
  readonly languages: readonly string[];
  /** Longest and largest video it accepts, when it says so. */
  readonly maxSeconds?: number;
  readonly maxBytes?: number;
  /** The model that replaces it. */
  readonly deprecatedBy?: string;
  /** Why what is sent would be refused, or dropped and charged for nevertheless: a sentence for the operator. */
  readonly mismatch?: string;
  /** How many speakers may be named: least and most; none when the model takes no such number. Absent: not known. */
  readonly speakers?: { readonly min?: number; readonly max?: number } | 'none';
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
  return factsOf(model);
}

export function factsOf(model: Model): ModelFacts {
  const inputs = model.inputs ?? [];
  const input = (name: string) => inputs.find((it) => it.name === name);
  const { maxDuration, maxSize } = input('video') ?? {};
  const values = input('outputLanguage')?.allowedValues ?? [];
  const successor = model.tags?.find((tag) => tag.startsWith('deprecated:'))?.slice('deprecated:'.length);
  const rate = documentedRate(model.id);
  const mismatch = inputs.length === 0 ? undefined : mismatchOf(inputs);
  const speakers = inputs.length === 0 ? undefined : speakersOf(input('speakerNum'));
  return {
    languages: values.filter((value) => typeof value === 'string'),
    ...(maxDuration === undefined ? {} : { maxSeconds: maxDuration }),
    ...(maxSize === undefined ? {} : { maxBytes: maxSize }),
    ...(successor === undefined ? {} : { deprecatedBy: successor }),
    ...(mismatch === undefined ? {} : { mismatch }),
    ...(speakers === undefined ? {} : { speakers }),
    ...(rate === undefined ? {} : { creditsPerSecond: rate }),
  };
}

/** What is sent to the model with every request, by the types in which the model may ask for it. */
const sentInputs: Readonly<Record<string, readonly string[]>> = {
  video: ['file'],
  outputLanguage: ['string'],
  translateAudioOnly: ['boolean'],
  enableDynamicDuration: ['boolean'],
};
/** What is sent with some. */
const sentAtTimes: Readonly<Record<string, readonly string[]>> = { speakerNum: ['number', 'integer'] };

/**
 * How a model's inputs differ from what is sent, as far as it matters: Scenario drops what does not fit, and charges. What the
 * record leaves out differs in nothing.
 */
function mismatchOf(inputs: readonly Input[]): string | undefined {
  const byName = new Map(inputs.map((input) => [input.name, input]));
  const differences: string[] = [];
  for (const name of Object.keys(sentInputs)) if (!byName.has(name)) differences.push(`it has no "${name}"`);
  for (const [name, types] of Object.entries({ ...sentInputs, ...sentAtTimes })) {
    const type = byName.get(name)?.type;
    if (type !== undefined && !types.includes(type))
      differences.push(`its "${name}" is a ${type}, not a ${types[0]}`);
  }
  const kind = byName.get('video')?.kind;
  if (kind !== undefined && kind !== 'video') differences.push(`its "video" is of kind ${kind}`);
  for (const { name, required, default: otherwise } of inputs) {
    if (!(name in sentInputs) && isEmpty(otherwise) && isRequired(required))
      differences.push(`it requires "${name}"`);
  }
  return differences.length === 0 ? undefined : `${differences.slice(0, 10).join('; ')}.`;
}

/** Whether an input must be there beside what is sent with every request. A condition of unknown form may hold. */
function isRequired(required: unknown): boolean {
  if (isNone(required)) return false;
  if (typeof required !== 'object' || required === null || Array.isArray(required)) return true;
  const { ifDefined, ifNotDefined, ...others } = required as Readonly<Record<string, unknown>>;
  return (
    Object.values(others).some((condition) => !isNone(condition)) ||
    namesIn(ifDefined).some((name) => name in sentInputs) ||
    namesIn(ifNotDefined).some((name) => !(name in sentInputs))
  );
}

/** The inputs of which a condition speaks: one, a list, or an object with each as a key. */
function namesIn(condition: unknown): string[] {
  if (isNone(condition)) return [];
  if (typeof condition === 'object' && condition !== null && !Array.isArray(condition))
    return Object.keys(condition);
  return [condition].flat().map(String);
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/** Whether it says that there is no condition. */
const isNone = (value: unknown) =>
  isEmpty(value) ||
  value === false ||
  value === 'false' ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

function speakersOf(input: Input | undefined): ModelFacts['speakers'] {
  if (!input) return 'none';
  const { min, max } = input;
  return min === undefined && max === undefined
    ? undefined
    : { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
