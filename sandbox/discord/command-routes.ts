import { missingAccess, unknownApplication, unknownGuild } from './api-error.ts';
import type { Discord } from './app.ts';
import type { ApplicationCommand, CommandDefinition } from './commands.ts';
import type { ApiRequest, Params, Route } from './router.ts';
import { bodies } from './schemas.ts';

/** The commands' own routes, global and for a guild. */
export function commandRoutes({ commands, world, application }: Discord): Route[] {
  const scope = (params: Params): string | undefined => {
    if (params.application !== application.id) throw unknownApplication();
    if (params.guild === undefined) return undefined;
    const guild = world.guilds.find(({ id }) => id === params.guild);
    if (!guild) throw unknownGuild();
    if (!guild.botInstalled || !guild.commandsAllowed) throw missingAccess();
    return params.guild;
  };
  const bases = ['/applications/:application/commands', '/applications/:application/guilds/:guild/commands'];
  return bases.flatMap((path): Route[] => [
    {
      method: 'GET',
      path,
      auth: 'bot',
      handle: ({ params, query }) => {
        const whole = query.get('with_localizations') === 'true';
        const list = commands.list(scope(params));
        return { status: 200, json: whole ? list : list.map(withoutLocalizations) };
      },
    },
    {
      method: 'PUT',
      path,
      auth: 'bot',
      body: () => bodies.setCommands,
      handle: ({ params, body }) => ({
        status: 200,
        json: commands.replace(body as CommandDefinition[], scope(params)),
      }),
    },
    {
      method: 'POST',
      path,
      auth: 'bot',
      body: () => bodies.createCommand,
      handle: ({ params, body }) => {
        const { command, isNew } = commands.put(body as CommandDefinition, scope(params));
        return { status: isNew ? 201 : 200, json: command };
      },
    },
    {
      method: 'GET',
      path: `${path}/:command`,
      auth: 'bot',
      handle: ({ params }) => ({ status: 200, json: commands.get(params.command ?? '', scope(params)) }),
    },
    {
      method: 'PATCH',
      path: `${path}/:command`,
      auth: 'bot',
      body: () => bodies.editCommand,
      handle: ({ params, body }: ApiRequest) => ({
        status: 200,
        json: commands.edit(params.command ?? '', body as Partial<CommandDefinition>, scope(params)),
      }),
    },
    {
      method: 'DELETE',
      path: `${path}/:command`,
      auth: 'bot',
      handle: ({ params }) => {
        commands.delete(params.command ?? '', scope(params));
        return { status: 204 };
      },
    },
  ]);
}

/** Lists leave the localization maps out unless asked for them. */
function withoutLocalizations(command: ApplicationCommand): object {
  return JSON.parse(
    JSON.stringify(command, (key, value) =>
      key === 'name_localizations' || key === 'description_localizations' ? undefined : value,
    ),
  );
}
