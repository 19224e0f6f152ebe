import { readFileSync } from 'node:fs';

export interface ModelInput {
  readonly name: string;
  readonly type: 'boolean' | 'file' | 'number' | 'string';
  readonly label: string;
  readonly description: string;
  /** The kind of asset a file input takes. */
  readonly kind?: 'video';
  readonly default?: unknown;
  readonly allowedValues?: readonly string[];
  /** Seconds. */
  readonly maxDuration?: number;
  /** Bytes. */
  readonly maxSize?: number;
  readonly costImpact?: boolean;
  readonly required?: { readonly always: boolean };
}

export interface Model {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: string;
  /** Creative units a second of output. */
  readonly rate: number;
  readonly inputs: readonly ModelInput[];
}

/** The 178 values of `outputLanguage`, in the API's order and spelling. */
export const LANGUAGES: readonly string[] = readFileSync(new URL('./languages.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

/** The two HeyGen translation models; limits are only shown when set, as the real ones are not known. */
export function createModels(limits: {
  maxVideoSeconds?: number | undefined;
  maxVideoBytes?: number | undefined;
}): ReadonlyMap<string, Model> {
  const inputs = translateInputs(limits);
  const models: Model[] = [
    {
      id: 'model_heygen-v2-translate-speed',
      name: 'HeyGen Translate Speed',
      shortDescription: 'Faster video translation',
      rate: 5,
      inputs,
    },
    {
      id: 'model_heygen-v2-translate-precision',
      name: 'HeyGen Translate Precision',
      shortDescription: 'Video translation of higher quality',
      rate: 10,
      inputs,
    },
  ];
  return new Map(models.map((model) => [model.id, model]));
}

function translateInputs(limits: {
  maxVideoSeconds?: number | undefined;
  maxVideoBytes?: number | undefined;
}): ModelInput[] {
  return [
    {
      name: 'video',
      type: 'file',
      kind: 'video',
      label: 'Video',
      description: 'The video to translate',
      required: { always: true },
      costImpact: true,
      ...(limits.maxVideoSeconds === undefined ? {} : { maxDuration: limits.maxVideoSeconds }),
      ...(limits.maxVideoBytes === undefined ? {} : { maxSize: limits.maxVideoBytes }),
    },
    {
      name: 'outputLanguage',
      type: 'string',
      label: 'Output language',
      description: 'The language to translate into',
      default: 'Spanish',
      allowedValues: LANGUAGES,
    },
    {
      name: 'translateAudioOnly',
      type: 'boolean',
      label: 'Translate audio only',
      description: 'Leave the picture untouched',
      default: false,
    },
    {
      name: 'enableDynamicDuration',
      type: 'boolean',
      label: 'Enable dynamic duration',
      description: 'Let the length change so that speech keeps a natural pace',
      default: true,
    },
    {
      name: 'speakerNum',
      type: 'number',
      label: 'Number of speakers',
      description: 'How many people speak',
    },
  ];
}

/** A model as the API shows it. */
export function modelView(model: Model): Record<string, unknown> {
  return {
    id: model.id,
    name: model.name,
    shortDescription: model.shortDescription,
    type: 'custom',
    status: 'trained',
    privacy: 'public',
    capabilities: ['video2video'],
    tags: ['heygen', 'sc:video-translation'],
    accessRestrictions: 50,
    inputs: model.inputs,
    parameters: {},
  };
}
