import { describe, expect, it } from 'vitest';
import { planShrink } from '../../../src/services/media/shrink-plan.ts';

const megabyte = 1024 * 1024;
const minute = { bytes: 60 * megabyte, maxBytes: 20 * megabyte, seconds: 60, width: 1920, height: 1080 };

/** What a second of the planned video takes, in bits. */
function rate(plan: { videoRate: number; audioRate: number } | undefined): number {
  return (plan?.videoRate ?? 0) + (plan?.audioRate ?? 0);
}

describe('the plan for a smaller video', () => {
  it('aims a little below the limit', () => {
    const share = (rate(planShrink(minute)) * minute.seconds) / 8 / minute.maxBytes;
    expect(share).toBeGreaterThan(0.95);
    expect(share).toBeLessThan(0.975);
  });

  it.each([
    [30, 1920, 1080],
    [60, 1280, 720],
    [120, 960, 540],
    [180, 768, 432],
    [360, 640, 360],
  ])('of 1080p and %i s in 20 MB is %i × %i', (seconds, width, height) => {
    const bytes = seconds * megabyte;
    expect(planShrink({ ...minute, bytes, seconds })).toMatchObject({ width, height });
  });

  it('leaves the picture as large as it was when it had hardly more bits', () => {
    const lean = { ...minute, bytes: 22 * megabyte };
    expect(planShrink(lean)).toMatchObject({ width: 1920, height: 1080 });
  });

  it('keeps upright videos upright', () => {
    expect(planShrink({ ...minute, width: 1080, height: 1920 })).toMatchObject({ width: 720, height: 1280 });
  });

  it('never makes the picture larger', () => {
    expect(planShrink({ ...minute, width: 320, height: 240 })).toMatchObject({ width: 320, height: 240 });
  });

  it('never plans more than 1080p', () => {
    const short = { ...minute, bytes: 300 * megabyte, seconds: 20, width: 3840, height: 2160 };
    expect(planShrink(short)).toMatchObject({ width: 1920, height: 1080 });
  });

  it('has even sides, which H.264 needs', () => {
    const odd = planShrink({ ...minute, bytes: 21 * megabyte, width: 853, height: 481 });
    expect(odd).toMatchObject({ width: 852, height: 480 });
  });

  it('gives the sound less where there is less', () => {
    const sounds = [60, 120, 300].map((seconds) => planShrink({ ...minute, seconds })?.audioRate);
    expect(sounds).toEqual([128_000, 96_000, 64_000]);
  });
});

describe('a video that so few bytes would spoil', () => {
  it('has no plan below 365 kb/s for the picture at 640 × 360', () => {
    const long = { ...minute, bytes: 200 * megabyte };
    expect(planShrink({ ...long, seconds: 370 })?.videoRate).toBeGreaterThan(365_000);
    expect(planShrink({ ...long, seconds: 380 })).toBeUndefined();
  });

  it('has no plan when there is not even room for the sound', () => {
    expect(planShrink({ ...minute, maxBytes: 200_000 })).toBeUndefined();
  });

  it('has one when it had hardly more to begin with', () => {
    const talk = { bytes: 22 * megabyte, maxBytes: 20 * megabyte, seconds: 480, width: 640, height: 360 };
    expect(planShrink(talk)).toMatchObject({ width: 640, height: 360 });
  });
});
