import { Client, Events } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { caches } from '../../../src/services/discord/caches.ts';
import { register, stage } from '../../sandbox/discord/bot.ts';

test('nobody who has used the app is remembered but the bot itself, and each is known while they are served', async () => {
  const on = await stage();
  const client = new Client({ intents: [], rest: { api: on.discord.apiUrl }, makeCache: caches });
  onTestFinished(() => client.destroy());
  const served: (string | null)[] = [];
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    served.push(interaction.user.globalName);
    await interaction.reply('Yes');
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(on.discord.token);
  await ready;
  await register(on);

  const video = { path: await on.file('clip.mp4') };
  for (const name of ['Ben', 'Cleo', 'Dora']) {
    const person = on.discord.world.addPerson(name);
    on.guild.members.add(person);
    const asked = await on.discord.as(person).slash('dub', { video, language: 'French' }, on.channel);
    await asked.waitFor('reply');
  }
  expect(served).toEqual(['Ben', 'Cleo', 'Dora']);
  expect([...client.users.cache.keys()]).toEqual([client.user?.id]);
  expect(client.guilds.cache.map(({ members }) => members.cache.size)).toEqual([0]);
});
