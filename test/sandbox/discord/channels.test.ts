import { MessageResponseSchema, PrivateChannelResponseSchema } from 'discord-api-spec/zod';
import { describe, expect, test } from 'vitest';
import { createClock } from '../../../sandbox/clock.ts';
import type { Channel } from '../../../sandbox/discord/world.ts';
import { answer, dub, form, refusal, register, type Stage, stage } from './bot.ts';

const post = (on: Stage, channel: Channel, request: object = { body: { content: 'Hi' } }) =>
  on.rest.post(`/channels/${channel.id}/messages`, request) as Promise<{ id: string }>;
const openDm = (on: Stage, id: string) =>
  on.rest.post('/users/@me/channels', { body: { recipient_id: id } }) as Promise<{ id: string }>;

describe('a message in the bot’s own name', () => {
  test('is posted, edited, read and deleted', async () => {
    const on = await stage();
    const message = await post(on, on.channel, form({ content: 'With a file' }, [10]));
    expect(MessageResponseSchema.safeParse(message).error?.issues).toBeUndefined();
    const path = `/channels/${on.channel.id}/messages/${message.id}` as const;
    await on.rest.patch(path, { body: { content: 'Changed' } });
    expect(await on.rest.get(path)).toMatchObject({ content: 'Changed', attachments: [{ size: 10 }] });
    expect(on.channel.messages[0]?.editedAt).toBeDefined();
    await on.rest.delete(path);
    expect(on.channel.messages).toEqual([]);
    expect(await refusal(on.rest.get(path))).toBe('404/10008');
    expect(await refusal(on.rest.patch(path, { body: { content: 'x' } }))).toBe('404/10008');
  });

  test.for([
    {
      when: 'the channel is gone',
      with: (on: Stage) => on.discord.world.deleteChannel(on.channel),
      refused: '404/10003',
    },
    {
      when: 'the bot may not see it',
      with: (on: Stage) => Object.assign(on.channel.bot, { view: false }),
      refused: '403/50001',
    },
    {
      when: 'the bot was never in the guild',
      with: (on: Stage) => Object.assign(on.guild, { botInstalled: false }),
      refused: '403/50001',
    },
    {
      when: 'the bot may not write',
      with: (on: Stage) => Object.assign(on.channel.bot, { send: false }),
      refused: '403/50013',
    },
    {
      when: 'the bot may not attach',
      with: (on: Stage) => Object.assign(on.channel.bot, { attach: false }),
      refused: '403/50013',
    },
  ])('is refused when $when', async ({ with: happens, refused }) => {
    const on = await stage();
    happens(on);
    expect(await refusal(post(on, on.channel, form({ content: 'x' }, [1])))).toBe(refused);
    expect(on.channel.messages).toEqual([]);
  });

  test('may be as large as the guild’s boosts allow', async () => {
    const on = await stage({ defaultUploadLimit: 1000 });
    expect(await refusal(post(on, on.channel, form({}, [1001])))).toBe('413/40005');
    on.guild.boostTier = 2;
    await post(on, on.channel, form({}, [1001]));
  });

  test('can only be edited by its author', async () => {
    const on = await stage();
    const { id } = await on.discord.as(on.ada).post(on.channel, { content: 'Mine' });
    const path = `/channels/${on.channel.id}/messages/${id}` as const;
    expect(await refusal(on.rest.patch(path, { body: { content: 'Yours' } }))).toBe('403/50005');
  });

  test('is the same one when its enforced nonce comes again within minutes', async () => {
    const clock = createClock();
    const on = await stage({ now: clock.now });
    const body = { content: 'Once', nonce: 'n1', enforce_nonce: true };
    const first = await post(on, on.channel, { body });
    expect((await post(on, on.channel, { body })).id).toBe(first.id);
    expect((await post(on, on.channel, { body: { ...body, enforce_nonce: false } })).id).not.toBe(first.id);
    clock.advance(10 * 60_000);
    expect((await post(on, on.channel, { body })).id).not.toBe(first.id);
  });

  test('may reply to a message that is there', async () => {
    const on = await stage();
    const { id } = await on.discord.as(on.ada).post(on.channel, { content: 'Question' });
    const reply = (message_id: string, more = {}) =>
      post(on, on.channel, { body: { content: 'Answer', message_reference: { message_id, ...more } } });
    expect(await reply(id)).toMatchObject({ type: 19, message_reference: { message_id: id } });
    expect(await refusal(reply('1'))).toBe('404/10008');
    expect(await reply('1', { fail_if_not_exists: false })).toMatchObject({ type: 0 });
  });
});

describe('a direct message', () => {
  test('reaches someone who shares a guild, or installed the app', async () => {
    const on = await stage();
    const dm = await openDm(on, on.ada.id);
    expect(PrivateChannelResponseSchema.safeParse(dm).error?.issues).toBeUndefined();
    expect((await openDm(on, on.ada.id)).id).toBe(dm.id);
    await post(on, on.discord.world.botDm(on.ada));
    const stranger = on.discord.world.addPerson('Stranger');
    expect(await refusal(openDm(on, stranger.id))).toBe('403/50278');
    stranger.appInstalled = true;
    await openDm(on, stranger.id);
    expect(await refusal(openDm(on, '1'))).toBe('400/50033');
  });

  test('is refused by someone who takes none, and by someone who left', async () => {
    const on = await stage();
    const dm = on.discord.world.botDm(on.ada);
    on.ada.dmsOpen = false;
    expect(await refusal(post(on, dm))).toBe('403/50007');
    on.ada.dmsOpen = true;
    on.guild.members.delete(on.ada);
    expect(await refusal(post(on, dm))).toBe('403/50278');
  });

  test('between people is none of the bot’s business', async () => {
    const on = await stage();
    const friends = on.discord.world.addPrivateChannel([on.ada, on.discord.world.addPerson('Grace')]);
    expect(await refusal(post(on, friends))).toBe('403/50001');
  });
});

test('an interaction’s public response can be edited with the bot’s own rights', async () => {
  const on = await stage();
  await register(on);
  const interaction = await dub(on);
  await answer(on, interaction, { type: 4, data: { content: 'Hi' } });
  const path = `/channels/${on.channel.id}/messages/${interaction.response()?.id}` as const;
  await on.rest.patch(path, { body: { content: 'Changed' } });
  expect(interaction.response()?.content).toBe('Changed');
});

test('nothing works without the bot’s token', async () => {
  const on = await stage();
  on.rest.setToken('wrong');
  expect(await refusal(post(on, on.channel))).toBe('401/0');
});
