import { expect } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import { type Stage, type StageOptions, stage } from '../support/stage.ts';
import { relativeTime } from '../support/story.ts';
import { sample } from '../support/videos.ts';

/** How long to wait for something that must come, in ms. */
export const patience = 20_000;

/** A scene where everything that costs more than so many credits is asked about. */
export function askingStage(above = 50, options: StageOptions = {}): Promise<Stage> {
  return stage({
    ...options,
    scenario: { jobSeconds: 0.2, ...options.scenario },
    env: { CONFIRM_ABOVE_CREDITS: String(above), ...options.env },
  });
}

export function wish({ discord, ada, channel }: Stage, more = {}, place = channel): Promise<Interaction> {
  return discord.as(ada).slash('translate', { video: sample(), language: 'Spanish', ...more }, place);
}

export const isQuestion = ({ components }: Message) => JSON.stringify(components).includes('"confirm:');

/** The question, as its person reads it. */
export const questionOf = (credits: number, languages = 'Spanish') => {
  const [into, sum] = languages.includes(' and ') ? [' into these languages', ' in all'] : ['', ''];
  return new RegExp(
    `^\\*\\*sample\\.mp4\\*\\* → \\*\\*${languages}\\*\\*\\nThe video is 11 sec long, and translating it${into} costs about \\*\\*${credits} credits\\*\\*${sum}\\. Shall I start\\?\\n-# You pay nothing yourself; the bot’s credits are used\\. Nothing is spent before you press the button\\. Without an answer I stop waiting <t:\\d+:R>\\.$`,
  );
};

/** What everybody reads meanwhile. */
export const waiting = (asked: Interaction, languages = 'Spanish') =>
  `**sample.mp4** → **${languages}**\nWaiting for the person who asked to confirm the price.\n-# Requested ${relativeTime(asked.createdAt)}`;

/** Presses "Start" or "Do not start". */
export async function answer(
  { discord, ada }: Stage,
  question: Message,
  choice: 'confirm' | 'decline',
  person = ada,
): Promise<Interaction> {
  const [id = ''] = JSON.stringify(question.components).match(new RegExp(`${choice}:[^"]+`)) ?? [];
  return discord.as(person).press(question, id);
}

export const buttonsOf = ({ components }: Message): (string | undefined)[] =>
  components.flatMap((row) =>
    'components' in row ? row.components.map((one) => ('label' in one ? one.label : undefined)) : [],
  );

export async function expectNothingSpent({ scenario }: Stage): Promise<void> {
  expect(scenario.submits).toEqual([]);
}
