import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import type { Stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { answer, askingStage, expectNothingSpent, isQuestion, patience, wish } from './price.ts';

/** Somebody else's message with the question's buttons: theirs to press even when those are gone, or never were shown to them. */
async function copyOf({ discord, ada, channel }: Stage, { components }: Message): Promise<Message> {
  return discord.as(ada).post(channel, { components: structuredClone(components) });
}

/** What who pressed is told alone. */
async function toldTo(pressed: Interaction): Promise<string> {
  const told = await pressed.waitFor((message) => pressed.followUps.includes(message), patience);
  expect(told.onlyTo).toBe(pressed.person);
  return told.content;
}

async function asking(story: Stage) {
  const asked = await wish(story);
  const question = await asked.waitFor(isQuestion, patience);
  return { asked, question, copy: await copyOf(story, question) };
}

describe('the buttons of a price', () => {
  test('are the requester’s alone', async () => {
    const story = await askingStage();
    const bob = story.discord.world.addPerson('Bob');
    story.guild.members.add(bob);
    const { asked, question, copy } = await asking(story);
    for (const choice of ['confirm', 'decline'] as const) {
      expect(await toldTo(await answer(story, copy, choice, bob))).toBe(
        'Only the person who asked for this translation can answer that.',
      );
    }
    await expectNothingSpent(story);
    await answer(story, question, 'confirm');
    await result(asked);
  });

  test('count once: what is pressed after that is told what counted', async () => {
    const story = await askingStage();
    const { asked, question, copy } = await asking(story);
    await answer(story, question, 'confirm');
    await expect.poll(() => question.components, { timeout: patience }).toEqual([]);
    const started = 'You have already said yes: the translation has been started.';
    expect(await toldTo(await answer(story, copy, 'confirm'))).toBe(started);
    expect(await toldTo(await answer(story, copy, 'decline'))).toBe(started);
    await result(asked);
    expect(await toldTo(await answer(story, copy, 'decline'))).toBe(started);
    expect(story.scenario.submits).toHaveLength(1);
  });

  test('count once when they say no as well', async () => {
    const story = await askingStage();
    const { question, copy } = await asking(story);
    await answer(story, question, 'decline');
    await expect.poll(() => question.components, { timeout: patience }).toEqual([]);
    expect(await toldTo(await answer(story, copy, 'confirm'))).toBe(
      'You have already said no: nothing was started, and nothing was spent. Use /translate if you want it after all.',
    );
    await expectNothingSpent(story);
  });

  test('start nothing after the time is over', async () => {
    const story = await askingStage(50, { timing: { confirmMs: 700 } });
    const { asked, copy } = await asking(story);
    await asked.waitFor(({ content }) => content.includes('was not confirmed in time'), patience);
    expect(await toldTo(await answer(story, copy, 'confirm'))).toBe(
      'The time to answer is over. Nothing was started, and nothing was spent. Use /translate if you still want it.',
    );
    await expectNothingSpent(story);
  });

  test('work after a restart', async () => {
    const story = await askingStage();
    const { asked, question } = await asking(story);
    await story.restart();
    await answer(story, question, 'confirm');
    await result(asked);
    await expect.poll(() => question.content).toBe('Thank you. The translation has been started.');
    expect(story.scenario.submits).toHaveLength(1);
  });

  test.each(['confirm', 'decline'] as const)(
    'bring an answer (%s) though the request can no longer change what only its person sees',
    async (choice) => {
      const replyLifeMs = 8_000;
      const story = await askingStage(50, { timing: { replyLifeMs } });
      const asked = await wish(story, { private: true });
      const question = await asked.waitFor(isQuestion, patience);
      const isOver = () => Date.now() > asked.createdAt + replyLifeMs;
      await expect.poll(isOver, { timeout: patience }).toBe(true);
      await answer(story, question, choice);
      await expect
        .poll(() => question.content, { timeout: patience })
        .toBe(
          choice === 'confirm'
            ? 'Thank you. The translation has been started.'
            : 'All right. Nothing was started, and nothing was spent.',
        );
      expect(question.components).toEqual([]);
      await expect
        .poll(() => story.scenario.submits.length, { timeout: patience })
        .toBe(choice === 'confirm' ? 1 : 0);
    },
  );

  test('of a question that nobody knows any more say so', async () => {
    const story = await askingStage();
    const { copy } = await asking(story);
    const forgotten = JSON.stringify(copy.components).replaceAll(
      /(confirm|decline):\d+/g,
      '$1:12345678901234567',
    );
    const old = await copyOf(story, { components: JSON.parse(forgotten) } as Message);
    expect(await toldTo(await answer(story, old, 'confirm'))).toBe(
      'This question is no longer open. Use /translate if you want a translation.',
    );
  });

  test('make nothing of a question whose time ran out while the app was away', async () => {
    const story = await askingStage(50, { timing: { confirmMs: 1_500 } });
    const { asked } = await asking(story);
    await story.app.stop();
    await expect.poll(() => Date.now() - asked.createdAt, { timeout: patience }).toBeGreaterThan(4_000);
    await story.restart();
    await asked.waitFor(({ content }) => content.includes('was not confirmed in time'), patience);
    await expectNothingSpent(story);
  });
});
