import { z } from 'zod';
import { ScenarioError } from './errors.ts';
import type { Asset, Job, JobListReply, Model, RunModelReply, Upload } from './port.ts';

/**
 * What is read of Scenario's replies, the same for both clients: field by field, so that a reply of the SDK may hold its
 * client or keep its data behind getters. Optional fields of the wrong form count as not told; a reply without what it exists
 * for, or about something else than was asked for, is `unknown-outcome`: the call may have had its effect.
 */
export const replies = {
  upload: (operation: string, reply: unknown, askedId?: string): { upload: Upload } => ({
    upload: about(operation, askedId, one(operation, reply, 'upload', upload), ({ id }) => id),
  }),

  job: (operation: string, reply: unknown, askedId: string): { job: Job } => ({
    job: about(operation, askedId, one(operation, reply, 'job', job), ({ jobId }) => jobId),
  }),

  jobs(operation: string, reply: unknown): JobListReply {
    const { found, unreadable } = many(operation, reply, 'jobs', job);
    const token = field(reply, 'nextPaginationToken') ?? '';
    // Without it the rest of the listing would be missing without anybody noticing.
    if (typeof token !== 'string') throw broken(operation);
    return {
      jobs: found,
      ...(token !== '' && { nextPaginationToken: token }),
      ...(unreadable && { unreadable }),
    };
  },

  asset: (operation: string, reply: unknown, askedId: string): { asset: Asset } => ({
    asset: about(operation, askedId, one(operation, reply, 'asset', asset), ({ id }) => id),
  }),

  assets(operation: string, reply: unknown, askedIds: readonly string[]): { assets: Asset[] } {
    const { found } = many(operation, reply, 'assets', asset);
    return { assets: found.filter(({ id }) => askedIds.includes(id)) };
  },

  model: (operation: string, reply: unknown, askedId: string): { model: Model } => ({
    model: about(operation, askedId, one(operation, reply, 'model', model), ({ id }) => id),
  }),

  /** The reply to a submit must tell a job: one from the asset that was sent, if it says. */
  run(operation: string, reply: unknown, asked: { dryRun: boolean; video: unknown }): RunModelReply {
    const cost = creditsOf(field(reply, 'creativeUnitsCost'));
    if (asked.dryRun) {
      if (typeof reply !== 'object' || reply === null) throw broken(operation);
      return dryRunReply(cost);
    }
    const made = one(operation, reply, 'job', job);
    const told = made.metadata?.input;
    // An input that is told without any video may have been left out for brevity.
    const isForeign = told?.video !== undefined && madeFrom(told, String(asked.video)) === 'another';
    if (isForeign) throw foreign(operation);
    return { job: made, ...(cost !== undefined && { creativeUnitsCost: cost }) };
  },
};

/**
 * The other form of a dry run's success that Scenario documents:
 * `402 {"message": "Dry run completed", "estimatedCost": 12}`. Undefined when the body is anything else.
 */
export function dryRunFrom402(status: number | undefined, body: unknown): RunModelReply | undefined {
  const cost = status === 402 ? creditsOf(field(body, 'estimatedCost')) : undefined;
  return cost === undefined ? undefined : dryRunReply(cost);
}

/** Whether a job's input names the asset; `unclear` when no input is told, or an address of its video that names none. */
export function madeFrom(
  input: Readonly<Record<string, unknown>> | undefined,
  assetId: string,
): 'it' | 'another' | 'unclear' {
  if (!input) return 'unclear';
  if (names(input, assetId)) return 'it';
  const { video } = input;
  return isAddress(video) && !/\basset_\w/.test(video) ? 'unclear' : 'another';
}

/**
 * Whether the id is a value anywhere in a job's input, or part of an address there: `video` today, perhaps inside a list or
 * object tomorrow.
 */
export function names(input: unknown, assetId: string): boolean {
  if (isAddress(input)) return stands(input, assetId);
  if (typeof input !== 'object' || input === null) return input === assetId;
  return Object.values(input).some((value) => names(value, assetId));
}

