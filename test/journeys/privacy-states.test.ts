import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import { listed, press } from '../support/pressing.ts';
import { type Stage, type StageOptions, stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { sample } from '../support/videos.ts';
import { modalOf, patience, pressing, saying } from './follow-up.ts';
import { atScenario, erase, inDatabase, marksOf } from './traces.ts';

const timing = { sweepIntervalMs: 100, sourceGraceMs: 0 };
/** Looking something up again and again would use up a channel's replies. */
const discord = { rateLimits: false };
const fileName = 'adas-birthday.mp4';
/** What Scenario says of why it failed. */
const words = 'No face was found in frame 4711.';

/** A state in which somebody's request can be when they have everything deleted. */
type State = StageOptions & {
  readonly reach: (story: Stage) => Promise<unknown>;
  /** The first job is somebody else's. */
  readonly isFirstForeign?: boolean;
};

async function ask({ discord, ada, channel }: Stage, more = {}): Promise<Interaction> {
  const video = sample('sample.mp4', { name: fileName });
  return discord.as(ada).slash('translate', { video, language: 'Spanish', ...more }, channel);
}

const reads = (asked: Interaction, words: string) => asked.waitFor(saying(words), patience);

/** Somebody else's video takes the only place. */
async function takePlace({ discord, guild, scenario }: Stage): Promise<void> {
  const bob = discord.world.addPerson('Bob');
  guild.members.add(bob);
  const elsewhere = discord.world.addChannel(guild, 'elsewhere');
  scenario.holdJobs();
  await discord.as(bob).slash('translate', { video: sample(), language: 'German' }, elsewhere);
  await expect.poll(() => scenario.charges.length, { timeout: patience }).toBe(1);
}

const states: Record<string, State> = {
  'in the queue for a place': {
    scenario: { concurrentJobs: 1 },
    isFirstForeign: true,
    reach: async (story) => {
      await takePlace(story);
      await reads(await ask(story), 'number 1 in the queue');
    },
  },
  'asked for a price, in several languages': {
    env: { CONFIRM_ABOVE_CREDITS: '1' },
    reach: async (story) => reads(await ask(story, { language: 'Spanish, German' }), 'confirm the price'),
  },
  'refused for its length': {
    env: { MAX_VIDEO_SECONDS: '5' },
    reach: async (story) => reads(await ask(story), '⚠️'),
  },
  'refused for a limit': {
    env: { LIMIT_SECONDS_PER_USER_PER_DAY: '15', LIMIT_SECONDS_PER_SERVER_PER_DAY: '100' },
    reach: async (story) => {
      await result(await ask(story));
      await reads(await ask(story, { language: 'German' }), '⚠️');
    },
  },
  'failed, with the service’s own words, and tried again': {
    reach: async (story) => {
      const { scenario, ada } = story;
      scenario.holdJobs();
      const asked = await ask(story);
      await expect.poll(() => scenario.submits.length, { timeout: patience }).toBe(1);
      await scenario.failJob(scenario.submits[0]?.jobId ?? '', { error: words });
      scenario.releaseJobs();
      const failed = await reads(asked, '⚠️');
      await result(await pressing(story, ada, failed, 'Try again'));
    },
  },
  'stopped, and thrown away': {
    reach: async (story) => {
      const { scenario, ada } = story;
      scenario.holdJobs();
      const asked = await ask(story);
      const status = await reads(asked, 'Translating');
      await press(story, ada, [await press(story, ada, [status, 'Stop']), 'Throw the result away']);
      await reads(asked, 'as you wished');
    },
  },
  'kept, since it could be brought nowhere': {
    reach: async (story) => {
      const { scenario, discord, ada } = story;
      scenario.holdJobs();
      ada.dmsOpen = false;
      const asked = await ask(story, { private: true });
      await reads(asked, 'Translating');
      discord.killToken(asked);
      scenario.releaseJobs();
      await expect.poll(() => story.lines.join(''), { timeout: patience }).toContain('a result is kept');
      await listed(story, ada, 'Get 1');
    },
  },
  'too large, with a button for its link': {
    scenario: { resultBytes: 21 * 1024 * 1024 },
    reach: async (story) => {
      const asked = await ask(story);
      const shown = await asked.waitFor(
        ({ components }) => JSON.stringify(components).includes('link:'),
        patience,
      );
      await press(story, story.ada, [shown, 'Get the video']);
    },
  },
  'brought late': {
    timing: {
      jobPatience: { waitMs: 250, waits: 400, stuckMs: 500 },
      latePatience: { waitMs: 250, waits: 200 },
    },
    reach: async (story) => {
      story.scenario.holdJobs();
      const asked = await ask(story);
      await reads(asked, 'I stopped waiting');
      story.scenario.releaseJobs();
      await result(asked);
    },
  },
  'joined by herself, with a modal open': {
    reach: async (story) => {
      const shown = await result(await ask(story));
      const again = await modalOf(pressing(story, story.ada, shown, 'Another language'));
      await result(await story.discord.as(story.ada).submitModal(again, { other: 'Spanish' }));
      await modalOf(pressing(story, story.ada, shown, 'Another language'));
    },
  },
};

/** Everything of hers; what others did is in other places. */
function left(story: Stage): string[] {
  const { ada, channel, discord } = story;
  const links = discord.cdnRequests.map(({ path }) => path).filter((path) => path.includes(fileName));
  const ids = links.flatMap((path) => /attachments\/(\d+)\/(\d+)\//.exec(path)?.slice(1) ?? []);
  const wanted = [...new Set([...marksOf(story, ada), channel.id, ...ids, ...links, 'adas-birthday'])];
  return [...inDatabase(story, [...wanted, words]), ...atScenario(story, wanted)];
}

describe('Delete my data leaves nothing of a translation that is', () => {
  for (const [name, { reach, isFirstForeign, ...options }] of Object.entries(states)) {
    test(name, { timeout: 60_000 }, async () => {
      const story = await stage({
        ...options,
        discord,
        scenario: { jobSeconds: 0.2, ...options.scenario },
        timing: { ...timing, ...options.timing },
      });
      await reach(story);
      expect(left(story)).toEqual(expect.arrayContaining([story.ada.id]));
      await erase(story, story.ada);
      story.scenario.releaseJobs();
      await expect.poll(() => left(story), { timeout: patience }).toEqual([]);
      const { assets, submits } = story.scenario;
      const foreign = isFirstForeign ? submits[0]?.jobId : undefined;
      const hers = () => [...assets.values()].filter(({ metadata }) => metadata.jobId !== (foreign ?? ''));
      await expect.poll(hers, { timeout: patience }).toEqual([]);
    });
  }
});
