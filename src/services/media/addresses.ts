import { lookup } from 'node:dns/promises';
import { bare, isPrivateAddress, isPrivateHost } from '../../config/private-host.ts';
import { Problem } from '../problem.ts';

/**
 * Judges an address before anything is sent to it: the first one, and every one that a redirect leads to with where it
 * led from. Throws, or rejects, when it may not be asked.
 */
export type AddressCheck = (url: URL, from?: URL) => void | Promise<void>;

/**
 * Lets through these hosts only, as `DISCORD_CDN_HOSTS` lists them: a name, with a port when it is not the usual one.
 * Plain http is for listed hosts of a private network alone (a stand-in for the CDN). Anything else is `foreign-host`.
 */
export function onlyHosts(hosts: readonly string[]): AddressCheck {
  return (url) => {
    const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isPrivateHost(url.hostname));
    const known = hosts.some((host) => URL.parse(`${url.protocol}//${host}`)?.host === url.host);
    if (!secure || !known || url.username || url.password)
      throw new Problem('foreign-host', { host: url.host });
  };
}

/**
 * Lets through addresses of the web: for links that came from Scenario itself, which has vouched for the first
 * (`resultAddressCheck`). A redirect from the internet into a private network is `result-missing`.
 */
export const webAddress: AddressCheck = async (url, from) => {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new Error(`a ${url.protocol} address cannot be fetched`);
  }
  if (from && (await isInPrivateNetwork(url)) && !(await isInPrivateNetwork(from))) {
    const cause = new Error(`${from.host} redirects into a private network`);
    throw new Problem('result-missing', {}, { cause });
  }
};

/** Whether an address leads, or may lead, into a private network or to this machine. An unknown name leads nowhere. */
export async function isInPrivateNetwork({ hostname }: URL): Promise<boolean> {
  if (isPrivateHost(hostname)) return true;
  const found = await lookup(bare(hostname), { all: true }).catch(() => []);
  return found.some(({ address }) => isPrivateAddress(address));
}
