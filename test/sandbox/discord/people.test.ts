import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  FileUploadBuilder,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { answer, bot, COMMANDS, dub, register, stage } from './bot.ts';

describe('autocomplete', () => {
  test('gives the suggestions, and what was filled in before reaches the bot', async () => {
    const on = await stage();
    await bot(on, async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      const speakers = interaction.options.getInteger('speakers');
      await interaction.respond([{ name: `${name} ${value} ${speakers}`, value: 'fr' }]);
    });
    const ada = on.discord.as(on.ada);
    const choices = await ada.autocomplete('dub', 'language', 'fre', { speakers: 2 }, on.channel);
    expect(choices).toEqual([{ name: 'language fre 2', value: 'fr' }]);
    await expect(ada.autocomplete('dub', 'speakers', '2', {}, on.channel)).rejects.toThrow(
      "isn't autocompleted",
    );
    expect(on.discord.violations).toEqual([]);
  });
});

describe('a slash command', () => {
  test.for([
    { why: 'requires the option "language"', options: {} },
    { why: 'no option "tempo"', options: { language: 'x', tempo: 1 } },
    { why: 'whole numbers', options: { language: 'x', speakers: 1.5 } },
    { why: 'from 1 to 10', options: { language: 'x', speakers: 11 } },
    { why: 'takes no string', options: { language: 'x', private: 'yes' } },
  ])('is not sent when the client would refuse it: $why', async ({ why, options }) => {
    const on = await stage();
    await register(on);
    const video = { path: await on.file('clip.mp4') };
    await expect(on.discord.as(on.ada).slash('dub', { video, ...options }, on.channel)).rejects.toThrow(why);
    expect(on.discord.interactions).toEqual([]);
  });

  test('carries who installed the app, the context, the locales and the upload limit', async () => {
    const on = await stage();
    const seen: unknown[] = [];
    await bot(on, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { authorizingIntegrationOwners, context, locale, guildLocale, attachmentSizeLimit } = interaction;
      const { guildId, userId } = authorizingIntegrationOwners;
      seen.push({ guildId, userId, context, locale, guildLocale, attachmentSizeLimit });
      await interaction.reply('Ok');
    });
    const { world } = on.discord;
    const [ada, grace] = [
      on.ada,
      world.addPerson('Grace', { locale: 'de', nitro: 'full', appInstalled: true }),
    ];
    on.guild.boostTier = 3;
    on.guild.locale = 'ja';
    const elsewhere = world.addChannel(world.addGuild('Elsewhere', { botInstalled: false }), 'talk');
    const friends = world.addPrivateChannel([ada, grace, world.addPerson('Alan')]);
    const places = [on.channel, world.botDm(ada), elsewhere, friends];
    for (const [index, place] of places.entries()) {
      const person = index < 2 ? ada : grace;
      const video = { path: await on.file('clip.mp4') };
      const interaction = await on.discord.as(person).slash('dub', { video, language: 'x' }, place);
      await interaction.waitFor('reply');
    }
    const mib = 1024 * 1024;
    const guildId = on.guild.id;
    expect(seen).toEqual([
      {
        guildId,
        userId: null,
        context: 0,
        locale: 'en-US',
        guildLocale: 'ja',
        attachmentSizeLimit: 100 * mib,
      },
      {
        guildId: '0',
        userId: null,
        context: 1,
        locale: 'en-US',
        guildLocale: null,
        attachmentSizeLimit: 20 * mib,
      },
      {
        guildId: null,
        userId: grace.id,
        context: 0,
        locale: 'de',
        guildLocale: 'en-US',
        attachmentSizeLimit: 500 * mib,
      },
      {
        guildId: null,
        userId: grace.id,
        context: 2,
        locale: 'de',
        guildLocale: null,
        attachmentSizeLimit: 500 * mib,
      },
    ]);
    await expect(on.discord.as(ada).messageMenu('Dub video', friends.messages[0]!, friends)).rejects.toThrow(
      "isn't installed for Ada",
    );
  });

  test('is only offered where its contexts allow it', async () => {
    const on = await stage();
    await register(on, [{ ...COMMANDS[0], contexts: [0] }]);
    const options = { video: { path: await on.file('a.mp4') }, language: 'x' };
    const dm = on.discord.world.botDm(on.ada);
    await expect(on.discord.as(on.ada).slash('dub', options, dm)).rejects.toThrow(
      "isn't offered in the context BotDM",
    );
  });

  test('answers only its invoker where the guild keeps external apps quiet', async () => {
    const on = await stage();
    await register(on);
    on.ada.appInstalled = true;
    const guild = on.discord.world.addGuild('Quiet', { botInstalled: false, externalAppsPublic: false });
    const interaction = await dub(on, on.discord.world.addChannel(guild, 'talk'));
    await answer(on, interaction, { type: 4, data: { content: 'Hi' } });
    expect(interaction.response()?.ephemeral).toBe(true);
  });
});

