import type { Log } from '../../logger.ts';
import { operatorHint, ScenarioError } from './errors.ts';
import { documentedRate, type ModelFacts, readModel } from './model.ts';
import type { Scenario } from './port.ts';

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
/** How soon a failed reading is repeated. */
const retryAfter = 15 * 60_000;

/** The model's facts, read at start and daily. A failed reading leaves what was known: it never stops the app. */
export class LiveModel {
  readonly #options: LiveModelOptions;
  #facts: ModelFacts;
  #timer: NodeJS.Timeout | undefined;
  #stop = new AbortController();

  constructor(options: LiveModelOptions) {
    this.#options = options;
    const rate = documentedRate(options.modelId);
    this.#facts = { ...options.fallback, ...(rate === undefined ? {} : { creditsPerSecond: rate }) };
  }

  get current(): ModelFacts {
    return this.#facts;
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

  /** Reads once; false when that failed and the former facts stay. */
  async refresh(): Promise<boolean> {
    const { scenario, modelId, fallback, log } = this.#options;
    try {
      const facts = await readModel(scenario, modelId, { signal: this.#stop.signal });
      const languages = facts.languages.length > 0 ? facts.languages : fallback.languages;
      this.#facts = { ...fallback, ...facts, languages };
      this.#options.onRead?.(this.#facts);
      log.info({ modelId, ...facts, languages: languages.length }, 'Scenario model read');
      if (facts.deprecatedBy) {
        log.warn(
          { modelId, successor: facts.deprecatedBy },
          'Scenario has replaced this model: set SCENARIO_MODEL_ID',
        );
      }
      return true;
    } catch (error) {
      if (this.#stop.signal.aborted) return false;
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

  async #readAndRepeat(): Promise<void> {
    const read = await this.refresh();
    if (this.#stop.signal.aborted) return;
    this.#timer = setTimeout(() => void this.#readAndRepeat(), read ? day : retryAfter);
    this.#timer.unref();
  }
}
