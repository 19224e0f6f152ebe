import type { Log } from '../../logger.ts';
import { Problem } from '../problem.ts';
import { operatorHint, ScenarioError } from './errors.ts';
import { documentedRate, factsOf, type ModelFacts } from './model.ts';
import type { Model, Scenario } from './port.ts';

export interface LiveModelOptions {
  readonly scenario: Scenario;
  readonly modelId: string;
  /** What holds until the model has been read for the first time, and for languages it does not list. */
  readonly fallback: { readonly languages: readonly string[]; readonly maxSeconds?: number };
  readonly log: Log;
  /** Told of the facts each time the model has been read. */
  readonly onRead?: ((facts: ModelFacts) => void) | undefined;
}

const day = 24 * 3_600_000;
/** How soon a failed reading is repeated, and one of a model that does not fit. */
const retryAfter = 15 * 60_000;
/** How soon somebody who has to know brings about another reading after a failed one, and how long one may take. In ms. */
const soonest = 5_000;
const longestReading = 8_000;

/** The model's facts, read at start and daily. A failed reading leaves what was known: it never stops the app. */
export class LiveModel {
  readonly #options: LiveModelOptions;
  #facts: ModelFacts;
  /** The languages that the model itself listed. */
  #listed: readonly string[] = [];
  #timer: NodeJS.Timeout | undefined;
  #isRead = false;
  #failedAt = Number.NEGATIVE_INFINITY;
  #reading: Promise<boolean> | undefined;
  #stop = new AbortController();
  /** When the operator was last told of something lasting, and since when it is known; by what it is. In ms since 1970. */
  readonly #told = new Map<string, { at: number; since: number }>();

  constructor(options: LiveModelOptions) {
    this.#options = options;
    const rate = documentedRate(options.modelId);
    this.#facts = { ...options.fallback, ...(rate === undefined ? {} : { creditsPerSecond: rate }) };
  }

  get current(): ModelFacts {
    return this.#facts;
  }

  /**
   * Why the model must not be asked for this, as far as it is known; Scenario would drop what does not fit, and charge.
   * Problems 'model-changed', 'unknown-language', 'invalid-speakers'.
   */
  objection({
    language,
    speakers,
  }: {
    language: string;
    speakers?: number | undefined;
  }): Problem | undefined {
    const { mismatch, speakers: allowed } = this.#facts;
    if (mismatch !== undefined) return new Problem('model-changed');
    if (this.#listed.length > 0 && !this.#listed.includes(language))
      return new Problem('unknown-language', { language });
    if (speakers === undefined || allowed === undefined) return undefined;
    if (allowed === 'none') return new Problem('model-changed');
    const { min = 1, max = Infinity } = allowed;
    if (speakers >= min && speakers <= max) return undefined;
    return new Problem('invalid-speakers', { max: Number.isFinite(max) ? max : speakers });
  }

  /** Reads once now and from then on daily; resolves after the first reading, whether it succeeded or not. */
  async start(): Promise<void> {
    this.#stop = new AbortController();
    await this.#readAndRepeat();
  }

  stop(): void {
    this.#stop.abort();
    clearTimeout(this.#timer);
  }

  /** Whether the model has ever been read; it is read now if not. Before that nobody knows what it would drop, and charge for. */
  async isKnown(): Promise<boolean> {
    if (this.#isRead) return true;
    if (!this.#reading && performance.now() - this.#failedAt < soonest) return false;
    return this.refresh();
  }

  /** Reads once; false when that failed and the former facts stay. */
  refresh(): Promise<boolean> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read(): Promise<boolean> {
    const { scenario, modelId, fallback, log } = this.#options;
    try {
      const { signal } = this.#stop;
      const { model } = await scenario.models.retrieve(modelId, { signal, timeout: longestReading });
      const facts = { ...this.#knownOfInputs(model), ...factsOf(model) };
      this.#listed = facts.languages;
      const languages = facts.languages.length > 0 ? facts.languages : fallback.languages;
      this.#facts = { ...fallback, ...facts, languages };
      this.#isRead = true;
      this.#options.onRead?.(this.#facts);
      log.info({ modelId, ...facts, languages: languages.length }, 'Scenario model read');
      this.#tellOperator(facts);
      return true;
    } catch (error) {
      if (this.#stop.signal.aborted) return false;
      this.#failedAt = performance.now();
      const known = error instanceof ScenarioError ? error : undefined;
      if (known && !known.isTransient) {
        // Waiting will not mend it, and every request is refused until somebody does: the line says what to do.
        log.error({ modelId, err: error }, `People cannot translate anything now. ${operatorHint(known)}`);
      } else {
        const hint = known && operatorHint(known);
        log.warn(
          { modelId, err: error, hint },
          'Scenario model could not be read; what was known of it stays',
        );
      }
      return false;
    }
  }

  /** What stays known of a model's inputs when it does not tell any. */
  #knownOfInputs({ inputs = [] }: Model): Pick<ModelFacts, 'mismatch' | 'speakers'> {
    if (inputs.length > 0) return {};
    const { modelId, log } = this.#options;
    log.warn({ modelId }, 'Scenario model tells no inputs, so it is not known whether it takes what is sent');
    const { mismatch, speakers } = this.#facts;
    return { ...(mismatch !== undefined && { mismatch }), ...(speakers !== undefined && { speakers }) };
  }

  #tellOperator({ mismatch, deprecatedBy }: ModelFacts): void {
    const { modelId, log } = this.#options;
    this.#repeatDaily('mismatch', mismatch, (since) =>
      log.error(
        { modelId, mismatch, since },
        `People cannot translate anything now, and nothing is paid: the Scenario model has changed, ${mismatch} Update this app, or set another SCENARIO_MODEL_ID.`,
      ),
    );
    this.#repeatDaily('successor', deprecatedBy, (since) =>
      log.error(
        { modelId, successor: deprecatedBy, since },
        `Scenario has replaced this model, seen first on ${since.slice(0, 10)}: set SCENARIO_MODEL_ID to its successor before it is switched off`,
      ),
    );
  }

  /** Tells of what lasts when it is new and then once a day; `since`: when it was seen first by this process. */
  #repeatDaily(kind: string, what: string | undefined, tell: (since: string) => void): void {
    for (const key of this.#told.keys()) {
      if (key.startsWith(`${kind}:`) && key !== `${kind}:${what}`) this.#told.delete(key);
    }
    if (what === undefined) return;
    const now = Date.now();
    const { at = Number.NEGATIVE_INFINITY, since = now } = this.#told.get(`${kind}:${what}`) ?? {};
    // A timer may be early by a little.
    if (now - at < day - retryAfter) return;
    this.#told.set(`${kind}:${what}`, { at: now, since });
    tell(new Date(since).toISOString());
  }

  async #readAndRepeat(): Promise<void> {
    const read = await this.refresh();
    if (this.#stop.signal.aborted) return;
    const fits = read && this.#facts.mismatch === undefined;
    this.#timer = setTimeout(() => void this.#readAndRepeat(), fits ? day : retryAfter);
    this.#timer.unref();
  }
}
