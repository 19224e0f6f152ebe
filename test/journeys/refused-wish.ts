import { expect } from 'vitest';
import type { FaultTarget } from '../../sandbox/scenario/faults.ts';
import { media } from '../sandbox/scenario/harness.ts';
import type { Stage } from '../support/stage.ts';

export const sample = { path: media('sample.mp4') };

/** Where Scenario may refuse: the fault's route, and which of its requests are meant. */
export const places = {
  upload: { route: 'POST /uploads' },
  'dry run': {
    route: 'POST /generate/custom/:model',
    when: ({ query }: FaultTarget) => query.dryRun !== undefined,
  },
  submit: {
    route: 'POST /generate/custom/:model',
    when: ({ query }: FaultTarget) => query.dryRun === undefined,
  },
} as const;

/** Ada asks for her sample in Spanish. */
export function ask({ discord, ada, channel }: Stage) {
  return discord.as(ada).slash('translate', { video: sample, language: 'Spanish' }, channel);
}

/** Ada asks, and reads why she gets nothing: the sentence after the warning sign. */
export async function refusal(actors: Stage): Promise<string> {
  const interaction = await ask(actors);
  const reply = await interaction.waitFor(({ content }) => content.includes('⚠️'), 20_000);
  expect(reply.content).toMatch(/^\*\*sample\.mp4\*\* → \*\*Spanish\*\*\n⚠️ /);
  expect(reply.attachments).toEqual([]);
  return reply.content.split('⚠️ ')[1] ?? '';
}

/** What the operator reads at level warn or above. Whatever it is, it gives away no key and no signed link. */
export function operatorLines({ lines, scenario }: Stage): Record<string, unknown>[] {
  const text = lines.join('');
  for (const secret of [scenario.apiSecret, 'Signature=', '&hm=', 'Basic '])
    expect(text).not.toContain(secret);
  return lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 'warn' || level === 'error');
}
