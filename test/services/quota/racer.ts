/** Run as a process of its own by `race.ts`: says that it is ready, waits for the word, and reserves all it can. */
import { once } from 'node:events';
import { Problem } from '../../../src/services/problem.ts';
import { openQuota } from '../../../src/services/quota/open-quota.ts';
import type { Heat } from './race.ts';

const { database, limits, ids, what, amount } = JSON.parse(process.argv[2]!) as Heat;
const { quota } = await openQuota({ database, limits, now: () => Date.parse('2027-03-10T12:00:00Z') });

async function attempt(id: string): Promise<boolean> {
  try {
    if (what === 'credits') await quota.reserveCredits(id, amount);
    else if (what === 'places') await quota.begin({ id, userId: 'anna' });
    else await quota.reserve({ id, userId: 'anna', guildId: 'home', seconds: amount });
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

process.send?.('ready');
await once(process, 'message');
const through = await Promise.all(ids.map(async (id) => ((await attempt(id)) ? [id] : [])));
process.send?.(through.flat());
