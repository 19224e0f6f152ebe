import { InteractionCallbackResponseSchema } from 'discord-api-spec/zod';
import { describe, expect, test } from 'vitest';
import { createClock } from '../../../sandbox/clock.ts';
import { answer, bot, dub, form, original, refusal, register, stage } from './bot.ts';

describe('acknowledging', () => {
  test('is refused after three seconds, and the person is told that nobody answered', async () => {
    const clock = createClock();
    const on = await stage({ now: clock.now });
    await register(on);
    const interaction = await dub(on);
    const failure = new Promise((resolve) =>
      on.discord.observe((sight) => sight.kind === 'failed' && resolve(sight)),
    );
    clock.advance(3_001);
    expect(await refusal(answer(on, interaction, { type: 5 }))).toBe('404/10062');
    expect(interaction.failed).toBe('The application did not respond');
    expect(await failure).toMatchObject({ onlyTo: on.ada, what: 'The application did not respond' });
    await expect(interaction.waitFor('reply')).rejects.toThrow('did not respond');
  });

  test('works once', async () => {
    const on = await stage();
    await register(on);
    const interaction = await dub(on);
    await answer(on, interaction, { type: 5 });
    expect(await refusal(answer(on, interaction, { type: 5 }))).toBe('400/40060');
    expect(await refusal(answer(on, interaction, { type: 4, data: { content: 'Hello' } }))).toBe('400/40060');
    expect(on.discord.violations).toEqual([]);
  });

  test('needs the token that came with the interaction', async () => {
    const on = await stage();
    await register(on);
    const [one, other] = [await dub(on), await dub(on)];
    const mixed = `/interactions/${one.id}/${other.token}/callback` as const;
    expect(await refusal(on.rest.post(mixed, { body: { type: 5 }, auth: false }))).toBe('404/10062');
  });

  test.for([
    { what: 'choices for a command', body: { type: 8, data: { choices: [] } } },
    { what: 'an update without a component', body: { type: 7, data: { content: 'x' } } },
    { what: 'a type Discord does not have', body: { type: 99 } },
    { what: 'a deferral with more than the ephemeral flag', body: { type: 5, data: { flags: 4 } } },
    { what: 'a deferral with text', body: { type: 5, data: { content: 'x' } } },
    { what: 'a message without anything', body: { type: 4, data: {} } },
    { what: 'a misspelt field', body: { type: 4, data: { content: 'x', flag: 64 } } },
    {
      what: 'a modal title that is too long',
      body: { type: 9, data: { custom_id: 'a', title: 'x'.repeat(46), components: [] } },
    },
  ])('refuses $what and leaves the interaction open', async ({ body }) => {
    const on = await stage();
    await register(on);
    const interaction = await dub(on);
    expect(await refusal(answer(on, interaction, body))).toMatch(/^400\/(50035|50006)$/);
    expect(interaction.acknowledged).toBeUndefined();
    await answer(on, interaction, { type: 5 });
  });

  test('gives the message back in the official shape when asked', async () => {
    const on = await stage();
    await register(on);
    const responses = [
      { type: 5 },
      { type: 5, data: { flags: 64 } },
      {
        type: 4,
        data: {
          content: 'Hi',
          components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'a', label: 'A' }] }],
        },
      },
    ];
    for (const body of responses) {
      const { id, token } = await dub(on);
      const reply = await on.rest.post(`/interactions/${id}/${token}/callback`, {
        body,
        auth: false,
        query: new URLSearchParams({ with_response: 'true' }),
      });
      expect(InteractionCallbackResponseSchema.safeParse(reply).error?.issues).toBeUndefined();
      const loading = body.type === 5;
      expect(reply).toMatchObject({
        interaction: { id, response_message_loading: loading },
        resource: { type: 4 },
      });
    }
  });

  test('may bring a file along with a message', async () => {
    const on = await stage();
    await register(on);
    const interaction = await dub(on);
    const { id, token } = interaction;
    const sent = form({ type: 4, data: { content: 'Here', attachments: [{ id: 0, title: 'Clip' }] } }, [123]);
    await on.rest.post(`/interactions/${id}/${token}/callback`, { ...sent, auth: false });
    expect(interaction.response()?.attachments[0]).toMatchObject({ title: 'Clip', size: 123 });
  });

  test('decides for good whether the response is ephemeral', async () => {
    const on = await stage();
    await register(on);
    const interaction = await dub(on);
    await answer(on, interaction, { type: 5, data: { flags: 64 } });
    const edited = await on.rest.patch(original(on, interaction), {
      body: { content: 'Done', flags: 0 },
      auth: false,
    });
    expect(edited).toMatchObject({ content: 'Done', flags: 64 });
    expect(interaction.response()?.onlyTo).toBe(on.ada);
    expect(on.channel.messages).toEqual([]);
    const path = `/channels/${on.channel.id}/messages/${interaction.response()?.id}` as const;
    expect(await refusal(on.rest.patch(path, { body: { content: 'x' } }))).toBe('404/10008');
  });

  test('whose answer is lost has happened all the same', async () => {
    const on = await stage();
    on.discord.faults.add({ route: 'POST /interactions/:id/:token/callback', do: { kind: 'lose-response' } });
    await bot(on, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      // discord.js sends it again after the cut connection, or gives up: either way it doesn't know.
      await expect(interaction.deferReply()).rejects.toThrow();
      await interaction.webhook.editMessage('@original', 'Still here');
    });
    const interaction = await dub(on);
    expect((await interaction.waitFor('reply')).content).toBe('Still here');
  });
});
