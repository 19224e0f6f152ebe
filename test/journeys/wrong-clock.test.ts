import { expect, test } from 'vitest';
import { stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { sample } from '../support/videos.ts';

test.each([
  ['fast', -20],
  ['slow', 20],
])(
  'on a machine whose clock is twenty minutes %s, the reply is still the way to the person',
  async (_, minutes) => {
    const now = () => Date.now() + minutes * 60_000;
    const story = await stage({ discord: { now }, scenario: { now } });
    const { discord, scenario, ada, channel } = story;
    const options = { video: sample(), language: 'Spanish', private: true };
    const asked = await discord.as(ada).slash('translate', options, channel);
    expect(await result(asked)).toBe(asked.original);
    expect(discord.world.botDm(ada).messages).toEqual([]);
    expect(scenario.submits).toHaveLength(1);
  },
);
