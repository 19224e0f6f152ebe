import { describe, expect, test } from 'vitest';
import { type Duration, Durations } from '../../../src/services/translation/durations.ts';
import { durationKind, foresee } from '../../../src/services/translation/outlook.ts';
import { Prices, type Rate, rateKind } from '../../../src/services/translation/price.ts';
import type { TranslationRequest } from '../../../src/services/translation/request.ts';
import { Begun, wishKey } from '../../../src/services/translation/wish.ts';
import { requestOf, workshop } from './harness.ts';

async function outlook({ confirmAbove, rate }: { confirmAbove?: number; rate?: number } = {}) {
  const { store, log } = await workshop();
  const durations = new Durations(store.open<Duration[]>('durations'));
  const begun = new Begun(store.open('begun'));
  const stored = store.open<Rate>('rates');
  const known = { modelId: 'model', liveRate: () => rate };
  const prices = new Prices({ scenario: undefined as never, ...known, stored, log });
  const parts = { prices, durations, begun, modelId: 'model', confirmAbove, log };
  const request = { ...requestOf('1'), languages: ['Spanish', 'German'] };
  const of = (wanted: TranslationRequest = request, generations = [0, 0]) =>
    foresee(parts, wanted, { seconds: 10.5, generations });
  return { of, request, begun, durations };
}

describe('what is foreseen of a request', () => {
  test('is its price in all languages, rounded up as Scenario does', async () => {
    const { of } = await outlook({ rate: 5 });
    expect(await of()).toEqual({ seconds: 10.5, credits: 106, usualMinutes: undefined, asks: false });
  });

  test('counts only what has not been begun, and after a failure anew', async () => {
    const { of, request, begun } = await outlook({ rate: 5, confirmAbove: 0 });
    await begun.note(wishKey(request.video, { ...request.options, language: 'German' }), 0);
    expect(await of()).toMatchObject({ credits: 53, asks: true });
    expect(await of(request, [0, 1])).toMatchObject({ credits: 106 });
    await begun.note(wishKey(request.video, { ...request.options, language: 'Spanish' }), 0);
    expect(await of()).toMatchObject({ credits: 0, asks: false });
  });

  test.each([
    [105, true],
    [106, false],
    [undefined, false],
  ])('is asked about above %s credits: %s', async (confirmAbove, asks) => {
    const { of } = await outlook({ rate: 5, ...(confirmAbove !== undefined && { confirmAbove }) });
    expect(await of()).toMatchObject({ credits: 106, asks });
  });

  test('is asked about when nobody knows the price', async () => {
    expect(await (await outlook({ confirmAbove: 1_000_000 })).of()).toMatchObject({
      credits: undefined,
      asks: true,
    });
    expect(await (await outlook()).of()).toMatchObject({ credits: undefined, asks: false });
  });

  test.each([
    // 53 and 53 credits: confirmed, with a second more of each.
    [105, undefined, [expect.closeTo(58.05, 1), expect.closeTo(58.05, 1)]],
    [106, undefined, [53, 53]],
    [50, 'German', [expect.closeTo(58.05, 1), 0]],
    [200, 'German', [200, 147]],
    [undefined, undefined, undefined],
  ])(
    'lets each language cost its share, above %s credits, paid for: %s',
    async (confirmAbove, paid, ceilings) => {
      const { of, request, begun } = await outlook({
        rate: 5,
        ...(confirmAbove !== undefined && { confirmAbove }),
      });
      if (paid) await begun.note(wishKey(request.video, { ...request.options, language: paid }), 0);
      expect((await of()).ceilings).toEqual(ceilings);
    },
  );

  test('lets it cost whatever it does when that was confirmed', async () => {
    const { of } = await outlook({ confirmAbove: 1_000_000 });
    expect((await of()).ceilings).toEqual([null, null]);
  });

  test('is how long it usually takes, in whole minutes of its own kind', async () => {
    const { of, request, durations } = await outlook({ rate: 5 });
    const kind = durationKind('model', rateKind(request.options));
    for (const took of [230, 240, 250]) await durations.note(kind, { video: 11, took });
    expect(await of()).toMatchObject({ usualMinutes: 4 });
    const audioOnly = { ...request, options: { ...request.options, audioOnly: true } };
    expect(await of(audioOnly)).toMatchObject({ usualMinutes: undefined });
    const quick = durationKind('model', rateKind(audioOnly.options));
    for (const took of [5, 6, 7]) await durations.note(quick, { video: 11, took });
    expect(await of(audioOnly)).toMatchObject({ usualMinutes: 1 });
  });
});
