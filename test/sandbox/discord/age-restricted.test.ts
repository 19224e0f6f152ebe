import { Client, GatewayDispatchEvents } from 'discord.js';
import { GuildChannelResponseSchema, ThreadResponseSchema } from 'discord-api-spec/zod';
import type { APIInteraction } from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import type { Place } from '../../../sandbox/discord/world.ts';
import { COMMANDS, dub, register, stage } from './bot.ts';

/** An ordinary channel and an age-restricted one, each with a thread. */
async function places() {
  const on = await stage();
  const { world } = on.discord;
  const adults = world.addChannel(on.guild, 'adults', { ageRestricted: true });
  const threads = {
    ordinary: world.addThread(on.channel, 'a thread'),
    adults: world.addThread(adults, 'another'),
  };
  return { ...on, adults, threads };
}

test('an interaction says whether its channel is so, and of a thread neither yes nor no', async () => {
  const on = await places();
  await register(on);
  const seen: APIInteraction['channel'][] = [];
  const client = new Client({ intents: [], rest: { api: on.discord.apiUrl } });
  onTestFinished(() => client.destroy());
  client.ws.on(GatewayDispatchEvents.InteractionCreate, ({ channel }) => seen.push(channel));
  await client.login(on.discord.token);
  await on.discord.ready();
  const letters = on.discord.world.botDm(on.ada);
  for (const place of [on.channel, on.adults, on.threads.ordinary, on.threads.adults, letters]) {
    await dub(on, place);
  }
  await expect.poll(() => seen.length).toBe(5);
  expect(seen.map((channel) => (channel as { nsfw?: boolean }).nsfw)).toEqual([
    false,
    true,
    undefined,
    undefined,
    undefined,
  ]);
  expect(seen[3]).toMatchObject({ type: 11, parent_id: on.adults.id });
});

test('channels and threads are what the official schemas say', async () => {
  const on = await places();
  for (const { id } of [on.channel, on.adults]) {
    const channel = await on.rest.get(`/channels/${id}`);
    expect(GuildChannelResponseSchema.safeParse(channel).error?.issues).toBeUndefined();
  }
  const thread = await on.rest.get(`/channels/${on.threads.adults.id}`);
  expect(ThreadResponseSchema.safeParse(thread).error?.issues).toBeUndefined();
  expect(thread).not.toHaveProperty('nsfw');
});

test('nobody under age is let in, into its threads neither', async () => {
  const on = await places();
  await register(on);
  const kim = on.discord.world.addPerson('Kim', { adult: false });
  for (const place of [on.adults, on.threads.adults]) {
    await expect(on.discord.as(kim).post(place, { content: 'hi' })).rejects.toThrow("Kim can't be in");
  }
  await on.discord.as(kim).post(on.threads.ordinary, { content: 'hi' });
});

test('what stands there can be forwarded to its like alone', async () => {
  const on = await places();
  const { world } = on.discord;
  const ada = on.discord.as(on.ada);
  const others = world.addChannel(on.guild, 'other adults', { ageRestricted: true });
  const elsewhere: Place[] = [on.channel, on.threads.ordinary, world.botDm(on.ada)];
  for (const from of [on.adults, on.threads.adults]) {
    const posted = await ada.post(from, { content: 'look' });
    for (const place of elsewhere) {
      await expect(ada.post(place, { forwardOf: posted })).rejects.toThrow('is age-restricted, and');
    }
    expect((await ada.post(others, { forwardOf: posted })).forwarded?.message).toBe(posted);
  }
  await ada.post(on.adults, { forwardOf: await ada.post(on.channel, { content: 'look' }) });
});

test('a command that is so itself is offered there alone', async () => {
  const on = await places();
  await register(on, [{ ...COMMANDS[0], nsfw: true }]);
  for (const place of [on.channel, on.threads.ordinary, on.discord.world.botDm(on.ada)]) {
    await expect(dub(on, place)).rejects.toThrow('/dub is for age-restricted channels alone');
  }
  for (const place of [on.adults, on.threads.adults]) await dub(on, place);
});

test('the threads of a channel have the rights that the bot has there, and go with it', async () => {
  const on = await places();
  const { adults, threads } = on;
  adults.bot.view = false;
  await expect(on.rest.get(`/channels/${threads.adults.id}`)).rejects.toMatchObject({ code: 50001 });
  on.discord.world.deleteChannel(adults);
  await expect(on.rest.get(`/channels/${threads.adults.id}`)).rejects.toMatchObject({ code: 10003 });
});
