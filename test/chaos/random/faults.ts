import type { Behaviour } from '../../../sandbox/discord/faults.ts';
import { errorBody } from '../../../sandbox/scenario/errors.ts';
import type { FaultAction } from '../../../sandbox/scenario/faults.ts';
import { attachmentRoute } from '../matrix/points.ts';
import type { Stand } from '../stand/stand.ts';
import type { Dice } from './dice.ts';

/** Something that goes wrong once, with the first request to a route after a moment (ms after the start). */
export type PlannedFault = { readonly at: number } & (
  | { readonly server: 'discord'; readonly route: string; readonly do: Behaviour }
  | { readonly server: 'scenario'; readonly route: string; readonly do: FaultAction }
);

const reply = 'PATCH /webhooks/:application/:token/messages/@original';
const submit = 'POST /generate/custom/:model';

/** What may happen to any call. */
const onDiscord: readonly Behaviour[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 502 },
  { kind: 'reset' },
  { kind: 'lose-response' },
  { kind: 'hang' },
  { kind: 'delay', ms: 1_200 },
];
/** An acknowledgement is due within 3 s. */
const onCallback: readonly Behaviour[] = [
  { kind: 'delay', ms: 800 },
  { kind: 'reset' },
  { kind: 'lose-response' },
  { kind: 'hang' },
];
const discordRoutes = [
  reply,
  reply,
  'POST /channels/:channel/messages',
  'PATCH /channels/:channel/messages/:message',
  'POST /users/@me/channels',
];

const onScenario: readonly FaultAction[] = [
  { kind: 'status', status: 500, body: {} },
  { kind: 'status', status: 503, body: {} },
  { kind: 'reset' },
  { kind: 'lose-response' },
  { kind: 'hang' },
  { kind: 'delay', ms: 2_000 },
  { kind: 'truncate', bytes: 40 },
];
const scenarioRoutes = [
  'POST /uploads',
  'GET /uploads/:id',
  submit,
  submit,
  submit,
  'GET /jobs',
  'GET /jobs/:id',
  'POST /assets/get-bulk',
];

const rate: FaultAction = {
  kind: 'status',
  status: 429,
  headers: { 'retry-after': '1' },
  body: errorBody.live('Too many requests', 'TooManyRequestsError'),
};
const ceiling: FaultAction = {
  kind: 'status',
  status: 429,
  body: errorBody.live('Too many', 'ActionLimitReachedError', { actionName: 'generations', actionLimit: 1 }),
};

const onDownload: readonly FaultAction[] = [
  { kind: 'truncate', bytes: 20_000 },
  { kind: 'truncate', bytes: 1 },
  { kind: 'reset' },
  { kind: 'status', status: 503 },
  { kind: 'drip', bytesPerSecond: 60_000 },
];

export function plannedFault(dice: Dice, at: number): PlannedFault {
  const kind = dice.roll();
  if (kind < 0.35)
    return { at, server: 'discord', route: dice.pick(discordRoutes), do: dice.pick(onDiscord) };
  if (kind < 0.43) {
    const route = 'POST /interactions/:interaction/:token/callback';
    return { at, server: 'discord', route, do: dice.pick(onCallback) };
  }
  if (kind < 0.5) {
    return {
      at,
      server: 'discord',
      route: attachmentRoute,
      do: dice.pick([{ kind: 'reset' }, { kind: 'status', status: 503 }]),
    };
  }
  if (kind < 0.8) {
    return { at, server: 'scenario', route: dice.pick(scenarioRoutes), do: dice.pick(onScenario) };
  }
  if (kind < 0.9) return { at, server: 'scenario', route: submit, do: dice.pick([rate, ceiling]) };
  return { at, server: 'scenario', route: 'CDN GET /assets/:file', do: dice.pick(onDownload) };
}

export function strike({ discord, scenario }: Stand, fault: PlannedFault): void {
  if (fault.server === 'discord') discord.faults.add(fault);
  else scenario.faults.add(fault);
}
