import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stage } from '../support/stage.ts';
import { sample } from '../support/videos.ts';
import { operatorLines } from './refused-wish.ts';
import { expectDownload, linkIn, press, withButton } from './result-button.ts';

const patience = 20_000;

test('where TEMP_DIR takes no file, a result is a link at once, and a video that needs one is refused unpaid', async () => {
  const story = await stage({ scenario: { jobSeconds: 0.2 } });
  const { discord, scenario, ada, channel, dir } = story;
  const folder = join(dir, 'temp', 'video-transfers');
  await rm(folder, { recursive: true });
  await writeFile(folder, '');
  const ask = (name?: string) =>
    discord.as(ada).slash('translate', { video: sample(name), language: 'Spanish' }, channel);
  const [asked, other] = [await ask(), await ask('sample.mov')];

  const message = await asked.waitFor(withButton, patience);
  expect(message.content).toContain('could not be put into a message here');
  await expectDownload(story, linkIn(await press(story, ada, message)));

  const refused = await other.waitFor(({ content }) => content.includes('no room'), patience);
  expect(refused.content).toContain('Nothing was spent. Please tell the person who runs the bot.');
  expect(scenario.charges).toHaveLength(1);

  const told = operatorLines(story).filter(({ msg }) => String(msg).startsWith('TEMP_DIR cannot be written'));
  expect(told).toHaveLength(2);
  await rm(folder);
});
