import Keyv from 'keyv';
import { describe, expect, test } from 'vitest';
import { hasExpired, type Origin, Origins } from '../../../src/services/translation/origins.ts';
import type { TranslationRequest } from '../../../src/services/translation/request.ts';

const request = {
  id: '1',
  video: { id: '9', url: 'https://cdn.example/1', name: 'a.mp4' },
  languages: ['Spanish'],
  options: { audioOnly: true, keepLength: false, language: 'Spanish' },
  reply: { userId: '7', private: true },
} as unknown as TranslationRequest;

describe('a link of Discord’s', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  const until = (ms: number) => ({
    id: '1',
    name: 'a.mp4',
    url: `https://cdn.example/attachments/1/2/a.mp4?ex=${Math.floor(ms / 1000).toString(16)}&is=1&hm=2&`,
  });

  test.each([
    ['that lives for an hour is alive', 3_600_000, false],
    ['that lives for half a minute is as good as dead', 30_000, true],
    ['whose time is over is dead', -1_000, true],
  ])('%s', (_what, ms, expected) => {
    expect(hasExpired(until(now + ms), now)).toBe(expected);
  });

  test('that says no time is not given up', () => {
    expect(hasExpired({ ...until(now), url: 'https://cdn.example/a.mp4' }, now)).toBe(false);
    expect(hasExpired({ ...until(now), url: 'no link' }, now)).toBe(false);
  });
});

describe('what a translation was made from', () => {
  test('is kept without the reply it went to', async () => {
    const origins = new Origins(new Keyv<Origin>());
    await origins.keep('1', request);
    expect(await origins.find('1')).toEqual({
      userId: '7',
      video: request.video,
      languages: ['Spanish'],
      options: { audioOnly: true, keepLength: false },
      private: true,
    });
    expect(await origins.find('2')).toBeUndefined();
  });

  test('is made anew once, also when its end is told once more', async () => {
    const origins = new Origins(new Keyv<Origin>());
    await origins.keep('1', request);
    expect(await origins.retry('1', async () => true)).toBe('made');
    await origins.keep('1', request);
    expect(await origins.retry('1', async () => true)).toBe('already');
  });

  test('can be made anew again when that failed', async () => {
    const origins = new Origins(new Keyv<Origin>());
    await origins.keep('1', request);
    const broken = origins.retry('1', () => Promise.reject(new Error('no store')));
    await expect(broken).rejects.toThrow('no store');
    expect(await origins.retry('1', async () => true)).toBe('made');
  });

  test('stays forgotten when its person has it forgotten meanwhile', async () => {
    const kept = new Keyv<Origin>();
    const origins = new Origins(kept);
    await origins.keep('1', request);
    await origins.retry('1', async () => kept.delete('1'));
    expect(await origins.find('1')).toBeUndefined();
  });
});
