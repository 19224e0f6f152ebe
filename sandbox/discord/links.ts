import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Discord's links live a day; expiry and issue stand in them as hexadecimal seconds. */
export const LINK_LIFE_MS = 24 * 60 * 60_000;

export interface Links {
  /** Signs a path: `?ex=<expiry>&is=<issued>&hm=<signature>&`, as Discord's CDN links end. */
  sign(path: string, epoch: number, lifeMs?: number): string;
  /** True when the query was signed for this path and epoch, and its time hasn't passed. */
  verify(path: string, epoch: number, query: URLSearchParams): boolean;
}

/** Signs and checks CDN links. A higher `epoch` makes all earlier links of that file invalid. */
export function createLinks(now: () => number): Links {
  const key = randomBytes(32);
  const signature = (path: string, epoch: number, ex: string, is: string) =>
    createHmac('sha256', key).update(`${path}\n${epoch}\n${ex}\n${is}`).digest('hex');
  return {
    sign(path, epoch, lifeMs = LINK_LIFE_MS) {
      const is = Math.floor(now() / 1000).toString(16);
      const ex = Math.floor((now() + lifeMs) / 1000).toString(16);
      return `${path}?ex=${ex}&is=${is}&hm=${signature(path, epoch, ex, is)}&`;
    },
    verify(path, epoch, query) {
      const ex = query.get('ex') ?? '';
      const expected = Buffer.from(signature(path, epoch, ex, query.get('is') ?? ''));
      const given = Buffer.from(query.get('hm') ?? '');
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
      return Number.parseInt(ex, 16) * 1000 > now();
    },
  };
}
