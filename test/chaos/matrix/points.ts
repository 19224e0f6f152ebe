import type { FaultTarget as DiscordTarget } from '../../../sandbox/discord/faults.ts';
import type { FaultTarget } from '../../../sandbox/scenario/faults.ts';
import type { Strike } from '../app/plan.ts';
import type { Stand } from '../stand/stand.ts';

/** A call to the outside at which the app dies: before it has had its effect, or after, before the answer is out. */
export type OutsidePoint = {
  readonly server: 'discord' | 'scenario';
  /** As the sandbox's faults name it, and whether it is a dry run or brings a file. */
  readonly route: string;
  /** From 1. */
  readonly nth: number;
  readonly when: 'before' | 'after';
};

export type KillPoint = { readonly durable: Strike } | { readonly outside: OutsidePoint };

export function titleOf(point: KillPoint): string {
  const { when, nth, name } =
    'durable' in point
      ? { ...point.durable, name: point.durable.point }
      : { ...point.outside, name: point.outside.route };
  return `${when} ${name}${nth > 1 ? ` (${nth})` : ''}`;
}

/** The route of Discord's CDN. */
export const attachmentRoute = 'GET /:root/:channel/:attachment/:name';

const dryRun = ' (dry run)';
const withFile = ' (file)';

/** The calls that have been made so far, by server and route, in order of arrival. */
export function outsideCalls({ discord, scenario }: Pick<Stand, 'discord' | 'scenario'>) {
  const ofDiscord = discord.requests.map(
    ({ method, route, files }) => `${method} ${route}${files.length > 0 ? withFile : ''}`,
  );
  const ofScenario = scenario.requests.map(
    ({ route, method, path, query }) => `${route ?? `${method} ${path}`}${query.dryRun ? dryRun : ''}`,
  );
  const transfers = scenario.transfers.map(({ server }) =>
    server === 'S3' ? 'S3 PUT /:key' : 'CDN GET /assets/:file',
  );
  return {
    discord: [...ofDiscord, ...discord.cdnRequests.map(() => attachmentRoute)],
    scenario: [...ofScenario, ...transfers],
  };
}

/** Has `kill` called at the point, once. The call is cut off. */
export function armOutside(
  { discord, scenario }: Pick<Stand, 'discord' | 'scenario'>,
  { server, route, nth, when }: OutsidePoint,
  kill: () => void,
): void {
  let passed = 0;
  const isTurn = () => ++passed === nth;
  const action = { kind: when === 'before' ? ('reset' as const) : ('lose-response' as const), first: kill };
  if (server === 'discord') {
    const onCdn = (path: string) => /^\/(ephemeral-)?attachments\//.test(path);
    const holdsFile = (type = '') => type.startsWith('multipart/');
    const isMeant = ({ path, headers }: DiscordTarget) =>
      onCdn(path) === (route === attachmentRoute) &&
      holdsFile(headers['content-type']) === route.endsWith(withFile);
    discord.faults.add({
      route: route.replace(withFile, ''),
      do: action,
      when: (request) => isMeant(request) && isTurn(),
    });
    return;
  }
  const isMeant = ({ query }: FaultTarget) =>
    !route.startsWith('POST /generate') || (query.dryRun !== undefined) === route.endsWith(dryRun);
  scenario.faults.add({
    route: route.replace(dryRun, ''),
    do: action,
    when: (request) => isMeant(request) && isTurn(),
  });
}

/** Each of them, so often as it was passed, before and after; no more than `most` passages of the same. */
export function passages(
  names: readonly string[],
  most: number,
): { name: string; nth: number; when: 'before' | 'after' }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, Math.min(most, (counts.get(name) ?? 0) + 1));
  return [...counts].flatMap(([name, count]) =>
    Array.from({ length: count }, (_, index) => index + 1).flatMap((nth) =>
      (['before', 'after'] as const).map((when) => ({ name, nth, when })),
    ),
  );
}
