import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Log } from '../../logger.ts';
import type { ReplyAddress } from '../translation/request.ts';
import { ChannelPace } from './channel-pace.ts';
import type { Courier } from './courier.ts';
import type { Notice, Standing } from './notice.ts';

/** Discord lets a reply be edited 5 times in 2 s. */
const defaultIntervalMs = 5_000;

type Line = {
  shown: string;
  wanted: Notice;
  shownAt: number;
  timer?: NodeJS.Timeout | undefined;
  edit?: Promise<void> | undefined;
};

/**
 * Keeps status messages current: one edit at most every 5 seconds a message, rarer when many stand in one channel, and
 * only when its words changed.
 * Losing an edit loses nothing: statuses are never the last word.
 */
export class StatusBoard {
  readonly #courier: Courier;
  readonly #log: Log;
  readonly #intervalMs: number;
  readonly #isCurrent: (interactionId: string) => Promise<boolean>;
  readonly #lines = new Map<string, Line>();
  /** Messages into which endings go, and those that wait for it. */
  readonly #endings = new Map<string, PQueue>();
  readonly #pace = new ChannelPace();

  constructor(parts: {
    courier: Courier;
    log: Log;
    intervalMs?: number | undefined;
    /** Asked right before each edit: another process, or a try that a crash cut off, may have said the last word. */
    isCurrent?: ((interactionId: string) => Promise<boolean>) | undefined;
  }) {
    this.#courier = parts.courier;
    this.#log = parts.log;
    this.#intervalMs = parts.intervalMs ?? defaultIntervalMs;
    this.#isCurrent = parts.isCurrent ?? (async () => true);
  }

  /** Wants `words` shown in the message that stands for this reply. */
  show(address: ReplyAddress, standing: Standing, words: Notice): void {
    if (this.#endings.has(address.interactionId)) return;
    const line = this.#line(address.interactionId);
    line.wanted = words;
    if (line.timer || line.edit || line.shown === words.content) return;
    const next = Math.max(line.shownAt + this.#intervalMs, this.#pace.freeAt(address.channelId));
    line.timer = setTimeout(
      () => {
        line.timer = undefined;
        // Others in the channel may have been quicker, and the words what they were.
        const isFree = this.#pace.freeAt(address.channelId) <= Date.now();
        if (!isFree || line.wanted.content === line.shown) return this.show(address, standing, line.wanted);
        line.edit = this.#edit(line, address, standing).finally(() => {
          line.edit = undefined;
          if (this.#lines.get(address.interactionId) === line) this.show(address, standing, line.wanted);
        });
      },
      Math.max(0, next - Date.now()),
    );
  }

  /** Notes what a message said when it was made, so that the first edit keeps its distance. */
  started(interactionId: string, words: Notice): void {
    Object.assign(this.#line(interactionId), { shown: words.content, wanted: words, shownAt: Date.now() });
  }

  /** No more edits for this reply; resolves when one on its way has arrived, so that the last word stays the last. */
  async finish(interactionId: string): Promise<void> {
    const line = this.#lines.get(interactionId);
    this.#lines.delete(interactionId);
    clearTimeout(line?.timer);
    await line?.edit;
  }

  /** Says an ending where others follow: one at a time, and no status is shown meanwhile. */
  async stepAside<T>(interactionId: string, say: () => Promise<T>): Promise<T> {
    const turns = this.#endings.get(interactionId) ?? new PQueue({ concurrency: 1 });
    this.#endings.set(interactionId, turns);
    try {
      return await turns.add(async () => {
        await this.finish(interactionId);
        return say();
      });
    } finally {
      if (turns.size + turns.pending === 0) this.#endings.delete(interactionId);
    }
  }

  /** Drops all pending edits and waits for those on their way, at most `graceMs` milliseconds: losing one loses nothing. */
  async stop(graceMs: number): Promise<void> {
    const finished = Promise.all([...this.#lines.keys()].map((id) => this.finish(id)));
    const grace = new AbortController();
    await Promise.race([
      finished,
      sleep(graceMs, undefined, { signal: grace.signal }).catch(() => undefined),
    ]);
    grace.abort();
  }

  #line(id: string): Line {
    const line = this.#lines.get(id) ?? { shown: '', wanted: { content: '' }, shownAt: 0 };
    this.#lines.set(id, line);
    return line;
  }

  async #edit(line: Line, address: ReplyAddress, standing: Standing): Promise<void> {
    const words = line.wanted;
    line.shown = words.content;
    this.#pace.count(address.channelId);
    try {
      if (!(await this.#isCurrent(address.interactionId))) return;
      await this.#courier.update(address, words, standing);
    } catch (error) {
      this.#log.debug({ err: error, interaction: address.interactionId }, 'a status edit was lost');
    } finally {
      line.shownAt = Date.now();
    }
  }
}
