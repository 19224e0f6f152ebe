import { Problem } from '../problem.ts';

/**
 * Judges an address before anything is sent to it, the first one and every one a redirect leads to.
 * Throws when it may not be asked.
 */
export type AddressCheck = (url: URL) => void;

/**
 * Lets through these hosts only, as `DISCORD_CDN_HOSTS` lists them: a name, with a port when it is not the usual one.
 * Plain http is for loopback alone (a stand-in for the CDN on this machine). Anything else is `foreign-host`.
 */
export function onlyHosts(hosts: readonly string[]): AddressCheck {
  return (url) => {
    const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
    const known = hosts.some((host) => URL.parse(`${url.protocol}//${host}`)?.host === url.host);
    if (!secure || !known || url.username || url.password)
      throw new Problem('foreign-host', { host: url.host });
  };
}

/** Lets through any address of the web: for links that came from Scenario itself. */
export const anyWebAddress: AddressCheck = (url) => {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new Error(`a ${url.protocol} address cannot be fetched`);
  }
};

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
