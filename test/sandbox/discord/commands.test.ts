import { ApplicationCommandResponseSchema } from 'discord-api-spec/zod';
import { describe, expect, test } from 'vitest';
import { COMMANDS, refusal, register, type Stage, stage } from './bot.ts';

const global = (on: Stage) => `/applications/${on.discord.applicationId}/commands` as const;
const slash = { name: 'dub', description: 'Dub' };
const option = { type: 3, name: 'language', description: 'Language' };

describe('registering commands', () => {
  test('replaces all of them, and keeps the ids of those that stay', async () => {
    const on = await stage();
    await register(on);
    const [dub] = on.discord.commands();
    await register(on, [COMMANDS[0]!]);
    expect(on.discord.commands()).toMatchObject([{ id: dub?.id, name: 'dub', contexts: [0, 1, 2] }]);
    for (const command of on.discord.commands()) {
      expect(ApplicationCommandResponseSchema.safeParse(command).error?.issues).toBeUndefined();
    }
  });

  test('gives localizations back only when asked', async () => {
    const on = await stage();
    await register(on, [{ ...slash, name_localizations: { fr: 'doubler' } }]);
    const [bare] = (await on.rest.get(global(on))) as object[];
    expect(bare).not.toHaveProperty('name_localizations');
    const query = new URLSearchParams({ with_localizations: 'true' });
    expect(await on.rest.get(global(on), { query })).toMatchObject([
      { name_localizations: { fr: 'doubler' }, description_localizations: null },
    ]);
  });

  test('creates, edits and deletes one by one, and a guild’s own', async () => {
    const on = await stage();
    const guild = `/applications/${on.discord.applicationId}/guilds/${on.guild.id}/commands` as const;
    const { id } = (await on.rest.post(guild, { body: slash })) as { id: string };
    expect(await on.rest.post(guild, { body: { ...slash, description: 'Again' } })).toMatchObject({ id });
    await on.rest.patch(`${guild}/${id}`, { body: { options: [option] } });
    expect(await on.rest.get(`${guild}/${id}`)).toMatchObject({
      description: 'Again',
      options: [option],
      guild_id: on.guild.id,
    });
    expect(await on.rest.get(global(on))).toEqual([]);
    await on.rest.delete(`${guild}/${id}`);
    expect(await refusal(on.rest.get(`${guild}/${id}`))).toBe('404/10063');
    expect(await refusal(on.rest.get(`/applications/${on.discord.applicationId}/guilds/1/commands`))).toBe(
      '404/10004',
    );
  });

  test.each([{ botInstalled: false }, { commandsAllowed: false }])(
    'is refused in a guild with %j',
    async (traits) => {
      const on = await stage();
      const { id } = on.discord.world.addGuild('Elsewhere', traits);
      const guild = `/applications/${on.discord.applicationId}/guilds/${id}/commands` as const;
      expect(await refusal(on.rest.get(guild))).toBe('403/50001');
      expect(await refusal(on.rest.put(guild, { body: [slash] }))).toBe('403/50001');
    },
  );

  test.for([
    { what: 'capital letters', command: { ...slash, name: 'Dub' } },
    { what: 'a long description', command: { ...slash, description: 'x'.repeat(101) } },
    { what: 'no description', command: { name: 'dub' } },
    { what: 'a menu with a description', command: { ...slash, type: 3 } },
    {
      what: 'an optional option before a required one',
      command: { ...slash, options: [option, { ...option, name: 'b', required: true }] },
    },
    { what: 'two options of one name', command: { ...slash, options: [option, option] } },
    {
      what: 'more than 25 choices',
      command: {
        ...slash,
        options: [
          {
            ...option,
            choices: Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` })),
          },
        ],
      },
    },
    {
      what: 'choices beside autocomplete',
      command: {
        ...slash,
        options: [{ ...option, autocomplete: true, choices: [{ name: 'a', value: 'a' }] }],
      },
    },
    { what: 'a locale Discord lacks', command: { ...slash, name_localizations: { xx: 'dub' } } },
    { what: 'a misspelt field', command: { ...slash, integrationTypes: [0] } },
    { what: 'a misspelt field in an option', command: { ...slash, options: [{ ...option, requird: true }] } },
    {
      what: 'more than 8000 characters',
      command: {
        ...slash,
        options: Array.from({ length: 4 }, (_, index) => ({
          ...option,
          name: `o${index}`,
          choices: Array.from({ length: 25 }, (_, choice) => ({ name: `${choice}`, value: 'x'.repeat(99) })),
        })),
      },
    },
  ])('refuses $what, and notes the violation', async ({ command }) => {
    const on = await stage();
    expect(await refusal(on.rest.put(global(on), { body: [command] }))).toBe('400/50035');
    expect(on.discord.commands()).toEqual([]);
    expect(on.discord.violations.length).toBeGreaterThan(0);
    expect(on.discord.violations[0]?.route).toBe('PUT /applications/:application/commands');
  });

  test('refuses two of one name, more than 15 menus and the 201st creation of a day', async () => {
    const on = await stage();
    const put = (body: object[]) => on.rest.put(global(on), { body });
    expect(await refusal(put([slash, slash]))).toBe('400/50035');
    const menus = Array.from({ length: 16 }, (_, index) => ({ type: 3, name: `Menu ${index}` }));
    expect(await refusal(put(menus))).toBe('400/50035');
    const hundred = (prefix: string) =>
      Array.from({ length: 100 }, (_, index) => ({ ...slash, name: `${prefix}${index}` }));
    await put(hundred('a'));
    await put(hundred('b'));
    await put(hundred('b'));
    expect(await refusal(put([slash]))).toBe('400/30034');
  });
});
