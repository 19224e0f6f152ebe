import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { type Application, botUser } from './app.ts';
import { guildCreate } from './guild-json.ts';
import { GatewaySession } from './session.ts';
import { shardOf } from './snowflake.ts';
import type { World } from './world.ts';

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const ALL_INTENTS = (1 << 26) - 1;
const HEARTBEAT_MS = 41_250;
/** How many sessions may begin in a day. */
const SESSION_STARTS = 1000;
const DAY_MS = 24 * 60 * 60_000;

interface Frame {
  op: GatewayOpcodes;
  d: unknown;
}
interface Identify {
  token?: string;
  intents?: number;
  shard?: unknown;
  properties?: object;
}
interface Resume {
  token?: string;
  session_id?: string;
  seq?: number;
}

/** The gateway: sessions that identify or resume, heartbeats, and events sent by shard. */
export class Gateway {
  /** Every session so far, connected or not, oldest first. */
  readonly sessions: GatewaySession[] = [];
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #application: Application;
  readonly #world: World;
  readonly #url: () => string;
  /** Fewer would be too much for each: the real gateway then wants more. */
  readonly #leastShards: number;
  readonly #now: () => number;
  #startsLeft = SESSION_STARTS;
  #startsResetAt = 0;

  constructor(options: {
    application: Application;
    world: World;
    url: () => string;
    shards: number;
    now: () => number;
  }) {
    this.#application = options.application;
    this.#world = options.world;
    this.#url = options.url;
    this.#leastShards = options.shards;
    this.#now = options.now;
    this.#server.on('connection', (socket: WebSocket) => this.#converse(socket));
  }

