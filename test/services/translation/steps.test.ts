import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { Problem } from '../../../src/services/problem.ts';
import { Engine, type Workflow } from '../../../src/services/translation/engine.ts';
import { DatabaseInUse, openSqliteStorage } from '../../../src/services/translation/engine-sqlite.ts';
import { readingRetries, Unsettled } from '../../../src/services/translation/steps.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { tempDir } from '../../support/temp.ts';
import { carriesOddText, endsRefusedResults } from './odd-text.ts';

const once = { attempts: 1, longestPause: '10s' } as const;

async function engineOn(file: string, { stop = true } = {}) {
  const { log, lines } = quietLog();
  const engine = new Engine(openSqliteStorage(file), log);
  if (stop) onTestFinished(() => engine.close());
  return { engine, lines };
}

async function outcome<Output>(workflow: Workflow<null, Output>, key = 'k') {
  const { runId } = await workflow.start(null, key);
  return expect
    .poll(async () => (await workflow.state(runId))?.status, { timeout: 15_000 })
    .not.toBe('active')
    .then(() => workflow.state(runId));
}

test('a step that has ended is not done again when the run goes on', async () => {
  const { engine } = await engineOn(join(await tempDir(), 'a.db'));
  let calls = 0;
  const workflow = engine.define<null, number>('count', async (_, steps) => {
    const first = await steps.run('first', async () => ++calls);
    await steps.wait('never', 'nobody', 50);
    return first;
  });
  await engine.start();
  expect(await outcome(workflow)).toMatchObject({ status: 'completed', output: 1 });
  expect(calls).toBe(1);
});

test('a foreseen problem is stored, and thrown to the workflow on every replay', async () => {
  const { engine } = await engineOn(join(await tempDir(), 'a.db'));
  let calls = 0;
  const workflow = engine.define<null, string>('refuse', async (_, steps) => {
    try {
      await steps.run('ask', async () => {
        calls++;
        throw new Problem('video-too-long', { seconds: 600, maxSeconds: 480 });
      });
      return 'went on';
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      await steps.wait('pause', 'nobody', 50);
      return `${error.code} ${error.details.seconds}`;
    }
  });
  await engine.start();
  expect(await outcome(workflow)).toMatchObject({ output: 'video-too-long 600' });
  expect(calls).toBe(1);
});

test('an unforeseen error is tried again, and told apart from the first try', async () => {
  const { engine } = await engineOn(join(await tempDir(), 'a.db'));
  const earlier: boolean[] = [];
  const workflow = engine.define<null, string>('flaky', async (_, steps) =>
    steps.run('flaky', async (earlierTry) => {
      earlier.push((await earlierTry()) !== undefined);
      if (earlier.length === 1) throw new Error('passing');
      return 'done';
    }),
  );
  await engine.start();
  expect(await outcome(workflow)).toMatchObject({ output: 'done' });
  expect(earlier).toEqual([false, true]);
});

test('an unforeseen error that does not pass becomes a problem with a reference that stands in the log', async () => {
  const { engine, lines } = await engineOn(join(await tempDir(), 'a.db'));
  const workflow = engine.define<null, unknown>('broken', async (_, steps) =>
    steps
      .run(
        'broken',
        async () => {
          throw new TypeError('a bug');
        },
        once,
      )
      .catch((error: Problem) => error.toJSON()),
  );
  await engine.start();
  const { output } = (await outcome(workflow)) as {
    output: { code: string; details: { reference: string } };
  };
  expect(output.code).toBe('unexpected');
  expect(lines.some((line) => line.includes(output.details.reference) && line.includes('a bug'))).toBe(true);
});

test('an unsettled error ends as its own problem', async () => {
  const { engine } = await engineOn(join(await tempDir(), 'a.db'));
  const workflow = engine.define<null, string>('unsettled', async (_, steps) =>
    steps
      .run(
        'ask',
        async () => {
          throw new Unsettled(new Problem('service-unavailable'));
        },
        once,
      )
      .catch((error: Problem) => error.code),
  );
  await engine.start();
  expect(await outcome(workflow)).toMatchObject({ output: 'service-unavailable' });
});

test('a waiting run goes on at a signal, with what it carries', async () => {
  const { engine } = await engineOn(join(await tempDir(), 'a.db'));
  const workflow = engine.define<null, string>('wait', async (_, steps) => {
    const told = await steps.wait<{ word: string }>('wait', 'go', 60_000);
    return told?.word ?? 'nothing';
  });
  await engine.start();
  const { runId } = await workflow.start(null, 'k');
  await expect.poll(() => engine.signal('go', { word: 'now' })).toBe(true);
  await expect.poll(async () => (await workflow.state(runId))?.output).toBe('now');
});

