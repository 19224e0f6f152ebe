import type { Log } from '../../logger.ts';
import { Problem, type ProblemDetails } from '../problem.ts';
import { type Claim, creditClaims, type Limits, requestClaims, startClaims, uploadClaims } from './claims.ts';
import { firstShortage, type Ledger, type Shortage } from './ledger.ts';

/** What a request wants to use up. */
export type Wish = {
  /** The request's id. */
  readonly id: string;
  readonly userId: string;
  /** The server it was asked for in, if it was in one. */
  readonly guildId?: string | undefined;
  /** Length of the video. It counts as people are shown it: in whole seconds, and at least one. */
  readonly seconds: number;
  /** How many translations are made of it; one unless told. */
  readonly languages?: number | undefined;
};

/** What is left of a limit, and when it is whole again (Unix time in seconds). */
export type Allowance = { readonly left: number; readonly limit: number; readonly renewsAt: number };

/** What is left for a person. What is not limited is absent. */
export type Left = {
  /** Seconds of video today. */
  readonly seconds?: Allowance | undefined;
  /** Seconds of video today in the server, for everyone there. */
  readonly serverSeconds?: Allowance | undefined;
  /** Translations at once. */
  readonly jobs?: Omit<Allowance, 'renewsAt'> | undefined;
};

/**
 * The operator's limits, held across processes: what is wanted is reserved before anything is spent.
 *
 * Days and months are those of UTC. What was reserved counts for the day or month of its reservation, whenever it ends.
 * Every id has one reservation and one ending: repeating a call changes nothing, and after the first ending the other
 * one comes too late. Ids that nothing was reserved for may end, too. Every call rejects when the database cannot be
 * read or written, and then nothing may be spent.
 */
export interface Quota {
  /**
   * Before anything is done for a request: takes its places among the person's translations at once.
   * @throws {Problem} `quota-jobs` {limit}; `too-many-languages` {named, limit} when they are more than may ever be at once.
   */
  begin(wish: Omit<Wish, 'seconds'>): Promise<void>;
  /**
   * Takes the seconds, once the length is known that counts.
   * @throws {Problem} `quota-person` and `quota-server` {seconds, maxSeconds: those left, limitSeconds, renewsAt: Unix time
   * in seconds}; `video-too-long` {seconds, maxSeconds} when it is longer than a whole day's limit. `seconds` are those of
   * all languages together, which are told too if there are several: {languages}.
   */
  reserve(wish: Wish): Promise<void>;
  /** Throws what {@link reserve} would throw now, and reserves nothing: for refusing early what is only estimated. */
  check(wish: Wish): Promise<void>;
  /**
   * Before the upload: counts it as not paid for, until {@link endUpload}.
   * @throws {Problem} `quota-unpaid` {limit, renewsAt: Unix time in seconds}.
   */
  beginUpload(wish: Pick<Wish, 'id' | 'userId'>): Promise<void>;
  /** It no longer counts; but for an hour after all if it was `inVain`, so that nothing was paid. */
  endUpload(wish: Pick<Wish, 'id' | 'userId'>, end: { inVain: boolean }): Promise<void>;
  /** The request failed: what it had reserved is given back. */
  release(id: string): Promise<void>;
  /** The request ended well: it no longer runs, and its seconds stay used; only `used` of them, when that is told. */
  settle(id: string, used?: Pick<Wish, 'seconds' | 'languages'>): Promise<void>;
  /**
   * The same for the month's credits, by the run that pays.
   * @throws {Problem} `quota-credits` {credits, creditsLeft, creditLimit, renewsAt: Unix time in seconds};
   * `quota-too-dear` {credits, creditLimit} when it is more than a whole month's.
   */
  reserveCredits(id: string, credits: number): Promise<void>;
  /** Throws what {@link reserveCredits} would throw now, and reserves nothing. */
  checkCredits(credits: number): Promise<void>;
  releaseCredits(id: string): Promise<void>;
  /** What was charged replaces what was reserved, if it is known; it may be more. */
  settleCredits(id: string, credits?: number): Promise<void>;
  /** For showing: it may have changed a moment later. */
  left(userId: string, guildId?: string): Promise<Left>;
}

export class LedgerQuota implements Quota {
  readonly #ledger: Ledger;
  readonly #limits: Limits;
  readonly #codeName: (id: string) => string;
  readonly #now: () => number;
  readonly #log: Log | undefined;

  constructor(parts: {
    ledger: Ledger;
    limits: Limits;
    codeName?: ((id: string) => string) | undefined;
    now: () => number;
    log?: Log | undefined;
  }) {
    this.#ledger = parts.ledger;
    this.#limits = parts.limits;
    this.#codeName = parts.codeName ?? ((id) => id);
    this.#now = parts.now;
    this.#log = parts.log;
  }

  async reserve(wish: Wish): Promise<void> {
    const now = this.#now();
    await this.#reserve(this.#requestId(wish.id), this.#claims(wish, now), now, severalOf(wish));
  }

  check(wish: Wish): Promise<void> {
    return this.#check(this.#requestId(wish.id), this.#claims(wish, this.#now()), severalOf(wish));
  }

