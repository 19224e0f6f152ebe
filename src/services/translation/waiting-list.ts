import { openDubs, type Waiting } from './waiting.ts';

/**
 * Those who wait, found by their request and by the dubs they wait for: each look at a thousand jobs asks for a thousand
 * dubs.
 */
export class WaitingList {
  readonly #byRequest = new Map<string, Waiting>();
  readonly #byDub = new Map<string, Set<string>>();

  get size(): number {
    return this.#byRequest.size;
  }

  /** The ids of all requests. */
  requests(): Iterable<string> {
    return this.#byRequest.keys();
  }

  /** The ids of all dubs that somebody waits for. */
  dubs(): string[] {
    return [...this.#byDub.keys()];
  }

  get(requestId: string): Waiting | undefined {
    return this.#byRequest.get(requestId);
  }

  isAwaited(dubRunId: string): boolean {
    return this.#byDub.has(dubRunId);
  }

  waitingFor(dubRunId: string): Waiting[] {
    return [...(this.#byDub.get(dubRunId) ?? [])].flatMap((id) => this.#byRequest.get(id) ?? []);
  }

  /** In place of what was known of the request. */
  set(requestId: string, waiting: Waiting): void {
    this.delete(requestId);
    this.#byRequest.set(requestId, waiting);
    for (const dubRunId of openDubs(waiting)) {
      this.#byDub.set(dubRunId, (this.#byDub.get(dubRunId) ?? new Set()).add(requestId));
    }
  }

  delete(requestId: string): void {
    const known = this.#byRequest.get(requestId);
    if (!known) return;
    this.#byRequest.delete(requestId);
    for (const dubRunId of openDubs(known)) {
      const requests = this.#byDub.get(dubRunId);
      requests?.delete(requestId);
      if (requests?.size === 0) this.#byDub.delete(dubRunId);
    }
  }
}
