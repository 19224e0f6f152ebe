import { expect, vi } from 'vitest';
import { Problem } from '../../../src/services/problem.ts';
import type { Engine, EngineStorage } from '../../../src/services/translation/engine.ts';

const odd = 'a\0b\ud800c';
const plain = 'ab\ufffdc';

/** Runs a workflow whose every value holds NUL and half a character; expects each to arrive, made storable. */
export async function carriesOddText({ engine }: { engine: Engine }): Promise<void> {
  let tries = 0;
  type Carried = { input: string; found: string; problem: string; signalled: string };
  const workflow = engine.define<{ name: string }, Carried>('odd', async ({ name }, steps) => {
    const found = await steps.run(`find ${odd}`, async () => {
      if (++tries === 1) throw new Error(odd);
      return { [odd]: [odd] } as Record<string, string[]>;
    });
    const problem = await steps
      .run('refuse', async () => {
        throw new Problem('job-failed', { reason: odd });
      })
      .catch((error: Problem) => String(error.details.reason));
    const signalled = await steps.wait<{ name: string }>('wait', 'odd', 60_000);
    return { input: name, found: found[plain]?.[0] ?? '', problem, signalled: signalled?.name ?? '' };
  });
  await engine.start();
  const { runId } = await workflow.start({ name: odd }, 'once');
  await vi.waitUntil(() => engine.signal('odd', { name: odd }), { timeout: 15_000 });
  const output = async () => (await workflow.state(runId))?.output;
  await expect
    .poll(output, { timeout: 15_000 })
    .toEqual({ input: plain, found: plain, problem: plain, signalled: plain });
  expect(tries).toBe(2);
}

/** The database refuses what a step found, as often as it is asked; expects the step to end nevertheless. */
export async function endsRefusedResults(
  { engine, storage, lines }: { engine: Engine; storage: EngineStorage; lines: readonly string[] },
  refusal: Error,
): Promise<void> {
  const store = storage.backend.completeStepAttempt.bind(storage.backend);
  storage.backend.completeStepAttempt = async (completed) => {
    if (JSON.stringify(completed.output).includes('unwanted')) throw refusal;
    return store(completed);
  };
  let tries = 0;
  const workflow = engine.define<null, Problem | string>('refused', (_, steps) =>
    steps
      .run('find', async () => {
        tries++;
        return 'unwanted';
      })
      .catch((error: Problem) => error),
  );
  await engine.start();
  const { runId } = await workflow.start(null, 'once');
  const output = async () => (await workflow.state(runId))?.output;
  await expect.poll(output, { timeout: 15_000 }).toMatchObject({ code: 'unexpected' });
  const reference = String(((await output()) as Problem).details.reference);
  expect(lines.some((line) => line.includes(reference) && line.includes(refusal.message))).toBe(true);
  expect(tries).toBe(1);
}