const isAddress = (value: unknown): value is string => typeof value === 'string' && /^https?:/i.test(value);

/** Whether the id stands in the address as a whole, not as the beginning or end of a longer one. */
const stands = (address: string, assetId: string) =>
  address
    .split(assetId)
    .some(
      (before, nth, parts) =>
        nth + 1 < parts.length && !/\w$/.test(before) && !/^\w/.test(parts[nth + 1] ?? ''),
    );

const dryRunReply = (cost: number | undefined): RunModelReply => ({
  job: {} as Job,
  ...(cost !== undefined && { creativeUnitsCost: cost }),
});

/** A number of credits, though it be written as a text. */
const creditsOf = (told: unknown): number | undefined =>
  price.safeParse(typeof told === 'string' && told.trim() !== '' ? Number(told) : told).data;

/** Elements of a list that are looked at; Scenario's longest has 200. */
const mostElements = 5_000;

const id = z.string().min(1).max(500);
/** A name out of a list of Scenario's, known or not. */
const word = z.string().max(200);
const text = z.string().max(20_000);
const positive = z.number().positive();
const price = z.number().nonnegative();
const pixels = z.int().positive();
const moment = z
  .string()
  .max(100)
  .refine((value) => !Number.isNaN(Date.parse(value)));
const address = z.string().refine((value) => /^https?:\/\//i.test(value) && URL.canParse(value));

/** A field that counts as not told when it is not of this form. */
const maybe = <T extends z.ZodType>(form: T) => form.optional().catch(undefined);

/** A list of which elements of another form are left out. */
const listOf = <T extends z.ZodType>(form: T) =>
  z
    .array(z.unknown())
    .transform((list) => list.slice(0, mostElements).flatMap((it) => form.safeParse(it).data ?? []));

/** An object of which fields that were not told, or that cannot be read, are left out. */
const fields = <T extends z.ZodRawShape>(shape: T) =>
  z.preprocess((told) => readEach(told, Object.keys(shape)), z.object(shape)).transform(withoutAbsent);

function readEach(told: unknown, keys: readonly string[]): unknown {
  if (typeof told !== 'object' || told === null || Array.isArray(told)) return told;
  return Object.fromEntries(keys.map((key) => [key, field(told, key)]));
}

const upload = fields({
  id,
  status: maybe(word),
  fileName: maybe(text),
  entityId: maybe(id),
  errorMessage: maybe(text),
  jobId: maybe(id),
  parts: maybe(listOf(fields({ number: z.int().positive(), url: address, expires: maybe(moment) }))),
}) satisfies z.ZodType<Upload>;

const job = fields({
  jobId: id,
  jobType: maybe(word),
  status: maybe(word),
  progress: maybe(z.number().transform((share) => Math.min(1, Math.max(0, share)))),
  createdAt: maybe(moment),
  updatedAt: maybe(moment),
  billing: maybe(
    fields({ cuCost: maybe(price), cuDiscount: maybe(z.number()), disableRefund: maybe(z.boolean()) }),
  ),
  metadata: maybe(
    fields({
      assetIds: maybe(listOf(id)),
      error: maybe(text),
      hint: maybe(text),
      input: maybe(z.unknown().transform(plainFields)),
      output: maybe(fields({ entityId: maybe(id) })),
    }),
  ),
}) satisfies z.ZodType<Job>;

const asset = fields({
  id,
  kind: maybe(word),
  mimeType: maybe(word),
  status: maybe(word),
  url: maybe(address),
  metadata: maybe(fields({ name: maybe(text) })),
  properties: maybe(
    fields({
      size: maybe(z.int().positive()),
      duration: maybe(positive),
      width: maybe(pixels),
      height: maybe(pixels),
    }),
  ),
}) satisfies z.ZodType<Asset>;

const model = fields({
  id,
  name: maybe(text),
  status: maybe(word),
  tags: maybe(listOf(word)),
  inputs: maybe(
    listOf(
      fields({
        name: id,
        type: maybe(word),
        kind: maybe(word),
        default: maybe(z.unknown().transform(plain)),
        required: maybe(z.unknown().transform(plain)),
        allowedValues: maybe(listOf(z.union([text, z.number(), z.boolean()]))),
        min: maybe(z.number()),
        max: maybe(z.number()),
        maxDuration: maybe(positive),
        maxSize: maybe(positive),
      }),
    ),
  ),
}) satisfies z.ZodType<Model>;

function one<T>(operation: string, reply: unknown, key: string, form: z.ZodType<T>): T {
  const read = attempt(() => form.safeParse(field(reply, key)));
  if (!read?.success) throw broken(operation);
  return read.data;
}

/** The elements that can be read; `unreadable` when one that is an object cannot be. */
function many<T>(
  operation: string,
  reply: unknown,
  key: string,
  form: z.ZodType<T>,
): { found: T[]; unreadable: boolean } {
  const list = field(reply, key);
  if (!Array.isArray(list) || list.length > mostElements) throw broken(operation);
  const read = list
    .filter((it) => typeof it === 'object' && it !== null)
    .map((it) => attempt(() => form.safeParse(it)));
  return {
    found: read.flatMap((it) => (it?.success ? [it.data] : [])),
    unreadable: read.some((it) => !it?.success),
  };
}

function about<T>(operation: string, askedId: string | undefined, thing: T, idOf: (thing: T) => string): T {
  if (askedId !== undefined && idOf(thing) !== askedId) throw foreign(operation);
  return thing;
}

const broken = (operation: string) =>
  new ScenarioError({ operation, kind: 'unknown-outcome', code: 'BrokenReply' });
const foreign = (operation: string) =>
  new ScenarioError({ operation, kind: 'unknown-outcome', code: 'ForeignReply' });

function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return attempt(() => (value as Readonly<Record<string, unknown>>)[key]);
}

