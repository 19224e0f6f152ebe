import http from 'node:http';
import https from 'node:https';
import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import tls from 'node:tls';
import type { ClientOptions, WebSocket } from 'ws';
import { proxyFor } from '../proxy/proxy.ts';

/**
 * Leads the gateway's connections through the proxy on the way. discord.js has no setting for it, and takes the class of the
 * `ws` beside it once, when it is loaded: this file must be loaded before.
 */
const nextToDiscord = createRequire(
  createRequire(import.meta.resolve('discord.js')).resolve('@discordjs/ws'),
);
const ws = nextToDiscord('ws') as { WebSocket: typeof WebSocket };

ws.WebSocket = class ByProxy extends ws.WebSocket {
  constructor(address: string | URL, protocols?: string | string[], options?: ClientOptions) {
    const url = new URL(address);
    const proxy = proxyFor(url);
    const through = proxy === undefined ? {} : { createConnection: tunnel(url, new URL(proxy)) };
    super(address, protocols, { ...options, ...through } as ClientOptions);
  }
} as typeof WebSocket;

type CreateConnection = NonNullable<http.RequestOptions['createConnection']>;

/** As RFC 6455 has it, by CONNECT, whether it is encrypted within or not. */
function tunnel(url: URL, proxy: URL): CreateConnection {
  const isSecure = url.protocol === 'wss:';
  const place = `${url.hostname}:${url.port || (isSecure ? 443 : 80)}`;
  const { username, password } = proxy;
  const basic = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString(
    'base64',
  );
  return (options, done) => {
    const request = (proxy.protocol === 'https:' ? https : http).request(proxy, {
      method: 'CONNECT',
      path: place,
      auth: null,
      agent: false,
      headers: { host: place, ...(username && { 'proxy-authorization': `Basic ${basic}` }) },
      timeout: 30_000,
    });
    request.on('timeout', () =>
      request.destroy(Object.assign(new Error('ETIMEDOUT'), { code: 'ETIMEDOUT' })),
    );
    request.on('error', (error) => done?.(error, undefined as never));
    request.on('connect', ({ statusCode }, socket: Socket) => {
      if (statusCode !== 200) {
        socket.destroy();
        return done?.(new Error(`Unexpected server response: ${statusCode}`), undefined as never);
      }
      socket.setTimeout(0);
      const servername = url.hostname.replace(/^\[|\]$/g, '');
      done?.(null, isSecure ? tls.connect({ ...(options as object), socket, servername }) : socket);
    });
    request.end();
    return undefined;
  };
}
