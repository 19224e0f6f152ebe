import { botUser, type Discord, userFields } from './app.ts';
import type { Route } from './router.ts';

/** What an application asks about itself, and where the gateway is. */
export function selfRoutes(
  { application, world, botPublic }: Discord,
  gateway: { url: () => string; shards: number; startLimit: () => object },
): Route[] {
  return [
    {
      method: 'GET',
      path: '/gateway',
      auth: 'none',
      handle: () => ({ status: 200, json: { url: gateway.url() } }),
    },
    {
      method: 'GET',
      path: '/gateway/bot',
      auth: 'bot',
      handle: () => ({
        status: 200,
        json: { url: gateway.url(), shards: gateway.shards, session_start_limit: gateway.startLimit() },
      }),
    },
    {
      method: 'GET',
      path: '/users/@me',
      auth: 'bot',
      handle: () => ({
        status: 200,
        json: { ...botUser(application), mfa_enabled: false, locale: 'en-US', verified: true, email: null },
      }),
    },
    {
      method: 'GET',
      path: '/applications/@me',
      auth: 'bot',
      handle: () => ({
        status: 200,
        json: {
          id: application.id,
          name: application.name,
          icon: null,
          description: '',
          type: null,
          flags: 0,
          flags_new: '0',
          bot: botUser(application),
          bot_public: botPublic,
          bot_require_code_grant: false,
          integration_types_config: { '0': {}, '1': {} },
          verify_key: '0'.repeat(64),
          redirect_uris: [],
          interactions_endpoint_url: null,
          role_connections_verification_url: null,
          owner: userFields(world.people[0]?.id ?? application.id, world.people[0]?.name ?? 'Owner'),
          approximate_guild_count: world.guilds.filter((guild) => guild.botInstalled).length,
          approximate_user_install_count: world.people.filter((person) => person.appInstalled).length,
          approximate_user_authorization_count: 0,
          explicit_content_filter: 0,
          team: null,
          eligible_oauth2_scopes: [],
        },
      }),
    },
  ];
}
