import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { buttonsOf, press } from '../support/pressing.ts';
import { stage } from '../support/stage.ts';
import { privacy } from './traces.ts';

test('"Delete my data" by somebody of whom nothing is kept writes nothing, however often', async () => {
  const story = await stage();
  const { discord, ada, dir } = story;
  const confirmation = await press(story, ada, [await privacy(story, ada), 'Delete my data']);
  const button = buttonsOf(confirmation)[0]?.custom_id ?? '';
  const db = new DatabaseSync(`${dir}/data/translator.db`, { readOnly: true, timeout: 5_000 });
  onTestFinished(() => db.close());
  /** Another number whenever somebody else has written. */
  const version = () => db.prepare('PRAGMA data_version').get()?.data_version;

  const before = version();
  const pressed = await Promise.all(
    Array.from({ length: 100 }, () => discord.as(ada).press(confirmation, button)),
  );
  await Promise.all(pressed.map((one) => one.waitFor(({ content }) => content.startsWith('Done.'), 20_000)));
  expect(version()).toBe(before);
});
