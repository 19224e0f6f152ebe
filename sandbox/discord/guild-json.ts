import { channelJson } from './channels.ts';
import type { Guild, World } from './world.ts';

/** GUILD_CREATE for sessions that asked for the Guilds intent. */
export function guildCreate(guild: Guild, world: World): object {
  const all = world.channels.filter((channel) => channel.guild === guild && !channel.deleted);
  const [channels, threads] = [all.filter(({ parent }) => !parent), all.filter(({ parent }) => parent)];
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    owner_id: [...guild.members][0]?.id ?? guild.id,
    preferred_locale: guild.locale,
    premium_tier: guild.boostTier,
    member_count: guild.members.size + 1,
    joined_at: '2022-03-03T00:00:00.000Z',
    large: false,
    unavailable: false,
    features: [],
    roles: [
      {
        id: guild.id,
        name: '@everyone',
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        position: 0,
        permissions: '0',
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    emojis: [],
    stickers: [],
    members: [],
    threads: threads.map(channelJson),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    channels: channels.map(channelJson),
  };
}
