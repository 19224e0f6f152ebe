import { type CacheFactory, Options } from 'discord.js';

/**
 * What discord.js keeps of what it is told. It would remember everybody who ever used the app, and in which servers, as
 * long as it runs; an interaction brings all that is needed of its person, so nobody is kept but the bot itself.
 */
export const caches: CacheFactory = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user?.id },
  GuildMemberManager: 0,
});