test('the same key starts one run', async () => {
  const { engine } = await engineOn(join(await tempDir(), 'a.db'));
  let runs = 0;
  const workflow = engine.define<null, null>('same', async (_, steps) =>
    steps.run('count', async () => {
      runs++;
      return null;
    }),
  );
  await engine.start();
  const started = await Promise.all([1, 2, 3].map(() => workflow.start(null, 'one')));
  expect(new Set(started.map(({ runId }) => runId)).size).toBe(1);
  await outcome(workflow, 'one');
  expect(runs).toBe(1);
});

test('a second process on the same file is refused with a sentence', async () => {
  const file = join(await tempDir(), 'a.db');
  await engineOn(file);
  expect(() => openSqliteStorage(file)).toThrow(DatabaseInUse);
  expect(() => openSqliteStorage(file)).toThrow(/already in use.*DATABASE_URL/s);
});

test('ended runs are pruned, and running ones are not', async () => {
  const { engine } = await engineOn(join(await tempDir(), 'a.db'));
  const ends = engine.define<null, null>('ends', async (_, steps) => steps.run('x', async () => null));
  const waits = engine.define<null, unknown>('waits', async (_, steps) => steps.wait('w', 'never', 60_000));
  await engine.start();
  const ended = await outcome(ends);
  const waiting = await waits.start(null, 'w');
  expect(await engine.prune(new Date(Date.now() + 1_000))).toBe(1);
  expect(await ends.state(ended?.runId ?? '')).toBeUndefined();
  expect(await waits.state(waiting.runId)).toMatchObject({ status: 'active' });
});

test('many ended runs are pruned bit by bit, so that others get their turn meanwhile', async () => {
  const file = join(await tempDir(), 'a.db');
  const { engine } = await engineOn(file);
  const old = new Date(Date.now() - 60_000).toISOString();
  const db = new DatabaseSync(file, { timeout: 5_000 });
  onTestFinished(() => db.close());
  db.exec(`
    WITH RECURSIVE counting(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counting WHERE n < 200)
    INSERT INTO workflow_runs
      (namespace_id, id, workflow_name, status, config, attempts, finished_at, created_at, updated_at)
      SELECT 'default', 'run ' || n, 'ends', 'completed', '{}', 1, '${old}', '${old}', '${old}' FROM counting;
    INSERT INTO step_attempts
      (namespace_id, id, workflow_run_id, step_name, kind, status, config, created_at, updated_at)
      SELECT 'default', 'step of ' || id, id, 'x', 'function', 'completed', '{}', '${old}', '${old}' FROM workflow_runs;
    INSERT INTO workflow_signals (namespace_id, id, signal, workflow_run_id, step_attempt_id, created_at)
      SELECT 'default', 'signal of ' || id, 's', workflow_run_id, id, '${old}' FROM step_attempts`);
  let turns = 0;
  let turn = setImmediate(function others() {
    turns++;
    turn = setImmediate(others);
  });
  const pruned = await engine.prune(new Date(Date.now() - 1_000));
  clearImmediate(turn);
  expect(pruned).toBe(200);
  expect(turns).toBeGreaterThan(2);
  for (const table of ['workflow_runs', 'step_attempts', 'workflow_signals']) {
    expect(db.prepare(`SELECT count(*) AS many FROM ${table}`).get(), table).toEqual({ many: 0 });
  }
});

test('a step that two processes did not survive is given up, one that did not survive once goes on', async () => {
  const file = join(await tempDir(), 'a.db');
  let calls = 0;
  const begin = async () => {
    const { engine } = await engineOn(file, { stop: false });
    const workflow = engine.define<null, string>('read', (_, steps) =>
      steps
        .run('read', () => new Promise<string>(() => calls++), readingRetries)
        .catch((error: Problem) => error.code),
    );
    await engine.start();
    return { engine, workflow };
  };
  for (const nth of [1, 2]) {
    const { engine, workflow } = await begin();
    if (nth === 1) await workflow.start(null, 'k');
    await expect.poll(() => calls, { timeout: 15_000 }).toBe(nth);
    await engine.close();
  }
  const { engine, workflow } = await begin();
  onTestFinished(() => engine.close());
  expect(await outcome(workflow)).toMatchObject({ output: 'unreadable-video' });
  expect(calls).toBe(2);
});

test('text that not every database takes goes through inputs, steps, errors and signals without it', async () => {
  await carriesOddText(await engineOn(join(await tempDir(), 'a.db')));
});

test('a step whose result the database refuses ends as a problem with a reference that stands in the log', async () => {
  const { log, lines } = quietLog();
  const storage = openSqliteStorage(join(await tempDir(), 'a.db'));
  const engine = new Engine(storage, log);
  onTestFinished(() => engine.close());
  const refusal = Object.assign(new Error('string or blob too big'), { errcode: 18 });
  await endsRefusedResults({ engine, storage, lines }, refusal);
});
