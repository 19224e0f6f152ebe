import { Agent, Dispatcher, ProxyAgent } from 'undici';
import { proxyFor } from './proxy.ts';

/** Directly, or through the proxy on the way: what all requests by undici are made with. */
class ByProxy extends Dispatcher {
  readonly #direct = new Agent();
  readonly #proxied = new Map<string, ProxyAgent>();

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const proxy = options.origin === undefined ? undefined : proxyFor(new URL(options.origin));
    return (proxy === undefined ? this.#direct : this.#through(proxy)).dispatch(options, handler);
  }

  #through(proxy: string): ProxyAgent {
    let agent = this.#proxied.get(proxy);
    if (!agent) {
      agent = new ProxyAgent(proxy);
      this.#proxied.set(proxy, agent);
    }
    return agent;
  }
}

/** Connections of its own, because undici keeps the usual ones in a global that every version of it shares. */
export const dispatcher: Dispatcher = new ByProxy();
