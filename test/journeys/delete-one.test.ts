import { expect, test } from 'vitest';
import type { Message } from '../../sandbox/discord/message.ts';
import { buttonsOf, list, listed, press } from '../support/pressing.ts';
import { type Stage, stage } from '../support/stage.ts';
import { modalOf, pressing } from './follow-up.ts';
import { askFor, expectVideos, heldStage, jobFor, patience, withFiles } from './several.ts';

const timing = { sweepIntervalMs: 100, sourceGraceMs: 0 };

/** Deletes one of several languages: the first, the second … of its request. */
async function remove(story: Stage, shown: Message, nth: number): Promise<void> {
  const button = buttonsOf(shown).find(
    ({ custom_id }) => custom_id.startsWith('forget:') && custom_id.endsWith(`.${nth}`),
  );
  const { content } = await press(story, story.ada, [shown, button?.label ?? 'Delete']);
  expect(content).toMatch(/^Deleted:/);
}

test('deleting a language that is done leaves the others their way to the person', async () => {
  const story = await heldStage({ timing });
  const asked = await askFor(story, ['Spanish', 'German'], { private: true });
  await jobFor(story, 'German');
  await story.scenario.finishJob(await jobFor(story, 'Spanish'));
  await asked.waitFor(withFiles(1), patience);
  await remove(story, await listed(story, story.ada, 'Delete 1'), 1);
  const { content } = await list(story, story.ada);
  expect(content).toContain('German');
  expect(content).not.toContain('Spanish');
  story.scenario.releaseJobs();
  const message = await asked.waitFor(withFiles(2), patience);
  await expectVideos(message, ['Spanish', 'German']);
  expect(message.onlyTo).toBe(story.ada);
});

test('the buttons under several languages work until the last of them is deleted', async () => {
  const story = await stage({ timing, scenario: { jobSeconds: 0.2 } });
  const { ada } = story;
  const asked = await askFor(story, ['Spanish', 'German']);
  const message = await asked.waitFor(withFiles(2), patience);
  const shown = await listed(story, ada, 'Get 2');
  await remove(story, shown, 1);
  expect((await modalOf(pressing(story, ada, message, 'Another language'))).title).toBe('Translate video');
  expect((await press(story, ada, [message, 'Original'])).content).toMatch(/^Here is the original video/);
  await remove(story, shown, 2);
  const original = await press(story, ada, [message, 'Original']);
  expect(original.content).toBe('I no longer know where the original of this video is.');
});
