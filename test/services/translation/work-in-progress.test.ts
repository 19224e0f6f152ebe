import { expect, onTestFinished, test } from 'vitest';
import type { Progress } from '../../../src/services/translation/progress.ts';
import type { Steps } from '../../../src/services/translation/steps.ts';
import { WorkInProgress } from '../../../src/services/translation/work-in-progress.ts';
import { workshop } from './harness.ts';

/** Runs that each take their turn, and then work until they are told to end. */
async function runs(limit: number) {
  const shop = await workshop();
  const { engine, log } = shop;
  const shown = new Map<string, Progress[]>();
  const show = (runId: string, progress: Progress) =>
    void shown.set(runId, [...(shown.get(runId) ?? []), progress]);
  const turns = new WorkInProgress({ engine, log, show, limit, askEveryMs: 100 });
  onTestFinished(() => turns.close());
  const working: string[] = [];
  const workflow = engine.define('turn', async ({ name }: { name: string }, steps: Steps) => {
    await turns.turn(steps, async () => {});
    await steps.run('begin to work', async () => void working.push(name));
    await steps.wait('work', `end ${name}`, 60_000);
    turns.leave(steps.runId);
    return name;
  });
  await engine.start();
  const ids = new Map<string, string>();
  const begin = async (name: string) => void ids.set(name, (await workflow.start({ name }, name)).runId);
  const end = async (name: string) => {
    while (!(await engine.signal(`end ${name}`, {}))) await new Promise(setImmediate);
  };
  const positions = (name: string) => (shown.get(ids.get(name)!) ?? []).map(({ position }) => position);
  return { begin, end, working, positions };
}

test('only so many are in work; the others wait in the order they came, and are told their place', async () => {
  const { begin, end, working, positions } = await runs(2);
  const names = ['a', 'b', 'c', 'd', 'e'];
  for (const name of names) {
    await begin(name);
    const isIn = () => working.includes(name) || positions(name).length > 0;
    await expect.poll(isIn, { timeout: 10_000 }).toBe(true);
  }
  expect(working).toEqual(['a', 'b']);
  expect(positions('e')).toEqual([3]);
  for (const [index, name] of names.entries()) {
    await end(name);
    const now = names.slice(0, index + 3);
    await expect.poll(() => working, { timeout: 10_000 }).toEqual(now);
  }
  expect(positions('e')).toEqual([3, 2, 1]);
});

test('far behind, not every step forward is told', async () => {
  const shown: (number | undefined)[] = [];
  const turns = new WorkInProgress({
    engine: { signal: async () => true },
    log: (await workshop()).log,
    show: (runId, { position }) => runId === 'run-40' && shown.push(position),
    limit: 1,
  });
  onTestFinished(() => turns.close());
  const steps = (n: number) => ({
    runId: `run-${n}`,
    createdAt: new Date(Date.now() + n),
    run: async (_: string, work: () => Promise<unknown>) => work(),
    wait: () => new Promise(() => {}),
  });
  for (let n = 0; n <= 40; n++) {
    const turn = turns.turn(steps(n) as unknown as Steps, async () => {});
    if (n === 0) await turn;
  }
  await expect.poll(() => shown).toEqual([40]);
  for (let n = 1; n < 40; n++) turns.leave(`run-${n}`);
  expect(shown).toEqual([40, 32, 25, 20, 16, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
});
