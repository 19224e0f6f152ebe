import { describe, expect, test } from 'vitest';
import { stage } from '../support/stage.ts';
import { result, watching } from '../support/story.ts';
import { sample } from '../support/videos.ts';

describe('choosing a language', () => {
  test('the first letters bring the languages that begin so, and at most 25 are offered', async () => {
    const { discord, ada, channel } = await stage();
    const typing = (text: string) => discord.as(ada).autocomplete('translate', 'language', text, {}, channel);

    const spanish = await typing('span');
    expect(spanish[0]).toEqual({ name: 'Español · Spanish', value: 'Spanish' });
    expect(spanish).toContainEqual({
      name: 'Español (México) · Spanish (Mexico)',
      value: 'Spanish (Mexico)',
    });
    for (const { value } of spanish.slice(0, 20)) expect(value).toMatch(/^Spanish/);

    for (const [typed, value] of [
      ['PORTUGUESE braz', 'Portuguese (Brazil)'],
      ['germn', 'German'],
      ['castellano', 'Spanish'],
      ['中文', 'Chinese'],
      ['flemish', 'Dutch (Belgium)'],
    ] as const) {
      expect((await typing(typed))[0]?.value).toBe(value);
    }
    expect(await typing('xyzzy')).toEqual([]);
    const all = await typing('');
    expect(all).toHaveLength(25);
    expect(all[0]).toEqual({ name: 'English (United States)', value: 'English (United States)' });
    for (const { name } of all) expect(name.length).toBeLessThanOrEqual(100);
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
      return choices.map(({ value }) => value);
    };
    expect((await offered(bob))[0]).toMatch(/^Japanese/);
    const [shown] = await discord.as(bob).autocomplete('translate', 'language', 'ドイツ語', {}, channel);
    expect(shown).toEqual({ name: 'Deutsch · ドイツ語', value: 'German' });

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

  test('a name that several varieties have is taken for the plain one, and the person is told so', async () => {
    const { discord, scenario, ada, channel } = await stage({ scenario: { jobSeconds: 0 } });
    scenario.holdJobs();
    const options = { video: sample(), language: 'portuguese' };
    const asked = await discord.as(ada).slash('translate', options, channel);
    const status = await asked.waitFor((message) => message.content.includes('There is also'));
    expect(status.content).toContain('→ **Portuguese**');
    expect(status.content).toContain('There is also Portuguese (Brazil) and Portuguese (Portugal)');
    scenario.releaseJobs();
    await result(asked);
    expect(scenario.submits.map(({ body }) => body.outputLanguage)).toEqual(['Portuguese']);
  });

  test('of several languages the last is offered with those before it, and doubts are told', async () => {
    const { discord, scenario, ada, channel } = await stage({ scenario: { jobSeconds: 0 } });
    const typed = 'es, spansh (mex';
    const [choice] = await discord.as(ada).autocomplete('translate', 'language', typed, {}, channel);
    expect(choice).toEqual({
      name: 'Spanish, Español (México) · Spanish (Mexico)',
      value: 'Spanish, Spanish (Mexico)',
    });
    scenario.holdJobs();
    const options = { video: sample(), language: `${choice?.name}, swahili, germn` };
    const asked = await discord.as(ada).slash('translate', options, channel);
    const report = await asked.waitFor((message) => message.content.includes('There is also'));
    expect(report.content).toContain('I chose Swahili (Tanzania). There is also Swahili (Kenya)');
    expect(report.content).toContain('I took what you wrote for German. There is also German (Germany)');
    scenario.releaseJobs();
    await asked.waitFor(({ attachments }) => attachments.length === 4, 40_000);
    expect(scenario.submits.map(({ body }) => body.outputLanguage).toSorted()).toEqual([
      'German',
      'Spanish',
      'Spanish (Mexico)',
      'Swahili (Tanzania)',
    ]);
  });

  test('a name that may be several languages is answered with those, to the person alone', async () => {
    const { discord, scenario, ada, channel } = await stage();
    const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'kenya' }, channel);
    const reply = await asked.waitFor('reply');
    expect(reply.content).toContain('Did you mean Swahili (Kenya) or English (Kenya)?');
    expect(reply.ephemeral).toBe(true);
    expect(scenario.uploads.size).toBe(0);
  });

  test('a name that is too long is never cut in the middle of a character', async () => {
    const { discord, ada, channel } = await stage();
    const options = { video: sample(), language: `${'x'.repeat(99)}😀😀` };
    const reply = await (await discord.as(ada).slash('translate', options, channel)).waitFor('reply');
    expect(reply.content).toContain('x😀”');
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