/** A getter may throw. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

type WithoutAbsent<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

function withoutAbsent<T extends object>(told: T): WithoutAbsent<T> {
  return Object.fromEntries(
    Object.entries(told).filter(([, value]) => value !== undefined),
  ) as WithoutAbsent<T>;
}

/** How deep, and how many values, are copied of what has no form of its own. */
const deepest = 6;
const mostValues = 2_000;

function plainFields(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const copied = plain(value);
  if (typeof copied !== 'object' || copied === null || Array.isArray(copied)) return undefined;
  return copied as Readonly<Record<string, unknown>>;
}

/** A copy of texts, numbers, lists and objects that ends although the value holds itself. */
function plain(value: unknown): unknown {
  let left = mostValues;
  const copy = (it: unknown, depth: number): unknown => {
    if (left-- <= 0 || depth > deepest) return undefined;
    if (typeof it === 'string' || typeof it === 'number' || typeof it === 'boolean' || it === null) return it;
    if (Array.isArray(it)) return it.slice(0, mostValues).map((item) => copy(item, depth + 1) ?? null);
    if (typeof it !== 'object') return undefined;
    return Object.fromEntries(
      keysOf(it).flatMap((key) => {
        const copied = copy(field(it, key), depth + 1);
        return copied === undefined ? [] : [[key, copied]];
      }),
    );
  };
  return copy(value, 0);
}

/** What is read of an object of some class, which may hold its client, and so the key, among its own fields. */
const knownKeys = [
  ...['video', 'outputLanguage', 'translateAudioOnly', 'enableDynamicDuration', 'speakerNum'],
  ...['id', 'assetId', 'always', 'ifDefined', 'ifNotDefined', 'conditionalValues'],
];

function keysOf(value: object): readonly string[] {
  const prototype = Object.getPrototypeOf(value);
  const isPlain = prototype === Object.prototype || prototype === null;
  return isPlain ? Object.keys(value).slice(0, mostValues) : knownKeys;
}
