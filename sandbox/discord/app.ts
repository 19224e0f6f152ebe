import { randomBytes } from 'node:crypto';
import type { APIUser, UserFlags } from 'discord-api-types/v10';
import { newSecret } from '../secret.ts';
import type { Attachments } from './attachments.ts';
import type { CommandRegistry } from './commands.ts';
import type { Interaction, Interactions } from './interaction.ts';
import type { Snowflakes } from './snowflake.ts';
import type { Watch } from './watch.ts';
import type { World } from './world.ts';

/** The one application registered with this Discord, and its bot user. */
export interface Application {
  readonly id: string;
  readonly token: string;
  readonly name: string;
}

/** Everything the routes and the people act on. */
export interface Discord {
  readonly now: () => number;
  readonly ids: Snowflakes;
  readonly watch: Watch;
  readonly world: World;
  readonly application: Application;
  /** Whether others than its owner can add the application. */
  readonly botPublic: boolean;
  readonly commands: CommandRegistry;
  readonly interactions: Interactions;
  readonly attachments: Attachments;
  readonly defaultUploadLimit: number;
  /** How long an acknowledgement may take; Discord's own 3 s unless told. */
  readonly ackWindowMs?: number | undefined;
  /** Delivers an interaction to the application. */
  readonly send: (interaction: Interaction, payload: object) => void;
}

/** An application whose token looks like a real one: id, time and secret, each in base64url. */
export function createApplication(ids: Snowflakes): Application {
  const id = ids.at(Date.UTC(2022, 2, 3));
  const [first, time] = [Buffer.from(id), randomBytes(4)].map((part) => part.toString('base64url'));
  return { id, token: `${first}.${time}.${newSecret(23)}`, name: 'Translator' };
}

/** The bot's user; its id is the application's, as for every application made since 2016. */
export const botUser = (application: Application): APIUser => ({
  ...userFields(application.id, application.name),
  bot: true,
});

/** What every user object holds, as the official schema demands it. */
export function userFields(id: string, name: string): APIUser {
  return {
    id,
    username: name.toLowerCase().replaceAll(/\W/g, '_'),
    global_name: name,
    discriminator: '0',
    avatar: null,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    public_flags: 0 as UserFlags,
    flags: 0 as UserFlags,
  };
}
