import { expect, test } from 'vitest';
import type { Message } from '../../sandbox/discord/message.ts';
import { buttonsOf, listed, press } from '../support/pressing.ts';
import type { Stage } from '../support/stage.ts';
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
  story.scenario.releaseJobs();
  const message = await asked.waitFor(withFiles(2), patience);
  await expectVideos(message, ['Spanish', 'German']);
  expect(message.onlyTo).toBe(story.ada);
});
