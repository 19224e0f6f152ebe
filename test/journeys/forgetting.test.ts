import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { sample } from '../support/videos.ts';

const day = 24 * 60 * 60_000;

test('a start forgets what was over long before, however short the app’s lives are', async () => {
  const story = await stage();
  const { discord, ada, channel, app, dir } = story;
  const values = { video: sample(), language: 'Spanish' };
  await result(await discord.as(ada).slash('translate', values, channel));
  await app.stop();

  const db = new DatabaseSync(`${dir}/data/translator.db`, { timeout: 5_000 });
  try {
    const many = (table: string) => Number(db.prepare(`SELECT count(*) AS many FROM ${table}`).get()?.many);
    expect(many('workflow_runs')).toBe(2);
    const finished = db.prepare('UPDATE workflow_runs SET created_at = :at, finished_at = :at');
    finished.run({ at: new Date(Date.now() - 2 * day).toISOString() });
    await (await story.restart()).stop();
    expect(many('workflow_runs')).toBe(2);

    finished.run({ at: new Date(Date.now() - 4 * day).toISOString() });
    await story.restart();
    await expect.poll(() => many('workflow_runs'), { timeout: 10_000 }).toBe(0);
    expect([many('step_attempts'), many('workflow_signals')]).toEqual([0, 0]);
  } finally {
    db.close();
  }
});
