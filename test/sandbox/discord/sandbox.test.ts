import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { bot, stage } from './bot.ts';

describe('a slash command', () => {
  test('is deferred, answered with a file and followed up, as the person sees it', async () => {
    const on = await stage();
    await bot(on, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      const video = interaction.options.getAttachment('video', true);
      const bytes = Buffer.from(await (await fetch(video.url)).arrayBuffer());
      await interaction.editReply({ content: 'Dubbed', files: [{ attachment: bytes, name: 'dubbed.mp4' }] });
      await interaction.followUp('Anything else?');
    });
    const path = await on.file('clip.mp4', 5000);
    const interaction = await on.discord
      .as(on.ada)
      .slash('dub', { video: { path }, language: 'French' }, on.channel);
    await interaction.waitFor('ack');
    const reply = await interaction.waitFor((message) => message.attachments.length > 0);
    expect(reply.content).toBe('Dubbed');
    const [file] = reply.attachments;
    expect(file).toMatchObject({ filename: 'dubbed.mp4', size: 5000, contentType: 'video/mp4' });
    expect(await readFile(file!.path)).toEqual(await readFile(path));
    expect(file!.sha256).toBe(
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    );
    expect((await (await fetch(file!.url)).bytes()).length).toBe(5000);
    await on.discord.world.waitForMessage(on.channel, (message) => message.content === 'Anything else?');
    expect(interaction.history.map((one) => [one.loading, one.content])).toEqual([
      [true, ''],
      [false, 'Dubbed'],
      [false, 'Anything else?'],
    ]);
    expect(on.discord.violations).toEqual([]);
  });

  test('takes a file-backed multipart edit without a bot token', async () => {
    const on = await stage();
    const path = await on.file('result.mp4', 300_000);
    await bot(on, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const ack = await interaction.deferReply({ withResponse: true });
      const form = new FormData();
      form.append(
        'payload_json',
        JSON.stringify({ content: 'Here', attachments: [{ id: '0', description: 'French' }] }),
      );
      form.append('files[0]', await openAsBlob(path, { type: 'video/mp4' }), 'result.mp4');
      const route = Routes.webhookMessage(interaction.applicationId, interaction.token, '@original');
      const message = await on.rest.patch(route, { auth: false, body: form, passThroughBody: true });
      expect(message).toMatchObject({
        id: ack.resource?.message?.id,
        attachments: [{ description: 'French' }],
      });
    });
    const interaction = await on.discord
      .as(on.ada)
      .slash('dub', { video: { path: await on.file('a.mp4') }, language: 'x' }, on.channel);
    const reply = await interaction.waitFor('reply');
    expect(reply.attachments[0]?.size).toBe(300_000);
    expect(on.discord.violations).toEqual([]);
  });
});
