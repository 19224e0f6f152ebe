import { expect } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import { type Stage, type StageOptions, stage } from '../support/stage.ts';
import { playable, sample } from '../support/videos.ts';

export const five = ['Spanish', 'German', 'French', 'Polish', 'Welsh (United Kingdom)'];

/** How long to wait for something that must come, in ms. */
export const patience = 40_000;

/** The line of a language that is done. */
export const done = (language: string) => `✅ Done: **${language}** · 0:10 · dubbed by AI`;

export const withFiles =
  (count: number) =>
  ({ attachments }: Message) =>
    attachments.length === count;

/** A scene whose jobs end only when the test says so. */
export async function heldStage(options: StageOptions = {}): Promise<Stage> {
  const story = await stage({ ...options, scenario: { jobSeconds: 0.2, ...options.scenario } });
  story.scenario.holdJobs();
  return story;
}

export function askFor(
  { discord, ada, channel }: Stage,
  languages: readonly string[],
  more = {},
  place = channel,
): Promise<Interaction> {
  const options = { video: sample(), language: languages.join(', '), ...more };
  return discord.as(ada).slash('translate', options, place);
}

/** The job for a language, once it has been submitted. */
export async function jobFor({ scenario }: Stage, language: string): Promise<string> {
  const submit = () => scenario.submits.find(({ body }) => body.outputLanguage === language);
  await expect.poll(submit, { timeout: patience }).toBeDefined();
  return submit()?.jobId ?? '';
}

/** The languages that were paid for. */
export const submitted = ({ scenario }: Stage) =>
  scenario.submits.map(({ body }) => String(body.outputLanguage)).toSorted();

/** The message holds one playable video for each of these languages, and none else. */
export async function expectVideos({ attachments }: Message, languages: readonly string[]): Promise<void> {
  expect(attachments.map(({ description }) => description).toSorted()).toEqual(
    languages.map((language) => `The video sample.mp4, dubbed into ${language} by AI`).toSorted(),
  );
  for (const { path } of attachments) {
    expect(await playable(path)).toMatchObject({ container: 'mp4', seconds: 9.9 });
  }
}
