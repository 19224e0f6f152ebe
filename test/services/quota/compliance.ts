import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/config/values.ts';
import type { Limits } from '../../../src/services/quota/claims.ts';
import { type OpenQuota, openQuota } from '../../../src/services/quota/open-quota.ts';
import type { Quota } from '../../../src/services/quota/quota.ts';
import { refusedWith } from './refused.ts';

const hour = 60 * 60_000;
const utc = (text: string): number => Date.parse(`${text}Z`);
const unixSeconds = (text: string): number => utc(text) / 1000;

/** What holds whichever database the quota is on: an empty one for each test, whose rows `accounts` lists. */
export function quotaComplianceTests(options: {
  database: () => Database;
  accounts: () => Promise<string[]>;
}): void {
  const open: OpenQuota[] = [];
  let now: number;

  beforeEach(() => {
    now = utc('2027-03-10T12:00:00');
  });
  afterEach(async () => {
    for (const each of open.splice(0)) await each.close();
  });

  async function openWith(limits: Limits): Promise<Quota> {
    const opened = await openQuota({ database: options.database(), limits, now: () => now });
    open.push(opened);
    return opened.quota;
  }

  const wish = (id: string, seconds: number) => ({ id, userId: 'anna', guildId: 'home', seconds });

  describe('seconds of a person', () => {
    test('are reserved until the limit is reached, to the last second', async () => {
      const quota = await openWith({ secondsPerUserPerDay: 100 });
      await quota.reserve(wish('1', 60));
      expect(await refusedWith(quota.reserve(wish('2', 41)))).toEqual({
        code: 'quota-person',
        details: {
          seconds: 41,
          maxSeconds: 40,
          limitSeconds: 100,
          renewsAt: unixSeconds('2027-03-11T00:00:00'),
        },
      });
      await quota.reserve(wish('3', 40));
      expect((await quota.left('anna')).seconds?.left).toBe(0);
    });

    test('are each person’s own, in every place', async () => {
      const quota = await openWith({ secondsPerUserPerDay: 100 });
      await quota.reserve(wish('1', 100));
      await quota.reserve({ ...wish('2', 100), userId: 'ben' });
      expect(await refusedWith(quota.reserve({ id: '3', userId: 'anna', seconds: 1 }))).toMatchObject({
        code: 'quota-person',
      });
    });

    test('count as people are shown them, in whole seconds and at least one', async () => {
      const quota = await openWith({ secondsPerUserPerDay: 61 });
      await quota.reserve(wish('1', 60.04));
      await quota.reserve(wish('2', 0.2));
      expect((await quota.left('anna')).seconds?.left).toBe(0);
    });

    test.each([Number.NaN, Number.POSITIVE_INFINITY, -1])('%d is no length', async (seconds) => {
      const quota = await openWith({ secondsPerUserPerDay: 100 });
      await expect(quota.reserve(wish('1', seconds))).rejects.toThrow(RangeError);
      expect(await options.accounts()).toEqual([]);
    });

    test('a video longer than a whole day’s is called too long, for waiting would not help', async () => {
      const quota = await openWith({ secondsPerUserPerDay: 100 });
      await quota.reserve(wish('1', 60));
      expect(await refusedWith(quota.reserve(wish('2', 101)))).toEqual({
        code: 'video-too-long',
        details: { seconds: 101, maxSeconds: 100 },
      });
    });

    test('a limit made smaller than what was used leaves nothing, not less', async () => {
      await (await openWith({ secondsPerUserPerDay: 100 })).reserve(wish('1', 90));
      const quota = await openWith({ secondsPerUserPerDay: 50 });
      expect((await quota.left('anna')).seconds?.left).toBe(0);
      expect(await refusedWith(quota.reserve(wish('2', 1)))).toMatchObject({ details: { maxSeconds: 0 } });
    });
  });

  describe('seconds of a server', () => {
    test('are shared by its people', async () => {
      const quota = await openWith({ secondsPerServerPerDay: 100 });
      await quota.reserve(wish('1', 60));
      expect(await refusedWith(quota.reserve({ ...wish('2', 50), userId: 'ben' }))).toMatchObject({
        code: 'quota-server',
        details: { seconds: 50, maxSeconds: 40 },
      });
      await quota.reserve({ ...wish('3', 50), guildId: 'elsewhere' });
    });

    test('are not used outside of servers', async () => {
      const quota = await openWith({ secondsPerServerPerDay: 100 });
      await quota.reserve({ id: '1', userId: 'anna', seconds: 1_000 });
      expect(await options.accounts()).toEqual([]);
    });

    test('a refusal for the server takes nothing from the person', async () => {
      const quota = await openWith({ secondsPerUserPerDay: 100, secondsPerServerPerDay: 50 });
      await quota.reserve({ ...wish('1', 40), userId: 'ben' });
      expect(await refusedWith(quota.reserve(wish('2', 20)))).toMatchObject({ code: 'quota-server' });
      expect((await quota.left('anna', 'home')).seconds?.left).toBe(100);
    });
  });

  describe('uploads that are not paid for', () => {
    const anna = (id: string) => ({ id, userId: 'anna' });
    const refused = () => ({ code: 'quota-unpaid', details: { limit: 10, renewsAt: (now + hour) / 1000 } });

    test('are ten a person within an hour: those under way, and those that were in vain', async () => {
      const quota = await openWith({ secondsPerUserPerDay: 900 });
      for (let n = 1; n <= 10; n++) await quota.beginUpload(anna(String(n)));
      expect(await refusedWith(quota.beginUpload(anna('11')))).toEqual(refused());
      await quota.beginUpload({ id: '12', userId: 'ben' });
      await quota.endUpload(anna('1'), { inVain: true });
      expect(await refusedWith(quota.beginUpload(anna('11')))).toEqual(refused());
      await quota.endUpload(anna('2'), { inVain: false });
      await quota.beginUpload(anna('11'));
      now += hour + 1;
      // The one that was in vain counts no more; those under way do.
      await quota.beginUpload(anna('13'));
      expect(await refusedWith(quota.beginUpload(anna('14')))).toMatchObject({ code: 'quota-unpaid' });
    });

    test('count once more when what had joined a dub was in vain after all, and each time once', async () => {
      const quota = await openWith({ secondsPerUserPerDay: 900 });
      for (let n = 1; n <= 12; n++) {
        await quota.beginUpload(anna(String(n)));
        await quota.endUpload(anna(String(n)), { inVain: false });
      }
      for (let n = 1; n <= 10; n++) {
        await quota.endUpload(anna(String(n)), { inVain: true });
        await quota.endUpload(anna(String(n)), { inVain: true });
        if (n === 9) await quota.beginUpload(anna('13'));
      }
      expect(await refusedWith(quota.beginUpload(anna('14')))).toEqual(refused());
    });

    test('are as many as people like where the operator lifts the limit of a person', async () => {
      const quota = await openWith({ creditsPerMonth: 100 });
      for (let n = 1; n <= 11; n++) await quota.beginUpload(anna(String(n)));
    });
  });

  test('a check refuses what a reservation would refuse, and takes nothing', async () => {
    const quota = await openWith({ secondsPerUserPerDay: 100 });
    await quota.check(wish('1', 100));
    await quota.reserve(wish('2', 60));
    expect(await refusedWith(quota.check(wish('1', 41)))).toMatchObject({
      code: 'quota-person',
      details: { seconds: 41, maxSeconds: 40 },
    });
    expect((await quota.left('anna')).seconds?.left).toBe(40);
  });

  describe('translations at once', () => {
    test('are free again once one has ended, well or not', async () => {
      const quota = await openWith({ jobsPerUser: 2 });
      await quota.begin(wish('1', 10));
      await quota.begin(wish('2', 10));
      expect(await refusedWith(quota.begin(wish('3', 10)))).toEqual({
        code: 'quota-jobs',
        details: { limit: 2 },
      });
      await quota.settle('1');
      await quota.begin(wish('4', 10));
      await quota.release('2');
      await quota.begin(wish('5', 10));
      expect((await quota.left('anna')).jobs).toEqual({ left: 0, limit: 2 });
    });

    test('of one request count each, and end together', async () => {
      const quota = await openWith({ jobsPerUser: 4 });
      await quota.begin({ ...wish('1', 10), languages: 3 });
      expect((await quota.left('anna')).jobs).toEqual({ left: 1, limit: 4 });
      expect(await refusedWith(quota.begin({ ...wish('2', 10), languages: 2 }))).toEqual({
        code: 'quota-jobs',
        details: { limit: 4, languages: 2 },
      });
      await quota.settle('1', { seconds: 10, languages: 1 });
      expect((await quota.left('anna')).jobs).toEqual({ left: 4, limit: 4 });
    });

    test('of one request that are more than the limit are so at any time', async () => {
      const quota = await openWith({ jobsPerUser: 2 });
      expect(await refusedWith(quota.begin({ ...wish('1', 10), languages: 3 }))).toMatchObject({
        code: 'too-many-languages',
        details: { named: 3, limit: 2 },
      });
      expect((await quota.left('anna')).jobs).toEqual({ left: 2, limit: 2 });
    });

    test('go on over midnight', async () => {
      const quota = await openWith({ jobsPerUser: 1 });
      now = utc('2027-03-10T23:59:59');
      await quota.begin(wish('1', 10));
      now = utc('2027-03-11T00:00:01');
      expect(await refusedWith(quota.begin(wish('2', 10)))).toMatchObject({ code: 'quota-jobs' });
    });

    test('one whose run died for good blocks for a day at most', async () => {
      const quota = await openWith({ jobsPerUser: 1 });
      await quota.begin(wish('1', 10));
      now += 24 * hour;
      expect(await refusedWith(quota.begin(wish('2', 10)))).toMatchObject({ code: 'quota-jobs' });
      now += 1;
      await quota.begin(wish('2', 10));
    });
  });

  describe('a reservation', () => {
    const limits = { secondsPerUserPerDay: 100, secondsPerServerPerDay: 100, jobsPerUser: 1 };

    test('made again with the same id is the same one', async () => {
      const quota = await openWith(limits);
      await quota.reserve(wish('1', 80));
      await quota.reserve(wish('1', 80));
      expect((await quota.left('anna', 'home')).seconds?.left).toBe(20);
    });

    test('made again after a restart with other limits stays as it was', async () => {
      await (await openWith({ secondsPerUserPerDay: 100 })).reserve(wish('1', 80));
      const quota = await openWith({ ...limits, secondsPerUserPerDay: 10 });
      await quota.reserve(wish('1', 80));
      expect((await quota.left('anna', 'home')).serverSeconds?.left).toBe(100);
    });

    test('made again after it ended well uses nothing up', async () => {
      const quota = await openWith(limits);
      await quota.reserve(wish('1', 80));
      await quota.settle('1');
      await quota.reserve(wish('1', 80));
      expect(await quota.left('anna', 'home')).toMatchObject({ seconds: { left: 20 }, jobs: { left: 1 } });
    });

    test('made again after it was given back is refused: it would be spent uncounted', async () => {
      const quota = await openWith(limits);
      await quota.reserve(wish('1', 80));
      await quota.release('1');
      await expect(quota.reserve(wish('1', 80))).rejects.toThrow('already been given back');
    });

    test('given back is whole again, for everyone it was taken from', async () => {
      const quota = await openWith(limits);
      await quota.reserve(wish('1', 80));
      await quota.release('1');
      await quota.release('1');
      expect(await quota.left('anna', 'home')).toMatchObject({
        seconds: { left: 100 },
        serverSeconds: { left: 100 },
        jobs: { left: 1 },
      });
    });

    test('for several languages takes the length for each, and gives back what was not made', async () => {
      const quota = await openWith({ secondsPerUserPerDay: 100, secondsPerServerPerDay: 100 });
      await quota.reserve({ ...wish('1', 19.6), languages: 4 });
      expect(await quota.left('anna', 'home')).toMatchObject({
        seconds: { left: 20 },
        serverSeconds: { left: 20 },
      });
      expect(await refusedWith(quota.reserve({ ...wish('2', 15), languages: 2 }))).toMatchObject({
        code: 'quota-person',
        details: { seconds: 30, maxSeconds: 20, languages: 2 },
      });
      await quota.settle('1', { seconds: 19.6, languages: 3 });
      expect(await quota.left('anna', 'home')).toMatchObject({
        seconds: { left: 40 },
        serverSeconds: { left: 40 },
      });
    });

    test('keeps its first ending', async () => {
      const quota = await openWith(limits);
      await quota.reserve(wish('1', 80));
      await quota.settle('1');
      await quota.release('1');
      expect((await quota.left('anna')).seconds?.left).toBe(20);
      await quota.reserve(wish('2', 20));
      await quota.release('2');
      await quota.settle('2');
      expect((await quota.left('anna')).seconds?.left).toBe(20);
    });

    test('that never was may end', async () => {
      const quota = await openWith(limits);
      await quota.release('never');
      await quota.settle('never');
      await quota.releaseCredits('never');
      await quota.settleCredits('never', 5);
      expect(await options.accounts()).toEqual([]);
    });
  });

  describe('a new day', () => {
    test('begins at midnight UTC with everything renewed', async () => {
      const quota = await openWith({ secondsPerUserPerDay: 100, secondsPerServerPerDay: 100 });
      now = utc('2027-03-10T23:59:59.999');
      await quota.reserve(wish('1', 100));
      await quota.settle('1');
      expect(await refusedWith(quota.reserve(wish('2', 1)))).toMatchObject({ code: 'quota-person' });
      now = utc('2027-03-11T00:00:00');
      await quota.reserve(wish('2', 100));
      expect((await quota.left('anna')).seconds).toEqual({
        left: 0,
        limit: 100,
        renewsAt: unixSeconds('2027-03-12T00:00:00'),
      });
    });

    test('owes nothing for what runs since the day before, nor gains by its return', async () => {
      const quota = await openWith({ secondsPerUserPerDay: 100 });
      now = utc('2027-03-10T23:00:00');
      await quota.reserve(wish('1', 100));
      now = utc('2027-03-11T01:00:00');
      await quota.reserve(wish('2', 60));
      await quota.release('1');
      expect((await quota.left('anna')).seconds?.left).toBe(40);
    });
  });

  describe('credits', () => {
    test('are refused early by a check, which takes nothing', async () => {
      const quota = await openWith({ creditsPerMonth: 100 });
      await quota.checkCredits(100);
      await quota.reserveCredits('run', 60);
      expect(await refusedWith(quota.checkCredits(41))).toMatchObject({
        code: 'quota-credits',
        details: { credits: 41, creditsLeft: 40 },
      });
      await quota.reserveCredits('another', 40);
    });

    test('are reserved until the month’s limit', async () => {
      const quota = await openWith({ creditsPerMonth: 1_000 });
      await quota.reserveCredits('run-1', 700);
      await quota.reserveCredits('run-1', 700);
      expect(await refusedWith(quota.reserveCredits('run-2', 301))).toEqual({
        code: 'quota-credits',
        details: {
          credits: 301,
          creditsLeft: 300,
          creditLimit: 1_000,
          renewsAt: unixSeconds('2027-04-01T00:00:00'),
        },
      });
      await quota.releaseCredits('run-1');
      await quota.reserveCredits('run-2', 1_000);
    });

    test('what was charged replaces what was reserved, more or less', async () => {
      const quota = await openWith({ creditsPerMonth: 1_000 });
      await quota.reserveCredits('less', 400);
      await quota.settleCredits('less', 250.5);
      await quota.settleCredits('less', 1);
      await quota.reserveCredits('more', 400);
      await quota.settleCredits('more', 500);
      expect(await refusedWith(quota.reserveCredits('next', 300))).toMatchObject({
        details: { creditsLeft: 249.5 },
      });
    });

    test('an unknown charge leaves what was reserved', async () => {
      const quota = await openWith({ creditsPerMonth: 1_000 });
      await quota.reserveCredits('run-1', 400);
      await quota.settleCredits('run-1');
      expect(await refusedWith(quota.reserveCredits('run-2', 601))).toMatchObject({
        details: { creditsLeft: 600 },
      });
    });

    test('more than a whole month’s is said to be too dear, for waiting would not help', async () => {
      const quota = await openWith({ creditsPerMonth: 1_000 });
      expect(await refusedWith(quota.reserveCredits('run-1', 1_001))).toEqual({
        code: 'quota-too-dear',
        details: { credits: 1_001, creditLimit: 1_000 },
      });
    });

    test('are renewed with the month in UTC, over the end of a year too', async () => {
      const quota = await openWith({ creditsPerMonth: 1_000 });
      now = utc('2027-12-31T23:59:59.999');
      await quota.reserveCredits('run-1', 1_000);
      await quota.settleCredits('run-1', 1_000);
      expect(await refusedWith(quota.reserveCredits('run-2', 1))).toMatchObject({
        details: { renewsAt: unixSeconds('2028-01-01T00:00:00') },
      });
      now = utc('2028-01-01T00:00:00');
      await quota.reserveCredits('run-2', 1_000);
    });

    test('of a run that died for good block for a day at most, but count once it says what it cost', async () => {
      const quota = await openWith({ creditsPerMonth: 1_000 });
      await quota.reserveCredits('run-1', 1_000);
      now += 24 * hour + 1;
      await quota.reserveCredits('run-2', 600);
      await quota.settleCredits('run-1', 400);
      expect(await refusedWith(quota.reserveCredits('run-3', 1))).toMatchObject({ code: 'quota-credits' });
    });

    test('a request and a run of the same name are two', async () => {
      const quota = await openWith({ creditsPerMonth: 1_000, jobsPerUser: 1 });
      await quota.reserveCredits('1', 1_000);
      await quota.begin(wish('1', 10));
      await quota.releaseCredits('1');
      expect((await quota.left('anna')).jobs?.left).toBe(0);
    });
  });

  describe('what is written', () => {
    test('is nothing without limits', async () => {
      const quota = await openWith({});
      await quota.reserve(wish('1', 100_000));
      await quota.reserveCredits('run-1', 100_000);
      await quota.settle('1');
      await quota.settleCredits('run-1', 100_000);
      expect(await quota.left('anna', 'home')).toEqual({});
      expect(await options.accounts()).toEqual([]);
    });

    test('is only what a limit asks for', async () => {
      const quota = await openWith({ secondsPerServerPerDay: 100 });
      await quota.reserve(wish('1', 10));
      await quota.reserveCredits('run-1', 10);
      expect(await options.accounts()).toEqual(['server:home']);
    });

    test('names people for two days and no longer, even when the limits are gone', async () => {
      const limits = { secondsPerUserPerDay: 100, jobsPerUser: 3, creditsPerMonth: 1_000 };
      const quota = await openWith(limits);
      await quota.begin(wish('1', 10));
      await quota.beginUpload(wish('1', 10));
      await quota.reserve(wish('1', 10));
      await quota.reserveCredits('run-1', 10);
      now += 48 * hour - 1;
      await openWith(limits);
      expect(await options.accounts()).toEqual(['credits', 'jobs:anna', 'person:anna', 'unpaid:anna']);
      now += 1;
      await openWith({});
      expect(await options.accounts()).toEqual(['credits']);
      now += 60 * 24 * hour;
      await openWith({});
      expect(await options.accounts()).toEqual([]);
    });

    test('outlives a restart', async () => {
      await (await openWith({ secondsPerUserPerDay: 100 })).reserve(wish('1', 70));
      await open.pop()?.close();
      expect((await (await openWith({ secondsPerUserPerDay: 100 })).left('anna')).seconds?.left).toBe(30);
    });
  });
}
