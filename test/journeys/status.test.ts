import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import { stage } from '../support/stage.ts';
import { relativeTime, result, said } from '../support/story.ts';
import { sample } from '../support/videos.ts';

const intervalMs = 300;

/** Versions the person saw before the result. */
const statuses = (asked: Interaction) =>
  asked.history.filter(({ loading, attachments }) => !loading && attachments.length === 0);

describe('the status message', () => {
  test('changes at most once in an interval and only its words, with numbers that Scenario gave', async () => {
    const { discord, ada, channel } = await stage({
      scenario: { jobSeconds: 2.5 },
      timing: { statusIntervalMs: intervalMs, pollIntervalMs: 50 },
    });
    const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
    await result(asked);

    const seen = statuses(asked);
    expect(seen.length).toBeGreaterThan(3);
    expect(new Set(seen.map(({ id }) => id))).toEqual(new Set([asked.original?.id]));
    for (const [index, { at, content }] of seen.entries()) {
      const before = seen[index - 1];
      if (before) expect(at - before.at).toBeGreaterThanOrEqual(intervalMs - 5);
      if (before) expect(content).not.toBe(before.content);
      expect(content).toMatch('**sample.mp4** → **Spanish**\n');
      expect(content).toMatch(`\n-# Requested ${relativeTime(asked.createdAt)}`);
    }
    const bars = seen.flatMap(({ content }) => [...content.matchAll(/\n([▰▱]{10}) (\d+)%/g)]);
    expect(bars.length).toBeGreaterThan(1);
    for (const [, bar, percent] of bars) {
      expect(Number(percent) % 10).toBe(0);
      expect(bar?.replaceAll('▱', '')).toHaveLength(Number(percent) / 10);
    }
    const percents = bars.map(([, , percent]) => Number(percent));
    expect(percents).toEqual(percents.toSorted((one, other) => one - other));
    expect(said(asked).at(-1)).toBe('**Spanish** · 0:10 · dubbed by AI');
  });

  test('shows no bar and stays untouched while Scenario gives no number', async () => {
    const { discord, scenario, ada, channel } = await stage({
      scenario: { jobSeconds: 0.2 },
      timing: { statusIntervalMs: 50, pollIntervalMs: 50 },
    });
    scenario.holdJobs();
    const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
    await asked.waitFor(({ content }) => content.includes('Translating.'));
    const versions = asked.history.length;
    const looks = () => scenario.requests.filter(({ path }) => path.startsWith('/jobs')).length;
    const before = looks();
    await expect.poll(looks, { timeout: 5_000 }).toBeGreaterThan(before + 10);
    expect(asked.history).toHaveLength(versions);
    expect(said(asked).join('')).not.toMatch(/[▰▱%]/);
    scenario.releaseJobs();
    await result(asked);
  });

  test('is the last one: after the result nothing edits it any more', async () => {
    const { discord, scenario, ada, channel } = await stage({
      scenario: { jobSeconds: ({ order }) => (order < 3 ? 0.3 : 1.5) },
      timing: { statusIntervalMs: 100, pollIntervalMs: 50 },
    });
    const ask = (language: string) =>
      discord.as(ada).slash('translate', { video: sample(), language }, channel);
    const first = await ask('Spanish');
    const message = await result(first);
    const versions = first.history.length;
    await result(await ask('Welsh'));
    expect(first.history).toHaveLength(versions);
    expect(message.attachments).toHaveLength(1);
    expect(scenario.submits).toHaveLength(2);
  });

  test('of many requests in one channel leaves the results their share of what Discord allows there', async () => {
    const { discord, ada, channel } = await stage({
      scenario: { jobSeconds: 2 },
      timing: { statusIntervalMs: 200, pollIntervalMs: 50 },
    });
    const asked = await Promise.all(
      ['Spanish', 'Welsh', 'German', 'French', 'Italian', 'Dutch', 'Polish', 'Greek'].map((language) =>
        discord.as(ada).slash('translate', { video: sample(), language }, channel),
      ),
    );
    await Promise.all(asked.map(result));
    expect(discord.requests.filter(({ status }) => status === 429)).toEqual([]);
    expect(asked.flatMap(statuses).length).toBeGreaterThan(asked.length + 5);
  });

  test('says that a request waits its turn when all places are taken, and goes on when one is free', async () => {
    const { discord, scenario, ada, channel } = await stage({
      scenario: { jobSeconds: 0.3, concurrentJobs: 1 },
      timing: { statusIntervalMs: 100 },
    });
    scenario.holdJobs();
    const ask = (language: string) =>
      discord.as(ada).slash('translate', { video: sample(), language }, channel);
    const first = await ask('Spanish');
    await first.waitFor(({ content }) => content.includes('Translating.'));
    const second = await ask('Welsh');
    await second.waitFor(({ content }) => content.includes('in the queue'));
    scenario.releaseJobs();
    await Promise.all([first, second].map(result));
    expect(scenario.submits).toHaveLength(2);
  });
});
