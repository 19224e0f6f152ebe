import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocket } from 'ws';

const REPLAYABLE_EVENTS = 250;
const RESUMABLE_MS = 60_000;

/** After these a client has to identify anew; after every other code it may resume. */
const ENDS_SESSION = new Set<number>([
  1000,
  1001,
  GatewayCloseCodes.InvalidSeq,
  GatewayCloseCodes.SessionTimedOut,
]);

/** One identified session: numbers its events and keeps them for a resume. */
export class GatewaySession {
  readonly id: string;
  /** The intents it asked for. */
  readonly intents: number;
  readonly shard: readonly [number, number];
  /** False once it can't be resumed any more. */
  alive = true;
  sequence = 0;
  resumes = 0;
  #socket: WebSocket;
  #events: { s: number; frame: string }[] = [];
  #leftAt: number | undefined;

  constructor(traits: { id: string; intents: number; shard: [number, number]; socket: WebSocket }) {
    this.id = traits.id;
    this.intents = traits.intents;
    this.shard = traits.shard;
    this.#socket = traits.socket;
  }

  get connected(): boolean {
    return this.alive && this.#socket.readyState === WebSocket.OPEN;
  }

  send(frame: object): void {
    this.#socket.send(JSON.stringify(frame));
  }

  dispatch(event: string, data: unknown): void {
    if (this.#leftAt !== undefined && performance.now() > this.#leftAt + RESUMABLE_MS) this.end();
    if (!this.alive) return;
    const s = ++this.sequence;
    const frame = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: event, s, d: data });
    this.#events.push({ s, frame });
    if (this.#events.length > REPLAYABLE_EVENTS) this.#events.shift();
    if (this.connected) this.#socket.send(frame);
  }

  disconnect(code: number): void {
    this.#socket.close(code);
  }

  /** Replays what came after `seq`, then says RESUMED. */
  resume(socket: WebSocket, seq: number): void {
    this.#socket = socket;
    this.#leftAt = undefined;
    this.resumes++;
    for (const event of this.#events) if (event.s > seq) socket.send(event.frame);
    this.dispatch('RESUMED', { _trace: [] });
  }

  /** The connection ended: by the client's choice for good, otherwise until it resumes. */
  left(socket: WebSocket, code: number): void {
    if (socket !== this.#socket) return;
    if (ENDS_SESSION.has(code)) this.end();
    else this.#leftAt = performance.now();
  }

  /** From now on it can't be resumed. */
  end(): void {
    this.alive = false;
    this.#events = [];
  }
}
