import { BlockList, isIP } from 'node:net';
import { bare, isLoopback } from './private-host.ts';

/** What curl and its kin read, whose meaning it has here. The lower-case name wins where both are set. */
const names = { http: 'HTTP_PROXY', https: 'HTTPS_PROXY', none: 'NO_PROXY' } as const;

export type Proxies = {
  /** For addresses of http and ws, and for those of https and wss. */
  readonly http?: string;
  readonly https?: string;
  /** Hosts that are reached without, as `NO_PROXY` lists them. */
  readonly none?: string;
};

type Values = Readonly<Record<string, string | undefined>>;

const remedy =
  'write it like http://proxy.example.com:3128, with user:password@ before the host if it needs them';

/** Reads the proxies from variables. What is wrong with one is a sentence for the operator, which holds no value. */
export function readProxies(values: Values): { proxies: Proxies; problems: string[] } {
  const proxies: Record<string, string> = {};
  const problems: string[] = [];
  for (const [kind, name] of Object.entries(names)) {
    const used = [name.toLowerCase(), name].find((one) => values[one]?.trim());
    const value = used && values[used]?.trim();
    if (!used || !value) continue;
    const address = kind === 'none' ? value : addressOf(value);
    if (address === undefined) problems.push(`${used} is no address of an HTTP proxy: ${remedy}`);
    else proxies[kind] = address;
  }
  return { proxies, problems };
}

function addressOf(value: string): string | undefined {
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    return undefined;
  try {
    decodeURIComponent(url.username + url.password);
    return url.href;
  } catch {
    return undefined;
  }
}

/** The variables that say the same, for a child process. */
export function proxyVariables(proxies: Proxies): Record<string, string> {
  return Object.fromEntries(
    Object.entries(proxies).map(([kind, value]) => [names[kind as keyof Proxies], value]),
  );
}

/** What of them may not be shown. */
export function proxySecrets({ http, https }: Proxies): string[] {
  return [http, https].flatMap((address) => {
    const { username = '', password = '' } = (address && URL.parse(address)) || {};
    if (password === '') return [];
    const plain = decodeURIComponent(password);
    const basic = Buffer.from(`${decodeURIComponent(username)}:${plain}`).toString('base64');
    return [password, plain, basic];
  });
}

/** The proxy on the way to an address; undefined when there is none. This machine itself is never behind one. */
export function proxyOnTheWay(url: URL, { http, https, none = '' }: Proxies): string | undefined {
  const proxy = /^(https|wss):$/.test(url.protocol) ? https : http;
  if (proxy === undefined || isLoopback(url.hostname)) return undefined;
  const isDirect = none.split(/[\s,]+/).some((entry) => entry !== '' && isMeant(url, entry.toLowerCase()));
  return isDirect ? undefined : proxy;
}

/** Whether an entry of `NO_PROXY` means this address: `*`, a host with all below it, a range of addresses; each with a port if need be. */
function isMeant(url: URL, entry: string): boolean {
  if (entry === '*') return true;
  const host = bare(url.hostname).replace(/\.$/, '');
  const [, net, length] = /^(.+)\/(\d+)$/.exec(entry) ?? [];
  if (net !== undefined) return isWithin(host, bare(net), Number(length));
  const { name = entry, port } = isIP(entry)
    ? { name: entry }
    : (/^(?<name>\[.+\]|[^:]+?)(?::(?<port>\d+))?$/.exec(entry)?.groups ?? {});
  const wanted = bare(name).replace(/^\*?\./, '');
  const secure = /^(https|wss):$/.test(url.protocol);
  if (port !== undefined && Number(port) !== Number(url.port || (secure ? 443 : 80))) return false;
  return host === wanted || (isIP(host) === 0 && host.endsWith(`.${wanted}`));
}

function isWithin(host: string, net: string, length: number): boolean {
  const family = isIP(net);
  if (family === 0 || isIP(host) !== family || length > (family === 6 ? 128 : 32)) return false;
  const list = new BlockList();
  list.addSubnet(net, length, family === 6 ? 'ipv6' : 'ipv4');
  return list.check(host, family === 6 ? 'ipv6' : 'ipv4');
}
