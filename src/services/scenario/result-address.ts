import type { Log } from '../../logger.ts';
import { isInPrivateNetwork } from '../media/addresses.ts';
import { Problem } from '../problem.ts';

/** Rejects when a result's address is not to be fetched, nor to be given to anybody. */
export type ResultAddressCheck = (address: string) => Promise<void>;

/**
 * Refuses addresses in private networks as `result-missing`, unless Scenario itself, at `baseUrl`, is in one: then it is a
 * stand-in that the operator set up there.
 */
export function resultAddressCheck(baseUrl: string, log: Log): ResultAddressCheck {
  return async (address) => {
    const url = new URL(address);
    if (!(await isInPrivateNetwork(url)) || (await isInPrivateNetwork(new URL(baseUrl)))) return;
    log.error(
      { host: url.host },
      'Scenario names a result in a private network, which is not fetched. If it belongs there, so must SCENARIO_BASE_URL.',
    );
    throw new Problem('result-missing');
  };
}