describe('a message menu', () => {
  test('shows a modal first, and its submission is answered', async () => {
    const on = await stage();
    await bot(on, async (interaction) => {
      if (interaction.isMessageContextMenuCommand()) {
        const video = interaction.targetMessage.attachments.first();
        const select = new StringSelectMenuBuilder().setCustomId('language').addOptions([
          { label: 'French', value: 'fr' },
          { label: 'German', value: 'de' },
        ]);
        const upload = new FileUploadBuilder().setCustomId('extra').setRequired(false);
        const modal = new ModalBuilder()
          .setCustomId(`dub:${video?.name}`)
          .setTitle('Dub video')
          .addLabelComponents(
            new LabelBuilder().setLabel('Language').setStringSelectMenuComponent(select),
            new LabelBuilder().setLabel('Voice').setFileUploadComponent(upload),
          );
        await interaction.showModal(modal);
      } else if (interaction.isModalSubmit()) {
        const language = interaction.fields.getStringSelectValues('language');
        const voice = interaction.fields.getUploadedFiles('extra')?.first();
        await interaction.reply(`${interaction.customId} ${language} ${voice?.name}`);
      }
    });
    const ada = on.discord.as(on.ada);
    const message = await ada.post(on.channel, { files: [{ path: await on.file('holiday film.mp4') }] });
    const modal = await (await ada.messageMenu('Dub video', message, on.channel)).waitFor('modal');
    expect(modal.title).toBe('Dub video');
    await expect(ada.submitModal(modal, { language: 'it' })).rejects.toThrow(`doesn't offer "it"`);
    await expect(ada.submitModal(modal, { tongue: 'fr' })).rejects.toThrow('no field tongue');
    await expect(ada.submitModal(modal, {})).rejects.toThrow('takes from 1 to 1 values');
    const extra = { path: await on.file('voice.mp3') };
    const submitted = await ada.submitModal(modal, { language: 'fr', extra });
    expect((await submitted.waitFor('reply')).content).toBe('dub:holiday_film.mp4 fr voice.mp3');
    expect(on.discord.violations).toEqual([]);
  });

  test('finds the video of a forward in its snapshot alone', async () => {
    const on = await stage();
    await bot(on, async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      const { attachments, messageSnapshots, reference } = interaction.targetMessage;
      const inside = messageSnapshots.first()?.attachments.first();
      await interaction.reply(
        `${attachments.size} ${inside?.name} ${inside?.contentType} ${reference?.type}`,
      );
    });
    const ada = on.discord.as(on.ada);
    const file = { path: await on.file('film.mov'), contentType: null, durationSecs: 3 };
    const message = await ada.post(on.channel, { files: [file] });
    const forward = await ada.post(on.channel, { forwardOf: message });
    const interaction = await ada.messageMenu('Dub video', forward, on.channel);
    expect((await interaction.waitFor('reply')).content).toBe('0 film.mov null 1');
  });

  test('finds the video of Components V2 in its components alone', async () => {
    const on = await stage();
    let target: unknown;
    await bot(on, async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      target = {
        files: interaction.targetMessage.attachments.size,
        top: interaction.targetMessage.components[0]?.toJSON(),
      };
      await interaction.reply('Ok');
    });
    const ada = on.discord.as(on.ada);
    const components = [{ type: 12, items: [{ media: { url: 'attachment://film.mp4' } }] }];
    const message = await ada.post(on.channel, { files: [{ path: await on.file('film.mp4') }], components });
    await (await ada.messageMenu('Dub video', message, on.channel)).waitFor('reply');
    const media = {
      content_type: 'video/mp4',
      url: expect.stringContaining(`${on.discord.cdnHost}/attachments/`),
    };
    expect(target).toMatchObject({ files: 0, top: { items: [{ media }] } });
  });
});

