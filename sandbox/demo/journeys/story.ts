import type { ScenarioOptions } from '../../scenario/sandbox.ts';
import type { Storyteller } from './storyteller.ts';

/** Something that people meet, played from beginning to end. */
export interface Story {
  /** Names its file. */
  readonly name: string;
  /** What it is about, for whoever reads the transcript. */
  readonly title: string;
  play(teller: Storyteller): Promise<void>;
}

/** Settings that some stories share: one run of the app. */
export interface House {
  readonly env: Readonly<Record<string, string>>;
  readonly scenario: Pick<ScenarioOptions, 'concurrentJobs' | 'resultBytes'>;
  /** By how much the app's clock is moved on once every story has seen what it waits with; in ms. */
  readonly later?: number;
  /** Whether the app has something that makes results smaller. */
  readonly encoder?: true;
  readonly stories: readonly Story[];
}
