import { describe, expect, test } from 'vitest';
import type { Place } from '../../sandbox/discord/world.ts';
import { type Stage, stage } from '../support/stage.ts';
import { sample } from '../support/videos.ts';

const patience = 20_000;
const line =
  '\n-# What takes longer than 15 minutes goes to whoever asked for it, as a direct message, and is found with /translations.';

/** What Ada, or everybody, reads while her video is being translated. */
async function statusIn({ discord, scenario, ada }: Stage, place: Place, more = {}): Promise<string> {
  scenario.holdJobs();
  const options = { video: sample(), language: 'Spanish', ...more };
  const asked = await discord.as(ada).slash('translate', options, place);
  const status = await asked.waitFor(
    ({ content }) => /translating|being translated/i.test(content),
    patience,
  );
  return status.content;
}

async function elsewhere() {
  const story = await stage();
  const { discord, ada } = story;
  ada.appInstalled = true;
  const guild = discord.world.addGuild('Elsewhere', { botInstalled: false, members: [ada] });
  return { story, place: discord.world.addChannel(guild, 'general') };
}

describe('a status that nobody can change after 15 minutes says where the result goes then', () => {
  test('where the bot has no place', async () => {
    const { story, place } = await elsewhere();
    expect(await statusIn(story, place)).toContain(line);
  });

  test('for several languages too', async () => {
    const { story, place } = await elsewhere();
    expect(await statusIn(story, place, { language: 'Spanish, German' })).toContain(line);
  });

  test('where only the person sees it', async () => {
    const story = await stage();
    expect(await statusIn(story, story.channel, { private: true })).toContain(line);
  });
});

describe('a status that the bot can change by its own rights says nothing of that', () => {
  test('in a channel', async () => {
    const story = await stage();
    expect(await statusIn(story, story.channel)).not.toContain('15 minutes');
  });

  test('in the direct messages with the bot', async () => {
    const story = await stage();
    expect(await statusIn(story, story.discord.world.botDm(story.ada))).not.toContain('15 minutes');
  });
});