  listen(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      this.#server.handleUpgrade(request, socket, head, (ws) => this.#server.emit('connection', ws, request));
    });
  }

  /** What `GET /gateway/bot` says of the sessions that may still begin. */
  get sessionStartLimit(): {
    total: number;
    remaining: number;
    reset_after: number;
    max_concurrency: number;
  } {
    this.#resetStarts();
    return {
      total: SESSION_STARTS,
      remaining: this.#startsLeft,
      reset_after: Math.max(this.#startsResetAt - this.#now(), 0),
      max_concurrency: 16,
    };
  }

  /** As if all sessions of the day had begun; so many ms later there are new ones. */
  useUpSessionStarts(resetAfterMs: number): void {
    this.#startsLeft = 0;
    this.#startsResetAt = this.#now() + resetAfterMs;
  }

  #resetStarts(): void {
    if (this.#now() < this.#startsResetAt) return;
    this.#startsLeft = SESSION_STARTS;
    this.#startsResetAt = this.#now() + DAY_MS;
  }

  /** Sessions with a living connection. */
  get connected(): GatewaySession[] {
    return this.sessions.filter((session) => session.connected);
  }

  /**
   * Sends an event to every session of a guild's shard; one that may still resume gets it then.
   * Returns how many sessions are connected and have it.
   */
  dispatch(event: string, data: unknown, guildId: string | undefined): number {
    const listening = this.sessions.filter(
      ({ alive, shard: [id, count] }) => alive && shardOf(guildId, count) === id,
    );
    for (const session of listening) session.dispatch(event, data);
    return listening.filter((session) => session.connected).length;
  }

  /** Cuts every connection, as an outage does; the sessions may be resumed. */
  disconnect(code: number = GatewayCloseCodes.UnknownError): void {
    for (const session of this.connected) session.disconnect(code);
  }

  /** Ends every connection for good, with a code such as 4004; no session can be resumed. */
  refuse(code: number): void {
    for (const session of this.connected) {
      session.disconnect(code);
      session.end();
    }
  }

  /** Tells every session to reconnect and resume. */
  requestReconnect(): void {
    for (const session of this.connected) session.send({ op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Ends every session for good: each client must identify again. */
  invalidate(): void {
    for (const session of this.connected) {
      session.send({ op: GatewayOpcodes.InvalidSession, d: false });
      session.end();
    }
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #converse(socket: WebSocket): void {
    let session: GatewaySession | undefined;
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => session?.left(socket, code));
    socket.on('message', (data: RawData) => {
      const frame = parse(data);
      if (!frame) return socket.close(GatewayCloseCodes.DecodeError);
      switch (frame.op) {
        case GatewayOpcodes.Heartbeat:
          return socket.send(JSON.stringify({ op: GatewayOpcodes.HeartbeatAck, d: null }));
        case GatewayOpcodes.Identify:
          if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
          session = this.#identify(socket, (frame.d ?? {}) as Identify);
          return;
        case GatewayOpcodes.Resume:
          if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
          session = this.#resume(socket, (frame.d ?? {}) as Resume);
          return;
        case GatewayOpcodes.PresenceUpdate:
        case GatewayOpcodes.VoiceStateUpdate:
        case GatewayOpcodes.RequestGuildMembers:
          if (!session) socket.close(GatewayCloseCodes.NotAuthenticated);
          return;
        default:
          socket.close(GatewayCloseCodes.UnknownOpcode);
      }
    });
    socket.send(JSON.stringify({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: HEARTBEAT_MS } }));
  }

  #identify(socket: WebSocket, identify: Identify): GatewaySession | undefined {
    const { token, intents, shard = [0, 1], properties } = identify;
    const refuse = (code: number) => void socket.close(code);
    if (token !== this.#application.token) return refuse(GatewayCloseCodes.AuthenticationFailed);
    if (typeof intents !== 'number' || intents < 0 || intents > ALL_INTENTS) {
      return refuse(GatewayCloseCodes.InvalidIntents);
    }
    // This application was never approved for one.
    if (intents & PRIVILEGED) return refuse(GatewayCloseCodes.DisallowedIntents);
    if (!isShard(shard)) return refuse(GatewayCloseCodes.InvalidShard);
    if (shard[1] < this.#leastShards) return refuse(GatewayCloseCodes.ShardingRequired);
    if (!properties) return refuse(GatewayCloseCodes.DecodeError);
    this.#resetStarts();
    // The real one resets the bot's token.
    if (this.#startsLeft === 0) return refuse(GatewayCloseCodes.AuthenticationFailed);
    this.#startsLeft--;
    const session = new GatewaySession({ id: randomUUID().replaceAll('-', ''), intents, shard, socket });
    this.sessions.push(session);
    const guilds = this.#world.guilds.filter(
      (guild) => guild.botInstalled && shardOf(guild.id, shard[1]) === shard[0],
    );
    session.dispatch('READY', {
      v: 10,
      user: { ...botUser(this.#application), verified: true, mfa_enabled: false, email: null },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#url(),
      shard,
      application: { id: this.#application.id, flags: 0 },
    });
    if (intents & GatewayIntentBits.Guilds) {
      for (const guild of guilds) session.dispatch('GUILD_CREATE', guildCreate(guild, this.#world));
    }
    return session;
  }

  #resume(socket: WebSocket, { token, session_id, seq }: Resume): GatewaySession | undefined {
    if (token !== this.#application.token) {
      return void socket.close(GatewayCloseCodes.AuthenticationFailed);
    }
    const session = this.sessions.find((one) => one.id === session_id && one.alive);
    if (!session) {
      return void socket.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false }));
    }
    if (typeof seq !== 'number' || seq > session.sequence)
      return void socket.close(GatewayCloseCodes.InvalidSeq);
    session.resume(socket, seq);
    return session;
  }
}

/** `[id, total]`, the id below the total. */
function isShard(value: unknown): value is [number, number] {
  if (!Array.isArray(value) || value.length !== 2 || !value.every(Number.isInteger)) return false;
  const [id, total] = value as [number, number];
  return id >= 0 && id < total;
}

function parse(data: RawData): Frame | undefined {
  try {
    const frame = JSON.parse(data.toString()) as Frame;
    return typeof frame?.op === 'number' ? frame : undefined;
  } catch {
    return undefined;
  }
}
