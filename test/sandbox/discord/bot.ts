import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, DiscordAPIError, type Interaction as DjsInteraction, Events, REST } from 'discord.js';
import { onTestFinished } from 'vitest';
import type { Interaction } from '../../../sandbox/discord/interaction.ts';
import type { OptionValue } from '../../../sandbox/discord/options.ts';
import { type DiscordOptions, type DiscordSandbox, startDiscord } from '../../../sandbox/discord/sandbox.ts';
import type { Channel, Guild, Person } from '../../../sandbox/discord/world.ts';

export interface Stage {
  discord: DiscordSandbox;
  ada: Person;
  guild: Guild;
  channel: Channel;
  /** A REST client with the bot's token and no retries. */
  rest: REST;
  /** Writes a file of so many bytes into a folder that goes with the test. */
  file: (name: string, bytes?: number) => Promise<string>;
}

/** A sandbox with one person, one guild and one channel; closed with the test. */
export async function stage(options?: DiscordOptions): Promise<Stage> {
  const discord = await startDiscord(options);
  onTestFinished(() => discord.close());
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const ada = discord.world.addPerson('Ada');
  const guild = discord.world.addGuild('Film club', { members: [ada] });
  const channel = discord.world.addChannel(guild, 'general');
  const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
  return {
    discord,
    ada,
    guild,
    channel,
    rest,
    async file(name, bytes = 1000) {
      const path = join(folder, name);
      await writeFile(path, Buffer.alloc(bytes, name));
      return path;
    },
  };
}

/** Commands of every kind the sandbox dispatches, usable everywhere. */
export const COMMANDS = [
  {
    name: 'dub',
    description: 'Dub a video',
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [
      { type: 11, name: 'video', description: 'The video', required: true, file_types: ['video'] },
      { type: 3, name: 'language', description: 'The language', required: true, autocomplete: true },
      { type: 4, name: 'speakers', description: 'How many', min_value: 1, max_value: 10 },
      { type: 5, name: 'private', description: 'Only for you' },
    ],
  },
  { type: 3, name: 'Dub video', integration_types: [0, 1], contexts: [0, 1, 2] },
];

/** Registers the commands, for tests that speak REST themselves instead of running a bot. */
export async function register(
  { discord, rest }: Stage,
  commands: readonly object[] = COMMANDS,
): Promise<void> {
  await rest.put(`/applications/${discord.applicationId}/commands`, { body: commands });
}

/** Ada runs /dub with a small file; nobody answers. */
export async function dub(
  on: Stage,
  at = on.channel,
  options: Record<string, OptionValue> = {},
): Promise<Interaction> {
  const path = await on.file('clip.mp4');
  return on.discord.as(on.ada).slash('dub', { video: { path }, language: 'French', ...options }, at);
}

/** Answers an interaction with a callback of the given type. */
export const answer = (on: Stage, { id, token }: Interaction, body: object): Promise<unknown> =>
  on.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false });

/** The path of an interaction's response. */
export const original = (on: Stage, { token }: Interaction): `/${string}` =>
  `/webhooks/${on.discord.applicationId}/${token}/messages/@original`;

/** The status and code of a refusal, as `404/10062`; throws when the call was accepted. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof DiscordAPIError) return `${error.status}/${error.code}`;
  throw error ?? new Error('Discord accepted it');
}

/** A form with a payload and files of the given sizes, named after their number. */
export function form(payload: object, sizes: readonly number[]): { body: FormData; passThroughBody: true } {
  const body = new FormData();
  body.append('payload_json', JSON.stringify(payload));
  sizes.forEach((size, index) => {
    body.append(`files[${index}]`, new Blob([Buffer.alloc(size, index)]), `${index}.mp4`);
  });
  return { body, passThroughBody: true };
}

/** Logs a real discord.js client in, with commands registered and a handler; destroyed with the test. */
export async function bot(
  { discord }: Stage,
  handle: (interaction: DjsInteraction) => Promise<unknown>,
  commands: readonly object[] = COMMANDS,
): Promise<Client<true>> {
  const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
  onTestFinished(() => client.destroy());
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error) => client.emit('error', error));
  });
  client.on('error', (error) => failures.push(error));
  const failures: unknown[] = [];
  onTestFinished(() => {
    if (failures.length > 0) throw failures[0];
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  await client.application?.commands.set(commands as never);
  await discord.ready();
  return client as Client<true>;
}
