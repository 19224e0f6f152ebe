import type { Agent } from 'node:http';
import { type Proxies, proxyOnTheWay, proxyVariables, readProxies } from '../../config/proxies.ts';
import { http, https } from './http-client.ts';

/** Those of the environment, as in a process that reads files, until the settings are known. */
let current = readProxies(process.env).proxies;
const agents = new Map<string, Agent>();

/** From now on, everything goes through these. */
export function useProxies(proxies: Proxies): void {
  current = proxies;
}

export function proxyFor(url: URL): string | undefined {
  return proxyOnTheWay(url, current);
}

/** What a child process is to be told. */
export function variablesOfProxies(): Record<string, string> {
  return proxyVariables(current);
}

/** For Node's own client; undefined where there is no proxy on the way. */
export function agentFor(url: URL): Agent | undefined {
  const proxy = proxyFor(url);
  if (proxy === undefined) return undefined;
  const isSecure = url.protocol === 'https:';
  const key = `${url.protocol}${proxy}`;
  let agent = agents.get(key);
  if (!agent) {
    agent = isSecure
      ? new https.Agent({ proxyEnv: { HTTPS_PROXY: proxy }, keepAlive: true })
      : new http.Agent({ proxyEnv: { HTTP_PROXY: proxy }, keepAlive: true });
    agents.set(key, agent);
  }
  return agent;
}
