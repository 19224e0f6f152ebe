import { expect, test } from 'vitest';
import { testEncoder } from '../support/encoder.ts';
import { list, press } from '../support/pressing.ts';
import { expectNothingLeft } from './leftovers.ts';
import { askFor, heldStage, jobFor, patience } from './several.ts';

/** Two languages; the result of the first is too large, and making it smaller takes as long as the test wants. */
async function oneBeingMadeSmaller() {
  const encoder = await testEncoder('works', { held: true });
  const scenario = { resultBytes: 30 * 1024 * 1024 };
  const story = await heldStage({ scenario, env: { FFMPEG_PATH: encoder.path } });
  const asked = await askFor(story, ['Spanish', 'German']);
  for (const language of ['Spanish', 'German']) await jobFor(story, language);
  await story.scenario.finishJob(await jobFor(story, 'Spanish'));
  await encoder.called(1);
  return { ...story, asked, encoder };
}

const smaller = '⏳ **Spanish** · translated, but too large for a message here; being made smaller';

test('how a language ended is told while the result of another is made smaller', async () => {
  const story = await oneBeingMadeSmaller();
  const { scenario, asked, encoder } = story;
  scenario.failJob(await jobFor(story, 'German'), { error: 'No face was found.' });
  const status = await asked.waitFor(({ content }) => content.includes('No face was found.'), patience);
  expect(status.content).toContain(smaller);
  await encoder.release();
  const message = await asked.waitFor(({ attachments }) => attachments.length === 1, patience);
  expect(message.content).toMatch(/✅ Done: \*\*Spanish\*\*.*\n⚠️ \*\*German\*\*/);
  await expectNothingLeft(story);
});

test('a language is stopped, and said to be, while the result of another is made smaller', async () => {
  const story = await oneBeingMadeSmaller();
  const { scenario, ada, asked, encoder } = story;
  const shown = await list(story, ada);
  const number = shown.content.split('\n').findIndex((line) => line.includes('**German**'));
  const offer = await press(story, ada, [shown, `Stop ${number}`]);
  await press(story, ada, [offer, 'Throw the result away']);
  const status = await asked.waitFor(({ content }) => content.includes('Thrown away'), patience);
  expect(status.content).toContain(smaller);
  await encoder.release();
  await asked.waitFor(({ attachments }) => attachments.length === 1, patience);
  scenario.releaseJobs();
  await expectNothingLeft(story);
});
