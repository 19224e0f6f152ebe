import { describe, expect, test } from 'vitest';
import { press, pressForeign } from '../support/pressing.ts';
import { fileOf, result } from '../support/story.ts';
import { askByCommand, askByMenu, labels, modalOf, patience, pressing, saying, two } from './follow-up.ts';

const withheld = 'Only the person who uploaded the original with /translate can see it.';

describe('Another language', () => {
  test('is a request of whoever presses it, for the same video in the same way', async () => {
    const story = await two();
    const { discord, scenario, bob } = story;
    const first = await result(await askByCommand(story, { audio_only: true, speakers: 2 }));
    const modal = await modalOf(pressing(story, bob, first, 'Another language'));
    expect(modal.title).toBe('Translate video');
    const asked = await discord.as(bob).submitModal(modal, { other: 'German' });
    expect(fileOf(await result(asked)).filename).toBe('video.German.mp4');
    expect(scenario.submits.map(({ body }) => body)).toMatchObject([
      { outputLanguage: 'Spanish', translateAudioOnly: true, speakerNum: 2 },
      { outputLanguage: 'German', translateAudioOnly: true, speakerNum: 2 },
    ]);
  });

  test('works again and again, after a restart too, and stays private where the first was', async () => {
    const story = await two();
    const { discord, ada, channel } = story;
    const first = await result(await askByCommand(story, { private: true }));
    await story.restart();
    for (const language of ['German', 'French']) {
      const modal = await modalOf(pressing(story, ada, first, 'Another language'));
      const message = await result(await discord.as(ada).submitModal(modal, { other: language }));
      expect(message.onlyTo).toBe(ada);
    }
    expect(channel.messages.length).toBe(1);
  });

  test('says kindly when the link to the video is dead', async () => {
    const story = await two();
    const { discord, bob, posted } = story;
    const first = await result(await askByMenu(story));
    for (const attachment of posted.attachments) attachment.expireLinks();
    const modal = await modalOf(pressing(story, bob, first, 'Another language'));
    const asked = await discord.as(bob).submitModal(modal, { other: 'German' });
    const ended = await asked.waitFor(saying('can no longer get that video'), patience);
    expect(ended.content).toContain('start again from the message with the video, or upload it again');
    expect(labels(ended)).toEqual([]);
  });

  test('stands once under several languages', async () => {
    const story = await two();
    const { ada } = story;
    const asked = await askByMenu(story, 'Spanish, German');
    const message = await asked.waitFor(({ attachments }) => attachments.length === 2, patience);
    expect(labels(message)).toEqual(['Another language', 'Original']);
    expect((await modalOf(pressing(story, ada, message, 'Another language'))).title).toBe('Translate video');
    expect((await press(story, ada, [message, 'Original'])).content).toContain(story.posted.id);
  });
});

describe('Original', () => {
  test('leads to the message with the video, whoever presses, however often, after a restart too', async () => {
    const story = await two();
    const { ada, bob, guild, channel, posted } = story;
    const message = await result(await askByMenu(story));
    const link = `https://discord.com/channels/${guild.id}/${channel.id}/${posted.id}`;
    for (const person of [ada, bob, bob]) {
      const answer = await press(story, person, [message, 'Original']);
      expect(answer.content).toBe(`The original video is in this message: ${link}`);
      expect(answer.onlyTo).toBe(person);
      await story.restart();
    }
  });

  test('what came with /translate is for who gave it alone', async () => {
    const story = await two();
    const { ada, bob } = story;
    const message = await result(await askByCommand(story));
    const own = await press(story, ada, [message, 'Original']);
    expect(own.content).toMatch(/^Here is the original video: <http\S+>\n-# Keep this link to yourself/);
    expect(own.onlyTo).toBe(ada);
    const answer = await press(story, bob, [message, 'Original']);
    expect(answer.content).toBe(withheld);
    // Nor does he come by it when he has the same video translated.
    const modal = await modalOf(pressing(story, bob, message, 'Another language'));
    const his = await result(await story.discord.as(bob).submitModal(modal, { other: 'German' }));
    for (const person of [ada, bob]) {
      expect((await press(story, person, [his, 'Original'])).content).toBe(withheld);
    }
  });
});

test('after the person deleted the translation, all buttons say that nothing is known any more', async () => {
  const story = await two();
  const { discord, ada, bob, channel } = story;
  const message = await result(await askByMenu(story));
  const asked = await discord.as(ada).slash('privacy', {}, channel);
  const sure = await press(story, ada, [await asked.waitFor('reply'), 'Delete my data']);
  await press(story, ada, [sure, 'Yes, delete everything']);
  await expect.poll(() => sure.content, { timeout: patience }).toMatch(/^Done\. I have deleted/);
  for (const person of [ada, bob]) {
    const original = await press(story, person, [message, 'Original']);
    expect(original.content).toBe('I no longer know where the original of this video is.');
    const another = await press(story, person, [message, 'Another language']);
    expect(another.content).toMatch(/^I no longer know which video this was made from/);
    expect(another.onlyTo).toBe(person);
  }
});

test('a spoiler stays a spoiler', async () => {
  const story = await two({}, 'SPOILER_ending.mp4');
  expect(fileOf(await result(await askByMenu(story))).filename).toBe('SPOILER_ending.Spanish.mp4');
});

test('a button that no version of today knows is answered, to who pressed it alone', async () => {
  const story = await two();
  for (const id of ['retired:1/2', 'nothing']) {
    const answer = await pressForeign(story, story.bob, id);
    expect(answer.content).toBe(
      'This button is from an older version of me and no longer works. Use /translations to find your videos.',
    );
    expect(answer.onlyTo).toBe(story.bob);
  }
});
