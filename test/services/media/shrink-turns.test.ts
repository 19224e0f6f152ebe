import { expect, test } from 'vitest';
import { TurnTooLate, takeTurn } from '../../../src/services/media/shrink-turns.ts';

const withinMs = 60_000;

test('no more than three wait for their turn: a fourth is told at once', async () => {
  const gate = Promise.withResolvers<void>();
  const diary: number[] = [];
  const turns = [0, 1, 2, 3].map((n) =>
    takeTurn({ withinMs }, async () => {
      await gate.promise;
      diary.push(n);
    }),
  );
  await expect(takeTurn({ withinMs }, async () => diary.push(4))).rejects.toThrow(TurnTooLate);
  gate.resolve();
  await Promise.all(turns);
  expect(diary).toEqual([0, 1, 2, 3]);
  expect(await takeTurn({ withinMs }, async () => 'free again')).toBe('free again');
});

test('whoever leaves the line makes room in it', async () => {
  const gate = Promise.withResolvers<void>();
  const leaving = new AbortController();
  const busy = takeTurn({ withinMs }, () => gate.promise);
  const first = takeTurn({ withinMs, signal: leaving.signal }, async () => {});
  const others = [1, 2].map(() => takeTurn({ withinMs }, async () => {}));
  leaving.abort(new Error('called off'));
  await expect(first).rejects.toThrow('called off');
  const next = takeTurn({ withinMs }, async () => 'next');
  gate.resolve();
  expect(await next).toBe('next');
  await Promise.all([busy, ...others]);
});