  async begin(wish: Omit<Wish, 'seconds'>): Promise<void> {
    const now = this.#now();
    const named = { ...this.#named(wish), languages: wish.languages ?? 1 };
    await this.#reserve(this.#startId(wish.id), startClaims(this.#limits, named, now), now, severalOf(wish));
  }

  async beginUpload({ id, userId }: Pick<Wish, 'id' | 'userId'>): Promise<void> {
    const now = this.#now();
    await this.#reserve(this.#uploadId(id), uploadClaims(this.#limits, this.#codeName(userId), now), now);
  }

  async endUpload(
    { id, userId }: Pick<Wish, 'id' | 'userId'>,
    { inVain }: { inVain: boolean },
  ): Promise<void> {
    await this.#ledger.end(this.#uploadId(id), 'returned');
    if (!inVain) return;
    const now = this.#now();
    const vain = `vain:${this.#codeName(id)}`;
    // Where there is no room for it, as many count as may.
    await this.#ledger.reserve(vain, uploadClaims(this.#limits, this.#codeName(userId), now), now);
    await this.#ledger.end(vain, 'used');
  }

  async release(id: string): Promise<void> {
    await this.#ledger.end(this.#requestId(id), 'returned');
    await this.#ledger.end(this.#startId(id), 'returned');
  }

  async settle(id: string, used?: Pick<Wish, 'seconds' | 'languages'>): Promise<void> {
    await this.#ledger.end(this.#requestId(id), 'used', used && secondsOf(used));
    await this.#ledger.end(this.#startId(id), 'returned');
  }

  async reserveCredits(id: string, credits: number): Promise<void> {
    const now = this.#now();
    await this.#reserve(runId(id), creditClaims(this.#limits, amount(credits), now), now);
  }

  checkCredits(credits: number): Promise<void> {
    return this.#check('credits', creditClaims(this.#limits, amount(credits), this.#now()));
  }

  releaseCredits(id: string): Promise<void> {
    return this.#ledger.end(runId(id), 'returned');
  }

  async settleCredits(id: string, credits?: number): Promise<void> {
    await this.#ledger.end(runId(id), 'used', credits === undefined ? undefined : amount(credits));
  }

  async left(userId: string, guildId?: string): Promise<Left> {
    const now = this.#now();
    const wish = { ...this.#named({ userId, guildId }), seconds: 0, languages: 0 };
    const claims = [...startClaims(this.#limits, wish, now), ...requestClaims(this.#limits, wish, now)];
    const used = claims.length > 0 ? await this.#ledger.used(claims) : [];
    const allowances = claims.map((claim, at) => [claim.of, allowance(claim, used[at]!)] as const);
    const { person, server, jobs } = Object.fromEntries(allowances);
    return { seconds: person, serverSeconds: server, jobs: jobs && { left: jobs.left, limit: jobs.limit } };
  }

  async #check(id: string, claims: readonly Claim[], details: ProblemDetails = {}): Promise<void> {
    if (claims.length === 0) return;
    const shortage = firstShortage(claims, await this.#ledger.used(claims));
    if (shortage) this.#refuse(id, shortage, details);
  }

  #uploadId(id: string): string {
    return `upload:${this.#codeName(id)}`;
  }

  #startId(id: string): string {
    return `start:${this.#codeName(id)}`;
  }

  #claims(wish: Wish, now: number): Claim[] {
    return requestClaims(this.#limits, { ...this.#named(wish), seconds: secondsOf(wish) }, now);
  }

  /** Requests and the runs that pay are named by different systems. */
  #requestId(id: string): string {
    return `request:${this.#codeName(id)}`;
  }

  #named({ userId, guildId }: Pick<Wish, 'userId' | 'guildId'>): Pick<Wish, 'userId' | 'guildId'> {
    return {
      userId: this.#codeName(userId),
      guildId: guildId === undefined ? undefined : this.#codeName(guildId),
    };
  }

  async #reserve(
    id: string,
    claims: readonly Claim[],
    now: number,
    details: ProblemDetails = {},
  ): Promise<void> {
    if (claims.length === 0) return;
    const shortage = await this.#ledger.reserve(id, claims, now);
    if (shortage) this.#refuse(id, shortage, details);
  }

  #refuse(id: string, { claim, used }: Shortage, details: ProblemDetails): never {
    const { of, amount: wanted, limit } = claim;
    this.#log?.info({ id, of, wanted, used, limit }, 'refused: over a limit');
    const { code, details: own } = refusal(claim, allowance(claim, used));
    throw new Problem(code, { ...own, ...details });
  }
}

/** How many languages, where that has to be said. */
const severalOf = ({ languages = 1 }: Pick<Wish, 'languages'>): ProblemDetails =>
  languages > 1 ? { languages } : {};

const runId = (id: string): string => `run:${id}`;

function allowance({ limit, renewsAt }: Claim, used: number): Allowance {
  return { left: Math.max(0, limit - used), limit, renewsAt };
}

function refusal({ of, amount: wanted }: Claim, { left, limit, renewsAt }: Allowance): Problem {
  // More at once than may ever be is no more possible later.
  if (of === 'jobs' && wanted > limit) return new Problem('too-many-languages', { named: wanted, limit });
  if (of === 'jobs') return new Problem('quota-jobs', { limit });
  if (of === 'unpaid') return new Problem('quota-unpaid', { limit, renewsAt });
  if (of === 'credits') {
    if (wanted > limit) return new Problem('quota-too-dear', { credits: wanted, creditLimit: limit });
    return new Problem('quota-credits', {
      credits: wanted,
      creditsLeft: left,
      creditLimit: limit,
      renewsAt,
    });
  }
  if (wanted > limit) return new Problem('video-too-long', { seconds: wanted, maxSeconds: limit });
  return new Problem(`quota-${of}`, { seconds: wanted, maxSeconds: left, limitSeconds: limit, renewsAt });
}

/** What a video takes: as long as people are shown it to be, once for each language. */
function secondsOf({ seconds, languages = 1 }: Pick<Wish, 'seconds' | 'languages'>): number {
  return Math.max(1, Math.round(amount(seconds))) * languages;
}

/** NaN would fit under every limit. */
function amount(value: number): number {
  if (!Number.isFinite(value) || value < 0) throw new RangeError('Not an amount that can be reserved');
  return value;
}
