import { describe, expect, test } from 'vitest';
import { stage } from '../support/stage.ts';
import { fileOf, result, said, watching } from '../support/story.ts';
import { playable, sample } from '../support/videos.ts';

const callback = 'POST /interactions/:id/:token/callback';
const forgotten = {
  kind: 'status' as const,
  status: 404,
  json: { code: 10062, message: 'Unknown interaction' },
};

describe('the acknowledgement', () => {
  test('comes before any call to Scenario or the CDN, however slow both are', async () => {
    const story = await stage({ scenario: { jobSeconds: 0 } });
    const { discord, scenario, ada, channel } = story;
    scenario.faults.add({ route: '*', times: Infinity, do: { kind: 'delay', ms: 250 } });
    discord.faults.add({
      route: 'GET /ephemeral-attachments/:channel/:id/:name',
      times: Infinity,
      do: { kind: 'delay', ms: 250 },
    });
    const sights = watching(story);
    const acknowledgedFirst: boolean[] = [];
    scenario.events.on('request', () =>
      acknowledgedFirst.push(sights.some(({ kind }) => kind === 'message')),
    );

    const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
    await result(asked);

    const acknowledgedAt = asked.acknowledged?.at ?? Infinity;
    expect(discord.cdnRequests[0]?.at).toBeGreaterThanOrEqual(acknowledgedAt);
    expect(acknowledgedFirst.length).toBeGreaterThan(3);
    expect(acknowledgedFirst).not.toContain(false);
  });

  test('whose answer is lost is repeated, and the 40060 to that counts as success', async () => {
    const { discord, scenario, ada, channel } = await stage({ scenario: { jobSeconds: 0.2 } });
    discord.faults.add({ route: callback, do: { kind: 'lose-response' } });
    const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
    const message = await result(asked);

    const answers = discord.requests.filter(({ route }) => route.endsWith('/callback'));
    expect(answers.map(({ code }) => code)).toEqual([undefined, 40060]);
    expect(channel.messages).toEqual([message]);
    expect(scenario.submits).toHaveLength(1);
  });

  test('that Discord never saw is sent again while there is time', async () => {
    const { discord, ada, channel } = await stage({ scenario: { jobSeconds: 0.2 } });
    discord.faults.add({ route: callback, do: { kind: 'hang' } });
    const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
    expect(channel.messages).toEqual([await result(asked)]);
    expect(asked.gaveUp).toBe(false);
  });
});

describe('when the acknowledgement comes too late', () => {
  test('the translation arrives in the channel, for the person who asked', async () => {
    const story = await stage({ scenario: { jobSeconds: 0.2 } });
    const { discord, scenario, ada, channel } = story;
    const sights = watching(story);
    discord.faults.add({ route: callback, times: 2, do: { kind: 'hang' } });
    const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
    const isResult = ({ attachments }: { attachments: unknown[] }) => attachments.length > 0;
    const message = await discord.world.waitForMessage(channel, isResult, 20_000);

    expect(asked.gaveUp).toBe(true);
    expect(message.notified).toEqual([ada]);
    expect(channel.messages).toEqual([message]);
    const first = sights.find(({ kind }) => kind === 'message');
    expect(first).toMatchObject({
      message: {
        content: expect.stringMatching(`^<@${ada.id}> \\*\\*sample\\.mp4\\*\\* → \\*\\*Spanish\\*\\*\n`),
      },
    });
    expect(message.content).toBe('**Spanish** · 0:10 · dubbed by AI');
    expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4', seconds: 9.9 });
    expect(scenario.submits).toHaveLength(1);
  });

  test('a private one arrives in a direct message and nowhere else', async () => {
    const { discord, ada, channel } = await stage({ scenario: { jobSeconds: 0.2 } });
    discord.faults.add({ route: callback, do: forgotten });
    const options = { video: sample(), language: 'Spanish', private: true };
    await discord.as(ada).slash('translate', options, channel);
    const letters = discord.world.botDm(ada);
    const isResult = ({ attachments }: { attachments: unknown[] }) => attachments.length > 0;
    const message = await discord.world.waitForMessage(letters, isResult, 20_000);

    // A reply that can never be is not waited for.
    expect(discord.requests.filter(({ route }) => route.startsWith('/webhooks'))).toEqual([]);
    expect(letters.messages).toEqual([message]);
    expect(message.content).toBe('**Spanish** · 0:10 · dubbed by AI');
    expect(channel.messages).toEqual([]);
  });

  test('nothing is spent on a person who cannot be told of it anywhere', async () => {
    const { discord, scenario, ada, channel, lines } = await stage();
    ada.dmsOpen = false;
    discord.faults.add({ route: callback, do: forgotten });
    const options = { video: sample(), language: 'Spanish', private: true };
    const asked = await discord.as(ada).slash('translate', options, channel);
    await expect.poll(() => lines.join(''), { timeout: 20_000 }).toContain('nobody can be told anything');

    expect(said(asked)).toEqual([]);
    expect(scenario.uploads.size).toBe(0);
    expect(scenario.submits).toEqual([]);
  });
});
