import type { AssetRecord } from './assets.ts';
import { badRequest, notFound } from './errors.ts';
import type { Model, ModelInput } from './models.ts';

/** What a translation was asked to do, defaults filled in. */
export interface TranslateInputs {
  readonly video: AssetRecord;
  readonly outputLanguage: string;
  readonly translateAudioOnly: boolean;
  readonly enableDynamicDuration: boolean;
}

/**
 * Checks a flat body against the model's inputs. Keys the model doesn't know are let through: nothing documented
 * says that the API minds them.
 *
 * @throws ApiError 400 or 404
 */
export function translateInputs(
  model: Model,
  body: Readonly<Record<string, unknown>>,
  find: (assetId: string) => AssetRecord | undefined,
): TranslateInputs {
  const values: Record<string, unknown> = {};
  for (const input of model.inputs) {
    const value = body[input.name] ?? input.default;
    if (value === undefined) {
      if (input.required?.always) throw badRequest(`Input ${input.name} is required`);
      continue;
    }
    values[input.name] = input.type === 'file' ? fileInput(input, value, find) : plainInput(input, value);
  }
  return values as unknown as TranslateInputs;
}

function plainInput(input: ModelInput, value: unknown): unknown {
  if (typeof value !== input.type || Number.isNaN(value)) {
    throw badRequest(`Input ${input.name} must be a ${input.type}`);
  }
  if (input.allowedValues && !input.allowedValues.includes(value as string)) {
    throw badRequest(`Input ${input.name} must be one of the allowed values`, { input: input.name });
  }
  return value;
}

function fileInput(
  input: ModelInput,
  value: unknown,
  find: (assetId: string) => AssetRecord | undefined,
): AssetRecord {
  if (typeof value !== 'string') throw badRequest(`Input ${input.name} must be an asset id`);
  if (/^(https?|data):/i.test(value)) {
    throw badRequest(`Missing required mimeType parameter for asset kind ${input.kind}`);
  }
  const asset = find(value);
  if (!asset) throw notFound(`Asset ${value}`);
  if (asset.kind !== input.kind)
    throw badRequest(`Input ${input.name} must be an asset of kind ${input.kind}`);
  if (input.maxDuration !== undefined && (asset.media?.duration ?? 0) > input.maxDuration) {
    throw badRequest(`Input ${input.name} exceeds the maximum duration of ${input.maxDuration} seconds`);
  }
  if (input.maxSize !== undefined && asset.size > input.maxSize) {
    throw badRequest(`Input ${input.name} exceeds the maximum size of ${input.maxSize} bytes`);
  }
  return asset;
}
