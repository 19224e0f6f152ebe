import { setTimeout as sleep } from 'node:timers/promises';
import { hasEnded, type Job } from '../../scenario/jobs.ts';
import type { ScenarioSandbox } from '../../scenario/sandbox.ts';
import { Sentence } from '../sentence.ts';

/** How far a job is when people look at it, and how the app's bar shows that. */
const FAR = 0.3;
export const BAR = '▰▰▰▱';

/** The paid jobs of one story: those whose video was sent in its channel. They go on only when the story says so. */
export class StoryJobs {
  readonly #scenario: ScenarioSandbox;
  readonly #placeIds: () => readonly string[];

  constructor(scenario: ScenarioSandbox, placeIds: () => readonly string[]) {
    this.#scenario = scenario;
    this.#placeIds = placeIds;
  }

  /** Whether a paid call is about a video of this story. */
  owns(body: unknown): boolean {
    const { video } = (body ?? {}) as { video?: unknown };
    const upload = [...this.#scenario.uploads.values()].find(({ entityId }) => entityId === video);
    return this.#placeIds().some((id) => upload?.url?.includes(`/${id}/`) === true);
  }

  /** Resolves with the jobs under way once there are `count`. */
  async running(count = 1): Promise<Job[]> {
    for (let waited = 0; waited < 60_000; waited += 50) {
      const all = this.#scenario.submits
        .filter(({ body }) => this.owns(body))
        .map(({ jobId }) => this.#scenario.jobs.get(jobId ?? ''))
        .filter((job) => job !== undefined && !hasEnded(job)) as Job[];
      if (all.length >= count) return all;
      await sleep(50);
    }
    throw new Sentence(`No ${count} paid jobs came within a minute.`);
  }

  /** Brings them so far that the bar shows it. */
  async advance(count = 1): Promise<void> {
    for (const job of await this.running(count)) Object.assign(job, { status: 'in-progress', progress: FAR });
  }

  /** Has those into a language end well, once there are `count` at all; of any language unless told. */
  async finish(count = 1, language = ''): Promise<void> {
    for (const job of await this.running(count)) {
      if (this.#languageOf(job).startsWith(language)) await this.#scenario.finishJob(job.jobId);
    }
  }

  async fail(language: string, failure: { error?: string; hint?: string }): Promise<void> {
    for (const job of await this.running()) {
      if (this.#languageOf(job).startsWith(language)) this.#scenario.failJob(job.jobId, failure);
    }
  }

  #languageOf({ jobId }: Job): string {
    return String(this.#scenario.submits.find((one) => one.jobId === jobId)?.body.outputLanguage);
  }
}
