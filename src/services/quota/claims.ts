import type { Config } from '../../config.ts';

export type Limits = Config['limits'];

/**
 * A part of an account that a reservation takes. An account is what one limit is held for: a person's day, a server's
 * day, the month's credits, a person's translations at once. All times are Unix times in ms, but for `renewsAt`.
 */
export type Claim = {
  readonly of: 'jobs' | 'person' | 'server' | 'credits' | 'unpaid';
  readonly account: string;
  readonly amount: number;
  readonly limit: number;
  /** Reservations that ended well count from here on; null: only those that still run count. */
  readonly usedSince: number | null;
  /** Running ones count from here on. */
  readonly runningSince: number;
  /** Nothing asks for the reservation any more after this. */
  readonly keepUntil: number;
  /** When the account's next period begins; Unix time in seconds, as Discord writes it. */
  readonly renewsAt: number;
};

const hour = 60 * 60_000;
const day = 24 * hour;

/** Far more than anybody needs who means to have something translated. */
const unpaidPerHour = 10;

/** A run that died without a word holds its reservation for this long, which no living one needs. */
const longestRun = day;

/** Those of a request from its first moment on: places among the person's translations at once. */
export function startClaims(
  { jobsPerUser }: Limits,
  { userId, languages }: { userId: string; languages: number },
  now: number,
): Claim[] {
  if (jobsPerUser === undefined) return [];
  const places = { of: 'jobs', account: `jobs:${userId}`, amount: languages, limit: jobsPerUser } as const;
  return [{ ...whileRunning(now), ...places, usedSince: null }];
}

/**
 * That of an upload that is not paid for. Uploads are free, but they take up transfers, calls and places in the queue:
 * whoever begins and stops them in a loop would hold up everybody. An operator who lifts the limit of a person's day
 * lifts this too.
 */
export function uploadClaims({ secondsPerUserPerDay }: Limits, userId: string, now: number): Claim[] {
  if (secondsPerUserPerDay === undefined) return [];
  const upload = { of: 'unpaid', account: `unpaid:${userId}`, amount: 1, limit: unpaidPerHour } as const;
  return [{ ...whileRunning(now), ...upload, usedSince: now - hour }];
}

const whileRunning = (now: number) => ({
  runningSince: now - longestRun,
  keepUntil: now + 2 * day,
  renewsAt: Math.ceil((now + hour) / 1000),
});

/** Those of a request whose length is known (`seconds` of all its languages together), in the same order. */
export function requestClaims(
  { secondsPerUserPerDay, secondsPerServerPerDay }: Limits,
  { userId, guildId, seconds }: { userId: string; guildId?: string | undefined; seconds: number },
  now: number,
): Claim[] {
  const today = { ...period(dayOf(now), now), keepUntil: now + 2 * day, amount: seconds };
  const claims: Claim[] = [];
  if (secondsPerUserPerDay !== undefined) {
    claims.push({ ...today, of: 'person', account: `person:${userId}`, limit: secondsPerUserPerDay });
  }
  if (secondsPerServerPerDay !== undefined && guildId !== undefined) {
    claims.push({ ...today, of: 'server', account: `server:${guildId}`, limit: secondsPerServerPerDay });
  }
  return claims;
}

export function creditClaims({ creditsPerMonth }: Limits, credits: number, now: number): Claim[] {
  if (creditsPerMonth === undefined) return [];
  const month = { ...period(monthOf(now), now), keepUntil: now + 62 * day };
  return [{ ...month, of: 'credits', account: 'credits', amount: credits, limit: creditsPerMonth }];
}

function period({ start, end }: { start: number; end: number }, now: number) {
  return { usedSince: start, runningSince: Math.max(start, now - longestRun), renewsAt: end / 1000 };
}

/** UTC: it has no daylight saving, and every process agrees on it whatever its machine is set to. */
function dayOf(now: number): { start: number; end: number } {
  const start = Math.floor(now / day) * day;
  return { start, end: start + day };
}

function monthOf(now: number): { start: number; end: number } {
  const date = new Date(now);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return { start: Date.UTC(year, month), end: Date.UTC(year, month + 1) };
}
