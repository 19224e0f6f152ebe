import { setTimeout as sleep } from 'node:timers/promises';
import { strike } from '../chaos/random/faults.ts';
import { drawPlan, type PlannedRequest } from '../chaos/random/plan.ts';
import type { Stand } from '../chaos/stand/stand.ts';
import { askUntilAccepted } from '../chaos/stand/wish.ts';
import type { Arguments } from './arguments.ts';
import { startWeather } from './weather.ts';

/** People ask at their pace for so many minutes while things go wrong. Resolves when the last has been acknowledged. */
export async function goOnAsking(stand: Stand, { minutes, perMinute, seed }: Arguments): Promise<void> {
  const plan = drawPlan({ seed, requests: Math.round(minutes * perMinute), everyMs: 60_000 / perMinute });
  const clear = startWeather(stand);
  const faults = plan.faults.map((fault) => sleep(fault.at).then(() => strike(stand, fault)));
  try {
    await Promise.all([...faults, ...plan.requests.map((request) => ask(stand, request))]);
  } finally {
    clear();
  }
}

async function ask(stand: Stand, request: PlannedRequest): Promise<void> {
  await sleep(request.at);
  const interaction = await askUntilAccepted(stand, request);
  const { discord } = stand;
  const { redeliveredAfter, tokenDiesAfter } = request;
  await Promise.all([
    redeliveredAfter !== undefined && sleep(redeliveredAfter).then(() => discord.redeliver(interaction)),
    tokenDiesAfter !== undefined && sleep(tokenDiesAfter).then(() => discord.killToken(interaction)),
  ]);
}
