import { expect, test } from 'vitest';
import { Problem } from '../../../src/services/problem.ts';
import { sideBySide } from '../../../src/services/translation/side-by-side.ts';
import type { Steps } from '../../../src/services/translation/steps.ts';
import { type Workshop, workshop } from './harness.ts';

/** A run of two branches: `wait` ends with a signal of that name, `work` is up to the test. */
async function running<T>({ engine }: Workshop, work: (steps: Steps) => Promise<T>) {
  const workflow = engine.define<null, [string, T]>('both', (_, steps) => {
    const waiting = steps.wait<string>('wait', 'go on', 60_000).then((word) => word ?? 'nothing');
    return sideBySide<unknown>([waiting, work(steps)]) as Promise<[string, T]>;
  });
  await engine.start();
  const { runId } = await workflow.start(null, 'once');
  return {
    signal: () => expect.poll(() => engine.signal('go on', 'now'), { timeout: 10_000 }).toBe(true),
    state: () => workflow.state(runId),
    output: () => expect.poll(async () => (await workflow.state(runId))?.output, { timeout: 20_000 }),
  };
}

test('each branch goes on by itself, and the run ends when all have ended', async () => {
  const shop = await workshop();
  let calls = 0;
  const run = await running(shop, (steps) => steps.run('work', async () => ++calls));
  await expect.poll(() => calls, { timeout: 10_000 }).toBe(1);
  expect((await run.state())?.status).toBe('active');
  await run.signal();
  await run.output().toEqual(['now', 1]);
  expect(calls).toBe(1);
});

test('a branch that waits does not cut off one that works: nothing is done twice', async () => {
  const shop = await workshop();
  let begun = 0;
  let finish = (): void => undefined;
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const run = await running(shop, (steps) =>
    steps.run('work', async () => {
      begun++;
      await finished;
      return 'done';
    }),
  );
  await expect.poll(() => begun, { timeout: 10_000 }).toBe(1);
  // A signal wakes a parked run at once; one whose branch still works is not parked.
  await run.signal();
  expect((await run.state())?.status).toBe('active');
  expect(begun).toBe(1);
  finish();
  await run.output().toEqual(['now', 'done']);
  expect(begun).toBe(1);
});

test('what a branch waits for reaches it, once and again, while the other is at work', async () => {
  const { engine } = await workshop();
  let heard = 0;
  const workflow = engine.define<null, unknown>('both', (_, steps) => {
    const hearing = async () => {
      for (const word of ['first', 'second']) {
        expect(await steps.wait('wait', 'go on', 60_000)).toBe(word);
        await steps.run('hear', async () => ++heard);
      }
      return steps.wait('wait', 'go on', 300);
    };
    const working = async () => {
      for (const [index, word] of ['first', 'second'].entries()) {
        await expect.poll(() => engine.signal('go on', word), { timeout: 10_000 }).toBe(true);
        await expect.poll(() => heard, { timeout: 10_000 }).toBe(index + 1);
      }
    };
    return sideBySide<unknown>([hearing(), steps.run('work', working)], steps.branches);
  });
  await engine.start();
  const { runId } = await workflow.start(null, 'once');
  await expect.poll(async () => (await workflow.state(runId))?.status, { timeout: 20_000 }).toBe('completed');
  expect(heard).toBe(2);
  const waits = (await engine.tries(runId)).filter(({ name }) => name.startsWith('wait'));
  expect(waits.map(({ name, status }) => [name, status])).toEqual([
    ['wait', 'completed'],
    ['wait:1', 'completed'],
    ['wait:2', 'completed'],
  ]);
});

test('a step that failed is tried again although the other branch waits', async () => {
  const shop = await workshop();
  let tries = 0;
  const run = await running(shop, (steps) =>
    steps.run('work', async () => {
      if (++tries < 3) throw new Error('passing');
      return tries;
    }),
  );
  await expect.poll(() => tries, { timeout: 10_000 }).toBe(3);
  await run.signal();
  await run.output().toEqual(['now', 3]);
});

test('steps that go on at the same time know their own tries apart', async () => {
  const { engine } = await workshop();
  const earlier: string[] = [];
  const flaky = (steps: Steps, name: string, failures: number) => {
    return steps.run(name, async (earlierTry) => {
      const before = await earlierTry();
      earlier.push(`${name} ${before ? 'again' : 'first'}`);
      if (earlier.filter((one) => one.startsWith(name)).length <= failures) throw new Error('passing');
      return name;
    });
  };
  const workflow = engine.define<null, string[]>('tries', (_, steps) =>
    sideBySide([flaky(steps, 'steady', 0), flaky(steps, 'shaky', 1)]),
  );
  await engine.start();
  const { runId } = await workflow.start(null, 'once');
  await expect
    .poll(async () => (await workflow.state(runId))?.output, { timeout: 15_000 })
    .toEqual(['steady', 'shaky']);
  expect(earlier).toEqual(['steady first', 'shaky first', 'shaky again']);
});

test('a problem that a branch lets out is the run’s, once the others have come as far as they can', async () => {
  const reached: string[] = [];
  const branches = [
    Promise.reject(new Problem('no-audio')),
    new Promise((resolve) => setImmediate(resolve)).then(() => reached.push('the other')),
  ];
  await expect(sideBySide<unknown>(branches)).rejects.toMatchObject({ code: 'no-audio' });
  expect(reached).toEqual(['the other']);
});

test('what a branch waited for reaches it though another failed meanwhile and waits long to be tried again', async () => {
  const { engine } = await workshop();
  let tries = 0;
  let heardAt: number | undefined;
  let failedAt = 0;
  const workflow = engine.define<null, unknown>('both', (_, steps) =>
    sideBySide<unknown>([
      steps.wait('wait', 'go on', 60_000).then(() =>
        steps.run('hear', async () => {
          heardAt = Date.now();
        }),
      ),
      steps.run('work', async () => {
        tries++;
        // The signal comes while the step is at work, and the next try is four seconds away.
        if (tries === 3)
          await expect.poll(() => engine.signal('go on', 'now'), { timeout: 10_000 }).toBe(true);
        if (tries === 3) failedAt = Date.now();
        if (tries < 5) throw new Error('passing');
      }),
    ]),
  );
  await engine.start();
  await workflow.start(null, 'once');
  await expect.poll(() => heardAt, { timeout: 20_000 }).toBeDefined();
  expect((heardAt ?? Infinity) - failedAt).toBeLessThan(3_000);
});

test('of several steps that failed, the one that is to be tried again first says when', async () => {
  const failed = (stepFailedAttempts: number) =>
    Object.assign(new Error('passing'), {
      name: 'StepError',
      stepFailedAttempts,
      retryPolicy: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '5m' },
    });
  const [later, sooner] = [failed(20), failed(1)];
  await expect(sideBySide([Promise.reject(later), Promise.reject(sooner)])).rejects.toBe(sooner);
});
