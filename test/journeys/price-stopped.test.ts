import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import type { Person } from '../../sandbox/discord/world.ts';
import { press } from '../support/pressing.ts';
import type { Stage } from '../support/stage.ts';
import { result, said } from '../support/story.ts';
import { labels, saying } from './follow-up.ts';
import { answer, askingStage, expectNothingSpent, isQuestion, patience, wish } from './price.ts';

const over = 'This question is no longer open. Use /translate if you want a translation.';
const stopped = saying('Stopped, as you wished. Nothing was spent.');
const isWaiting = ({ loading, content }: Pick<Message, 'loading' | 'content'>) =>
  !loading && content.includes('**Spanish');

async function withBob(): Promise<Stage & { bob: Person }> {
  const story = await askingStage();
  const bob = story.discord.world.addPerson('Bob');
  story.guild.members.add(bob);
  return { ...story, bob };
}

/** Waits until it is over, and nothing was spent for it. */
async function expectStopped(story: Stage, asked: Interaction, told = stopped): Promise<void> {
  expect((await asked.waitFor(told, patience)).components).toEqual([]);
  await expectNothingSpent(story);
}

describe('Stop', () => {
  test('under a status that waits for the price to be confirmed is free, and closes the question', async () => {
    const story = await withBob();
    const asked = await wish(story);
    const question = await asked.waitFor(isQuestion, patience);
    const status = asked.original!;
    const copy = await story.discord
      .as(story.ada)
      .post(story.channel, { components: structuredClone(question.components) });
    expect(labels(status)).toEqual(['Stop']);
    const refused = await press(story, story.bob, [status, 'Stop']);
    expect(refused.content).toMatch(/^Only the person who asked for this translation, or a moderator/);
    expect((await press(story, story.ada, [status, 'Stop'])).content).toBe('Stopped. Nothing was spent.');
    await expectStopped(story, asked);
    await expect.poll(() => question.content, { timeout: patience }).toBe(over);
    expect(question.components).toEqual([]);

    const late = await answer(story, copy, 'confirm');
    const told = await late.waitFor((message) => late.followUps.includes(message), patience);
    expect(told.content).toBe(over);
    await expectNothingSpent(story);
  });

  test('stops all languages that the price is asked of, for a moderator and after a restart too', async () => {
    const story = await withBob();
    story.guild.moderators.add(story.bob);
    const asked = await wish(story, { language: 'Spanish, German' });
    const question = await asked.waitFor(isQuestion, patience);
    await story.restart();
    const told = await press(story, story.bob, [asked.original!, 'Stop']);
    expect(told.content).toBe('Stopped. Nothing was spent.');
    await expectStopped(story, asked, saying('A moderator stopped this translation. Nothing was spent.'));
    await expect.poll(() => question.content, { timeout: patience }).toBe(over);
  });

  test('before the price is asked asks for none', async () => {
    const story = await askingStage();
    let held = true;
    story.discord.faults.add({
      route: 'GET /ephemeral-attachments/:channel/:id/:name',
      times: Number.POSITIVE_INFINITY,
      when: () => held,
      do: { kind: 'status', status: 503 },
    });
    const asked = await wish(story);
    const status = await asked.waitFor(saying('Checking the video'), patience);
    expect(labels(status)).toEqual(['Stop']);
    expect((await press(story, story.ada, [status, 'Stop'])).content).toBe('Stopped. Nothing was spent.');
    held = false;
    await expectStopped(story, asked);
    expect(asked.followUps).toEqual([]);
    expect(said(asked).join()).not.toContain('confirm');
  });

  // The second is longer than a stop waits for the question.
  test.each([1_500, 9_500])(
    'while the question is on its way closes it as soon as it stands, after %i ms',
    async (ms) => {
      const story = await askingStage();
      story.discord.faults.add({ route: 'POST /webhooks/:app/:token', do: { kind: 'delay', ms } });
      const asked = await wish(story);
      const status = await asked.waitFor(
        (one) => isWaiting(one) && one.content.includes('confirm'),
        patience,
      );
      expect((await press(story, story.ada, [status, 'Stop'])).content).toBe('Stopped. Nothing was spent.');
      await expectStopped(story, asked);
      for (const { components } of asked.followUps) expect(components).toEqual([]);
    },
  );
});

test('Stop stands under every status of a request whose price was confirmed, until the result is on its way', async () => {
  const story = await askingStage();
  const asked = await wish(story);
  await answer(story, await asked.waitFor(isQuestion, patience), 'confirm');
  await result(asked);
  const statuses = asked.history.filter(
    (one) => one.id === asked.original?.id && isWaiting(one) && one.attachments.length === 0,
  );
  expect(statuses.some(({ content }) => content.includes('Starting the translation'))).toBe(true);
  for (const status of statuses) {
    const isBeingBrought = status.content.includes('Bringing it to you');
    expect(JSON.stringify(status.components).includes('"stop:')).toBe(!isBeingBrought);
  }
});
