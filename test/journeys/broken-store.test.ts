import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { type Stage, stage } from '../support/stage.ts';
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
