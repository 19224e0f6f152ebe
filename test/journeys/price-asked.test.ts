import { describe, expect, test } from 'vitest';
import { relativeTime, result, said, watching } from '../support/story.ts';
import { sample } from '../support/videos.ts';
import {
  answer,
  askingStage,
  buttonsOf,
  expectNothingSpent,
  isQuestion,
  patience,
  questionOf,
  waiting,
  wish,
} from './price.ts';

const declined =
  '**sample.mp4** → **Spanish**\nNot started, because the price was not accepted. Nothing was spent.';
const tooLate =
  '**sample.mp4** → **Spanish**\n⚠️ The translation was not confirmed in time, so I did not start it. Nothing was spent. Please ask again if you still want it.';

describe('what costs more than the operator lets pass', () => {
  test('is started once its person, and nobody else, has seen the price and said yes', async () => {
    const story = await askingStage();
    const sights = watching(story);
    const asked = await wish(story);
    const question = await asked.waitFor(isQuestion, patience);
    expect(question.onlyTo).toBe(story.ada);
    expect(question.content).toMatch(questionOf(55));
    expect(buttonsOf(question)).toEqual(['Start', 'Do not start']);
    expect(asked.original?.content).toBe(waiting(asked));
    await expectNothingSpent(story);

    const pressed = await answer(story, question, 'confirm');
    const message = await result(asked);
    expect(message.content).toBe('**Spanish** · 0:10 · dubbed by AI');
    await expect.poll(() => question.content).toBe('Thank you. The translation has been started.');
    expect(question.components).toEqual([]);
    expect(pressed.followUps).toEqual([]);
    expect(story.channel.messages).toEqual([message]);
    expect(story.scenario.submits).toHaveLength(1);

    expect(said(asked)).toContain(
      `**sample.mp4** → **Spanish**\nStarting the translation…\n-# Requested ${relativeTime(asked.createdAt)}`,
    );
    for (const sight of sights) {
      const isPublic = 'message' in sight && sight.onlyTo === undefined;
      if (isPublic) expect(sight.message.content).not.toMatch(/Shall I start/);
    }
  });

  test('is not started when they say no', async () => {
    const story = await askingStage();
    const asked = await wish(story);
    const question = await asked.waitFor(isQuestion, patience);
    await answer(story, question, 'decline');
    await asked.waitFor(({ content }) => content === declined, patience);
    await expect.poll(() => question.content).toBe('All right. Nothing was started, and nothing was spent.');
    await expectNothingSpent(story);

    // Asked again, it is asked about again.
    const again = await wish(story);
    await answer(story, await again.waitFor(isQuestion, patience), 'confirm');
    await result(again);
  });

  test('is not started when they do not answer, and it says so', async () => {
    const story = await askingStage(50, { timing: { confirmMs: 700 } });
    const asked = await wish(story);
    const question = await asked.waitFor(isQuestion, patience);
    await asked.waitFor(({ content }) => content === tooLate, patience);
    const late =
      'The time to answer is over. Nothing was started, and nothing was spent. Use /translate if you still want it.';
    await expect.poll(() => question.content).toBe(late);
    expect(question.components).toEqual([]);
    await expectNothingSpent(story);
  });

  test('is asked about in a private reply itself', async () => {
    const story = await askingStage();
    const asked = await wish(story, { private: true });
    const question = await asked.waitFor(isQuestion, patience);
    expect(question).toBe(asked.original);
    expect(question.content).toMatch(questionOf(55));
    expect(buttonsOf(question)).toEqual(['Start', 'Do not start']);
    await answer(story, question, 'confirm');
    const message = await result(asked);
    expect(buttonsOf(message)).toEqual(['Another language', 'Original']);
    expect(asked.followUps).toEqual([]);
    expect(story.channel.messages).toEqual([]);
  });

  test('is refused in a private reply itself', async () => {
    const story = await askingStage();
    const asked = await wish(story, { private: true });
    await answer(story, await asked.waitFor(isQuestion, patience), 'decline');
    const message = await asked.waitFor(({ content }) => content === declined, patience);
    expect(message.components).toEqual([]);
    await expectNothingSpent(story);
  });

  test('is asked about in the direct messages with the bot', async () => {
    const story = await askingStage();
    const letters = story.discord.world.botDm(story.ada);
    const asked = await wish(story, {}, letters);
    const question = await asked.waitFor(isQuestion, patience);
    expect(question).toBe(asked.original);
    await answer(story, question, 'confirm');
    expect(letters.messages).toEqual([await result(asked)]);
  });

  test('is the sum for several languages', async () => {
    const story = await askingStage(100);
    const asked = await wish(story, { language: 'Spanish, German' });
    const question = await asked.waitFor(isQuestion, patience);
    expect(question.content).toMatch(questionOf(110, 'Spanish and German'));
    expect(asked.original?.content).toBe(waiting(asked, 'Spanish and German'));
    await answer(story, question, 'confirm');
    await asked.waitFor(({ attachments }) => attachments.length === 2, patience);
    expect(story.scenario.submits).toHaveLength(2);
  });
});

describe('nobody is asked', () => {
  test('about what costs no more than the operator lets pass, nor when the operator says nothing', async () => {
    const story = await askingStage(55);
    const asked = await wish(story);
    await result(asked);
    expect(asked.followUps).toEqual([]);
  });

  test('about what is, or has been, made already', async () => {
    const story = await askingStage();
    const { discord, ada, channel, scenario } = story;
    scenario.holdJobs();
    const posted = await discord.as(ada).post(channel, { files: [sample()] });
    const ask = async () => {
      const picked = await discord.as(ada).messageMenu('Translate video', posted, channel);
      return discord.as(ada).submitModal(await picked.waitFor('modal'), { other: 'Spanish' });
    };
    const first = await ask();
    await answer(story, await first.waitFor(isQuestion, patience), 'confirm');
    await first.waitFor(({ content }) => content.includes('Translating'), patience);
    const second = await ask();
    await second.waitFor(({ content }) => content.includes('Translating'), patience);
    scenario.releaseJobs();
    await result(second);
    const third = await ask();
    await result(third);
    expect([...second.followUps, ...third.followUps]).toEqual([]);
    expect(scenario.submits).toHaveLength(1);
  });
});

describe('a person who cannot be asked where they are', () => {
  const refused = {
    kind: 'status',
    status: 401,
    json: { message: 'Invalid Webhook Token', code: 50027 },
  } as const;

  test('is asked directly', async () => {
    const story = await askingStage();
    story.discord.faults.add({ route: 'POST /webhooks/:app/:token', do: refused });
    const asked = await wish(story);
    const letters = story.discord.world.botDm(story.ada);
    const question = await story.discord.world.waitForMessage(letters, isQuestion, patience);
    expect(question.content).toMatch(questionOf(55));
    await answer(story, question, 'confirm');
    await result(asked);
    await expect.poll(() => question.content).toBe('Thank you. The translation has been started.');
  });

  test('nor anywhere else is told that nothing was started', async () => {
    const story = await askingStage();
    story.ada.dmsOpen = false;
    story.discord.faults.add({ route: 'POST /webhooks/:app/:token', do: refused });
    const asked = await wish(story);
    await asked.waitFor(
      ({ content }) =>
        content ===
        '**sample.mp4** → **Spanish**\n⚠️ This translation has to be confirmed before it starts, and I could not show the question for that to whoever asked. Nothing was spent. Please ask again.',
      patience,
    );
    await expectNothingSpent(story);
  });
});
