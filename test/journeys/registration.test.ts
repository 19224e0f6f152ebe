import { ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startDiscord } from '../../sandbox/discord/sandbox.ts';
import { startScenario } from '../../sandbox/scenario/sandbox.ts';
import { startApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { quietLog } from '../support/quiet-log.ts';
import { environment, stage } from '../support/stage.ts';
import { tempDir } from '../support/temp.ts';

const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] };

describe('the commands', () => {
  test('are registered for everybody and everywhere', async () => {
    const { discord } = await stage();
    const { Message, ChatInput } = ApplicationCommandType;
    expect(discord.commands().map(({ name, type }) => [name, type])).toEqual(
      expect.arrayContaining([
        ['translate', ChatInput],
        ['Translate video', Message],
      ]),
    );
    for (const command of discord.commands()) expect(command).toMatchObject(everywhere);
    const slash = discord.commands().find(({ name }) => name === 'translate');
    expect(slash?.options?.map(({ name, required = false }) => `${name} ${required}`)).toEqual([
      'video true',
      'language true',
      'audio_only false',
      'keep_length false',
      'speakers false',
      'private false',
    ]);
  });

  test('keep their names in every language, and are described in each', async () => {
    const { discord } = await stage();
    const slash = discord.commands().filter(({ type }) => type === ApplicationCommandType.ChatInput);
    const described = slash.flatMap((command) => [command, ...(command.options ?? [])]);
    for (const { name_localizations, description, description_localizations } of described) {
      expect(Object.keys(name_localizations ?? {})).toEqual([]);
      const { 'en-US': english, de, ja } = description_localizations ?? {};
      expect(english).toBe(description);
      expect(new Set([description, de, ja]).size).toBe(3);
    }
  });

  test('are written once: a restart only looks', async () => {
    const { discord, restart } = await stage();
    const writes = () =>
      discord.requests.filter(({ path, method }) => path.includes('/commands') && method !== 'GET');
    expect(writes()).toHaveLength(1);
    await restart();
    expect(writes()).toHaveLength(1);
    expect(discord.requests.filter(({ path }) => path.includes('/commands'))).toHaveLength(3);
  });

  test('are registered in one server alone when DISCORD_GUILD_ID names it, and as rarely written', async () => {
    const dir = await tempDir();
    const discord = await startDiscord();
    onTestFinished(() => discord.close());
    const scenario = await startScenario();
    onTestFinished(() => scenario.close());
    const guild = discord.world.addGuild('Films');
    const env = { ...environment(discord, scenario, dir), DISCORD_GUILD_ID: guild.id };
    for (const _ of ['first', 'second']) {
      const app = await startApp(loadConfig({ env, cwd: dir }), quietLog().log);
      await app.stop();
    }
    expect(discord.commands().length).toBeGreaterThan(1);
    for (const command of discord.commands()) expect(command.guild_id).toBe(guild.id);
    const writes = discord.requests.filter(
      ({ path, method }) => path.includes('/commands') && method === 'PUT',
    );
    expect(writes.map(({ route }) => route)).toEqual(['/applications/:application/guilds/:guild/commands']);
    expect(discord.violations).toEqual([]);
  });
});
