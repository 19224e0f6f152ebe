import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { type Stage, stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { sample } from '../support/videos.ts';

/** Takes the table of small state away under the running app: every read and write of it fails. */
function breakStore({ dir }: Stage): void {
  const database = new DatabaseSync(`${dir}/data/translator.db`);
  database.exec('DROP TABLE keyv_entries');
  database.close();
}

test('when the store fails, the person is told so with a reference, and nothing is spent', async () => {
  const story = await stage();
  const { discord, scenario, ada, channel, lines } = story;
  const posted = await discord.as(ada).post(channel, { files: [sample()] });
  const opened = await discord.as(ada).messageMenu('Translate video', posted, channel);
  const modal = await opened.waitFor('modal');
  breakStore(story);

  const asked = [
    await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel),
    await discord.as(ada).messageMenu('Translate video', posted, channel),
    await discord.as(ada).submitModal(modal, { language: 'German' }),
  ];
  for (const one of asked) {
    const { content } = await one.waitFor('reply');
    const [, reference = ''] = /^Something went wrong .* reference: (\w+)$/.exec(content) ?? [];
    expect(reference).not.toBe('');
    expect(lines.filter((line) => line.includes(reference))).toHaveLength(1);
  }
  expect(await discord.as(ada).autocomplete('translate', 'language', 'span', {}, channel)).not.toEqual([]);
  expect(scenario.uploads.size).toBe(0);
  expect(scenario.submits).toEqual([]);
});

test('while the account of what was used cannot be read, nothing is spent; then it goes on', async () => {
  const story = await stage({
    scenario: { jobSeconds: 0.2 },
    env: { LIMIT_SECONDS_PER_USER_PER_DAY: '600' },
  });
  const { discord, scenario, ada, channel, lines, dir } = story;
  const database = new DatabaseSync(`${dir}/data/translator.db`, { timeout: 5_000 });
  onTestFinished(() => database.close());
  database.exec('ALTER TABLE quota_reservations RENAME TO away');
  const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
  const failed = () => lines.filter((line) => line.includes('"step":"begin"')).length;
  await expect.poll(failed, { timeout: 20_000 }).toBeGreaterThan(1);
  expect(scenario.uploads.size).toBe(0);
  expect(scenario.submits).toEqual([]);

  database.exec('ALTER TABLE away RENAME TO quota_reservations');
  await result(asked);
  expect(scenario.submits).toHaveLength(1);
});
