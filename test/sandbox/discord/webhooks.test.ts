import { MessageResponseSchema } from 'discord-api-spec/zod';
import { describe, expect, test } from 'vitest';
import { createClock } from '../../../sandbox/clock.ts';
import type { Interaction } from '../../../sandbox/discord/interaction.ts';
import { answer, dub, form, original, refusal, register, type Stage, stage } from './bot.ts';

async function deferred(
  options?: Parameters<typeof stage>[0],
): Promise<Stage & { interaction: Interaction }> {
  const on = await stage(options);
  await register(on);
  const interaction = await dub(on);
  await answer(on, interaction, { type: 5 });
  return { ...on, interaction };
}
const webhook = (on: Stage, { token }: Interaction) =>
  `/webhooks/${on.discord.applicationId}/${token}` as const;
const patch = (on: Stage, interaction: Interaction, request: object) =>
  on.rest.patch(original(on, interaction), { ...request, auth: false }) as Promise<{
    id: string;
    attachments: { id: string }[];
  }>;

describe('the response', () => {
  test('has the official shape', async () => {
    const on = await deferred();
    const sent = form({ content: `Hi <@${on.ada.id}>`, embeds: [{ title: 'E' }] }, [10]);
    const message = await patch(on, on.interaction, sent);
    expect(MessageResponseSchema.safeParse(message).error?.issues).toBeUndefined();
    expect(await on.rest.get(original(on, on.interaction), { auth: false })).toMatchObject({
      id: message.id,
    });
  });

  test('does not exist before the acknowledgement', async () => {
    const on = await stage();
    await register(on);
    const interaction = await dub(on);
    expect(await refusal(patch(on, interaction, { body: { content: 'x' } }))).toBe('404/10015');
    expect(
      await refusal(on.rest.post(webhook(on, interaction), { body: { content: 'x' }, auth: false })),
    ).toBe('404/10015');
  });

  test('can be edited for fifteen minutes, and by nobody with the token after', async () => {
    const clock = createClock();
    const on = await deferred({ now: clock.now });
    clock.advance(14 * 60_000);
    await patch(on, on.interaction, { body: { content: 'In time' } });
    clock.advance(61_000);
    expect(await refusal(patch(on, on.interaction, { body: { content: 'Late' } }))).toBe('401/50027');
    expect(await refusal(on.rest.get(original(on, on.interaction), { auth: false }))).toBe('401/50027');
    const path = `/channels/${on.channel.id}/messages/${on.interaction.response()?.id}` as const;
    await on.rest.patch(path, { body: { content: 'By the bot itself' } });
    expect(on.interaction.response()?.content).toBe('By the bot itself');
  });

  test('that still says "thinking…" when the token dies has failed', async () => {
    const on = await deferred();
    expect(on.interaction.failed).toBeUndefined();
    on.discord.killToken(on.interaction);
    expect(on.interaction.failed).toBe('The application did not respond');
    expect(await refusal(patch(on, on.interaction, { body: { content: 'x' } }))).toBe('401/50027');
  });

  test('is unknown once deleted', async () => {
    const on = await deferred();
    await on.rest.delete(original(on, on.interaction), { auth: false });
    expect(on.interaction.response()).toBeUndefined();
    expect(await refusal(patch(on, on.interaction, { body: { content: 'x' } }))).toBe('404/10008');
  });

  test('keeps the files an edit lists, and all of them when it lists none', async () => {
    const on = await deferred();
    const first = await patch(
      on,
      on.interaction,
      form({ attachments: [{ id: '0' }, { id: '1' }] }, [10, 20]),
    );
    const [kept] = first.attachments;
    await patch(on, on.interaction, { body: { content: 'Text only' } });
    expect(on.interaction.response()?.attachments.map((file) => file.size)).toEqual([10, 20]);
    await patch(on, on.interaction, form({ attachments: [{ id: kept?.id }, { id: 0 }] }, [30]));
    expect(on.interaction.response()?.attachments.map((file) => file.size)).toEqual([10, 30]);
    await patch(on, on.interaction, { body: { attachments: [] } });
    expect(on.interaction.response()?.attachments).toEqual([]);
    expect(await refusal(patch(on, on.interaction, { body: { attachments: [{ id: '7' }] } }))).toBe(
      '400/50035',
    );
  });

  test('takes a file of the limit, and refuses one byte more without spending the token', async () => {
    const on = await deferred({ defaultUploadLimit: 1000 });
    expect(await refusal(patch(on, on.interaction, form({}, [1001])))).toBe('413/40005');
    await patch(on, on.interaction, form({}, [1000]));
    expect(on.interaction.response()?.attachments[0]?.size).toBe(1000);
    expect(on.discord.violations).toEqual([]);
  });

  test.for([
    { what: 'eleven files', request: form({}, Array(11).fill(1)), refused: '400/30015' },
    { what: 'no content at all', request: { body: { content: '' } }, refused: '400/50006' },
    { what: 'too much text', request: { body: { content: 'x'.repeat(2001) } }, refused: '400/50035' },
    { what: 'a misspelt field', request: { body: { contents: 'x' } }, refused: '400/50035' },
    {
      what: 'an upload into Components V2',
      request: form({ flags: 32768, components: [{ type: 10, content: 'x' }] }, [1]),
      refused: '400/50035',
    },
    { what: 'a part it does not know', request: strangePart(), refused: '400/50035' },
  ])('refuses $what', async ({ request, refused }) => {
    const on = await deferred();
    expect(await refusal(patch(on, on.interaction, request))).toBe(refused);
    expect(on.interaction.response()?.loading).toBe(true);
  });
});

function strangePart() {
  const { body, ...rest } = form({ content: 'x' }, []);
  body.append('upload', new Blob(['x']), 'x.mp4');
  return { body, ...rest };
}

describe('a follow-up', () => {
  test('right after a deferral is the response', async () => {
    const on = await deferred();
    await on.rest.post(webhook(on, on.interaction), { body: { content: 'First' }, auth: false });
    expect(on.interaction.response()?.content).toBe('First');
    expect(on.interaction.followUps).toEqual([]);
    await on.rest.post(webhook(on, on.interaction), { body: { content: 'Second', flags: 64 }, auth: false });
    expect(on.interaction.followUps.map((one) => [one.content, one.ephemeral])).toEqual([['Second', true]]);
    expect(on.channel.messages.map((one) => one.content)).toEqual(['First']);
  });

  test('comes five times at most when only the person installed the app', async () => {
    const clock = createClock();
    const on = await stage({ now: clock.now });
    await register(on);
    on.ada.appInstalled = true;
    const elsewhere = on.discord.world.addGuild('Elsewhere', { botInstalled: false });
    const interaction = await dub(on, on.discord.world.addChannel(elsewhere, 'talk'));
    await answer(on, interaction, { type: 4, data: { content: 'Hello' } });
    const followUp = () => on.rest.post(webhook(on, interaction), { body: { content: 'More' }, auth: false });
    for (let count = 0; count < 5; count++) {
      clock.advance(2_000);
      await followUp();
    }
    clock.advance(2_000);
    expect(await refusal(followUp())).toBe('400/40094');
    await patch(on, interaction, { body: { content: 'Edits still work' } });
  });
});