describe('a component', () => {
  test('answers whoever may press it', async () => {
    const on = await stage();
    await bot(on, async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const buttons = [
          new ButtonBuilder().setCustomId('stop').setLabel('Stop').setStyle(ButtonStyle.Danger),
          new ButtonBuilder()
            .setCustomId('off')
            .setLabel('Off')
            .setStyle(ButtonStyle.Primary)
            .setDisabled(true),
          new ButtonBuilder().setURL('https://example.org').setLabel('Site').setStyle(ButtonStyle.Link),
        ];
        const components = [new ActionRowBuilder<ButtonBuilder>().addComponents(buttons)];
        await interaction.reply({
          content: 'Working',
          components,
          ...(interaction.options.getBoolean('private') && { flags: MessageFlags.Ephemeral }),
        });
      } else if (interaction.isButton()) {
        await interaction.update({ content: `Stopped by ${interaction.user.displayName}`, components: [] });
      }
    });
    const grace = on.discord.as(on.discord.world.addPerson('Grace'));
    const message = await (await dub(on)).waitFor('reply');
    await expect(grace.press(message, 'go')).rejects.toThrow('no component go');
    await expect(grace.press(message, 'off')).rejects.toThrow('disabled');
    await (await grace.press(message, 'stop')).waitFor('ack');
    expect(message.content).toBe('Stopped by Grace');
    await expect(grace.press(message, 'stop')).rejects.toThrow('no component stop');
    const hidden = await (await dub(on, on.channel, { private: true })).waitFor('reply');
    await expect(grace.press(hidden, 'stop')).rejects.toThrow("doesn't see that message");
    expect(on.discord.violations).toEqual([]);
  });
});

test('whoever watches sees a conversation in the order it happens', async () => {
  const on = await stage();
  const seen: string[] = [];
  on.discord.observe((sight) =>
    seen.push('message' in sight ? `${sight.kind} ${sight.message.content}` : sight.kind),
  );
  await bot(on, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply('Half way');
    await interaction.editReply('Done');
    await interaction.deleteReply();
  });
  const interaction = await dub(on);
  await interaction.waitFor((message) => message.content === 'Done').catch(() => undefined);
  await expect.poll(() => seen.length).toBe(5);
  expect(seen).toEqual(['did', 'thinking ', 'message Half way', 'edit Done', 'delete Done']);
});

test('a mention notifies only whom allowed_mentions allows, and only in a new message', async () => {
  const on = await stage();
  await register(on);
  const everyone = `<@${on.ada.id}> @everyone`;
  const quiet = await dub(on);
  await answer(on, quiet, { type: 4, data: { content: everyone, allowed_mentions: { parse: [] } } });
  expect(quiet.response()).toMatchObject({ mentions: [], notified: [], mentionsEveryone: false });
  const loud = await dub(on);
  await answer(on, loud, { type: 4, data: { content: everyone } });
  expect(loud.response()).toMatchObject({ mentions: [on.ada], notified: [on.ada], mentionsEveryone: true });
  const chosen = await dub(on);
  await answer(on, chosen, {
    type: 4,
    data: { content: everyone, allowed_mentions: { users: [on.ada.id] } },
  });
  expect(chosen.response()).toMatchObject({ notified: [on.ada], mentionsEveryone: false });
});
