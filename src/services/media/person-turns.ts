/** Work that waits for its turn. */
type Waiting = {
  readonly person: string | undefined;
  /** By `performance.now()`. */
  readonly since: number;
  readonly begin: () => Promise<void>;
  readonly refuse: (reason: Error) => void;
};

/** After this, in ms, who came first has their turn although others came later. */
const longestOvertakenMs = 2_000;

/**
 * Places for work on people's files, as many as `mayBegin` says while so much is in hand. Of each person one piece of work is in hand at a time, however many wait.
 *
 * Who came last is next, so that a crowd of files that take long delays nobody who comes after it by much; every other time
 * who came first, once they have waited long.
 */
export class PersonTurns {
  readonly #mayBegin: (inHand: number) => boolean;
  readonly #waiting: Waiting[] = [];
  readonly #busy = new Set<string>();
  #inHand = 0;
  #takeOldest = false;

  constructor(places: number | ((inHand: number) => boolean)) {
    this.#mayBegin = typeof places === 'number' ? (inHand) => inHand < places : places;
  }

  /** How many pieces of work there are, in hand and waiting. */
  get size(): number {
    return this.#inHand + this.#waiting.length;
  }

  /** How many pieces of work of this person there are, in hand and waiting. */
  countOf(person: string | undefined): number {
    const waiting = this.#waiting.filter((one) => one.person === person).length;
    return person !== undefined && this.#busy.has(person) ? waiting + 1 : waiting;
  }

  /** Does `work` when it is the person's turn. Work of nobody takes turns like that of somebody else each time. */
  run<T>(person: string | undefined, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const begin = async () => {
        await work().then(resolve, reject);
      };
      this.#waiting.push({ person, since: performance.now(), begin, refuse: reject });
      this.handOut();
    });
  }

  /** Rejects one piece of work of whoever has most of it waiting: what has waited longest, so that it is no newcomer's. */
  refuseOne(reason: Error): void {
    const counts = this.#waiting.map(({ person }) => (person === undefined ? 1 : this.countOf(person)));
    const [refused] = this.#waiting.splice(counts.indexOf(Math.max(...counts)), 1);
    refused?.refuse(reason);
  }

  /** Rejects all work that waits. */
  refuseAll(reason: Error): void {
    for (const { refuse } of this.#waiting.splice(0)) refuse(reason);
  }

  /** Begins what may begin: to be called when `mayBegin` may say something else. */
  handOut(): void {
    while (this.#mayBegin(this.#inHand)) {
      const next = this.#next();
      if (!next) return;
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      void this.#serve(next);
    }
  }

  #next(): Waiting | undefined {
    const free = this.#waiting.filter(({ person }) => person === undefined || !this.#busy.has(person));
    const [oldest] = free;
    const isLate = oldest && performance.now() - oldest.since > longestOvertakenMs;
    return isLate && this.#takeOldest ? oldest : free.at(-1);
  }

  async #serve({ person, begin }: Waiting): Promise<void> {
    this.#takeOldest = !this.#takeOldest;
    this.#inHand++;
    if (person !== undefined) this.#busy.add(person);
    await begin();
    this.#inHand--;
    if (person !== undefined) this.#busy.delete(person);
    this.handOut();
  }
}
