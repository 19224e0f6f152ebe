import {
  type ChatInputCommandInteraction,
  Client,
  Events,
  GatewayIntentBits,
  SlashCommandBuilder,
} from 'discord.js';
import { translateVideo, uploadVideo } from './scenario.ts';

/**
 * The peer that the bench compares with: the bot that the guides of discord.js and Scenario lead to. It holds videos
 * in memory, polls each job by itself, and forgets everything when it stops. Started as the app is, by the same variables.
 */
const command = new SlashCommandBuilder()
  .setName('translate')
  .setDescription('Translate a video')
  .addAttachmentOption((option) => option.setName('video').setDescription('The video').setRequired(true))
  .addStringOption((option) => option.setName('language').setDescription('The language').setRequired(true));

async function translate(interaction: ChatInputCommandInteraction): Promise<void> {
  await interaction.deferReply();
  try {
    const attachment = interaction.options.getAttachment('video', true);
    const language = interaction.options.getString('language', true);
    await interaction.editReply('Uploading…');
    const response = await fetch(attachment.url);
    const video = Buffer.from(await response.arrayBuffer());
    const asset = await uploadVideo(video, attachment.name, attachment.contentType ?? 'video/mp4');
    await interaction.editReply('Translating, this takes a few minutes…');
    const result = await translateVideo(asset, language);
    const files = [{ attachment: result, name: `${language}.mp4` }];
    await interaction.editReply({ content: `Here you are, in ${language}:`, files });
  } catch (error) {
    console.error(error);
    await interaction.editReply(`⚠️ ${error instanceof Error ? error.message : error}`);
  }
}

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API_URL ?? 'https://discord.com/api' },
});
client.once(Events.ClientReady, (ready) => {
  ready.application.commands.set([command.toJSON()]).catch(console.error);
});
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) translate(interaction).catch(console.error);
});
await client.login(process.env.DISCORD_TOKEN);
