import type { Behaviour } from '../../sandbox/discord/faults.ts';
import type { FaultAction } from '../../sandbox/scenario/faults.ts';
import type { Stand } from '../chaos/stand/stand.ts';

/** How often Discord drops its connections, in ms. */
const dropEveryMs = 4 * 60_000;

const slowReply: readonly Behaviour[] = [
  { kind: 'truncate', bytes: 40 },
  { kind: 'drip', bytesPerSecond: 2_000 },
];

const slowFile: readonly (Behaviour & FaultAction)[] = [
  { kind: 'truncate', bytes: 30_000 },
  { kind: 'drip', bytesPerSecond: 60_000 },
];

const silence: FaultAction = { kind: 'hang' };

/**
 * What goes wrong all the time, beside what is planned for single moments: slow and cut answers, silence, lost
 * connections. The returned function ends it.
 */
export function startWeather({ discord, scenario }: Stand): () => void {
  discord.faults.add({
    route: 'PATCH /webhooks/:application/:token/messages/@original',
    share: 0.02,
    do: slowReply,
  });
  discord.faults.add({ route: 'GET /attachments/:channel/:attachment/:name', share: 0.02, do: slowFile });
  discord.faults.add({
    route: 'GET /ephemeral-attachments/:channel/:attachment/:name',
    share: 0.02,
    do: slowFile,
  });
  scenario.faults.add({ route: 'CDN GET /assets/:file', share: 0.04, do: [...slowFile, silence] });
  scenario.faults.add({
    route: 'S3 PUT /:key',
    share: 0.05,
    do: [{ kind: 'status', status: 503 }, { kind: 'lose-response' }, silence],
  });
  scenario.faults.add({ route: '*', share: 0.003, do: silence });
  let drops = 0;
  const dropping = setInterval(() => {
    if (drops++ % 2 === 0) discord.gateway.disconnect();
    else discord.gateway.requestReconnect();
  }, dropEveryMs);
  return () => {
    clearInterval(dropping);
    discord.faults.clear();
    scenario.faults.clear();
  };
}
