import { describe, expect, test } from 'vitest';
import { stage } from '../support/stage.ts';
import { result, watching } from '../support/story.ts';
import { sample } from '../support/videos.ts';

describe('choosing a language', () => {
  test('the first letters bring the languages that begin so, and at most 25 are offered', async () => {
    const { discord, ada, channel } = await stage();
    const typing = (text: string) => discord.as(ada).autocomplete('translate', 'language', text, {}, channel);

    const names = (await typing('span')).map(({ name }) => name);
    expect(names[0]).toBe('Spanish');
    expect(names).toContain('Spanish (Mexico)');
    for (const name of names) expect(name).toMatch(/^Spanish/);

    expect((await typing('PORTUGUESE braz')).map(({ value }) => value)).toEqual(['Portuguese (Brazil)']);
    expect(await typing('xyzzy')).toEqual([]);
    const all = await typing('');
    expect(all).toHaveLength(25);
    expect(all[0]).toEqual({ name: 'English (United States)', value: 'English (United States)' });
    const acknowledgements = discord.interactions.map(
      (one) => (one.acknowledged?.at ?? Infinity) - one.createdAt,
    );
    for (const ms of acknowledgements) expect(ms).toBeLessThan(1_000);
  });

  test("before anything is typed, a person's own languages come first", async () => {
    const { discord, guild, ada, channel } = await stage({ scenario: { jobSeconds: 0 } });
    const bob = discord.world.addPerson('Bob', { locale: 'ja' });
    guild.members.add(bob);
    const offered = async (person: typeof ada) => {
      const choices = await discord.as(person).autocomplete('translate', 'language', '', {}, channel);
      return choices.map(({ name }) => name);
    };
    expect((await offered(bob))[0]).toMatch(/^Japanese/);

    for (const language of ['Welsh', 'Zulu']) {
      await result(await discord.as(ada).slash('translate', { video: sample(), language }, channel));
    }
    expect((await offered(ada)).slice(0, 2)).toEqual(['Zulu (South Africa)', 'Welsh (United Kingdom)']);
    expect((await offered(bob))[0]).toMatch(/^Japanese/);
  });

  test('a name that was typed and not picked is taken for the language it means', async () => {
    const { discord, scenario, ada, channel } = await stage({ scenario: { jobSeconds: 0 } });
    for (const typed of ['spanish', '  portuguese (BRAZIL) ', 'welsh']) {
      const options = { video: sample(), language: typed };
      await result(await discord.as(ada).slash('translate', options, channel));
    }
    expect(scenario.submits.map(({ body }) => body.outputLanguage)).toEqual([
      'Spanish',
      'Portuguese (Brazil)',
      'Welsh (United Kingdom)',
    ]);
  });

  test('a name that means nothing is answered to the person alone, and nothing happens', async () => {
    const story = await stage();
    const { discord, scenario, ada, channel } = story;
    const sights = watching(story);
    const options = { video: sample(), language: 'Elvish **@everyone**' };
    const asked = await discord.as(ada).slash('translate', options, channel);
    const reply = await asked.waitFor('reply');

    expect(reply.content).toContain('“Elvish \\*\\* everyone\\*\\*”');
    expect(reply.content).toContain('Please pick one from the list');
    expect(reply.ephemeral).toBe(true);
    for (const sight of sights) expect(sight.onlyTo).toBe(ada);
    expect(discord.cdnRequests).toEqual([]);
    expect(scenario.uploads.size).toBe(0);
  });
});
