import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { sample } from '../support/videos.ts';

const day = 24 * 60 * 60_000;

/** One translation, and a look into the database of the app, which has been stopped. */
async function translated(env = {}) {
  const story = await stage({ env });
  const { discord, ada, channel, app, dir } = story;
  await result(await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel));
  await app.stop();
  const db = new DatabaseSync(`${dir}/data/translator.db`, { timeout: 5_000 });
  onTestFinished(() => db.close());
  const finished = db.prepare('UPDATE workflow_runs SET created_at = :at, finished_at = :at');
  return {
    ...story,
    many: (table: string) => Number(db.prepare(`SELECT count(*) AS many FROM ${table}`).get()?.many),
    /** All of it was over so long ago. */
    age: (ms: number) => finished.run({ at: new Date(Date.now() - ms).toISOString() }),
  };
}

test('a start forgets what was over long before, however short the app’s lives are', async () => {
  const { many, age, restart } = await translated();
  expect(many('workflow_runs')).toBe(2);
  age(2 * day);
  await (await restart()).stop();
  expect(many('workflow_runs')).toBe(2);

  age(4 * day);
  await restart();
  await expect.poll(() => many('workflow_runs'), { timeout: 10_000 }).toBe(0);
  expect([many('step_attempts'), many('workflow_signals')]).toEqual([0, 0]);
});

test('nor does it remember for longer than KEEP_DAYS what was whose and how it went', async () => {
  const { many, age, restart } = await translated({ KEEP_DAYS: '1' });
  age(1.5 * day);
  await restart();
  await expect.poll(() => many('workflow_runs'), { timeout: 10_000 }).toBe(0);
});
