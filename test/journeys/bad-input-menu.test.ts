import { describe, expect, test } from 'vitest';
import { type Stage, stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { expectNothingSpent, file, png, sample } from './bad-files.ts';

describe('“Translate video” on a message', () => {
  const menu = (actors: Stage, post: Parameters<ReturnType<Stage['discord']['as']>['post']>[1]) => {
    const { discord, ada, channel } = actors;
    return discord
      .as(ada)
      .post(channel, post)
      .then((message) => discord.as(ada).messageMenu('Translate video', message, channel));
  };

  test.each([
    ['no file', async () => ({ content: 'https://videos.example/watch?v=1' })],
    ['a picture', async () => ({ files: [await file('cat.png', png)] })],
  ])('a message with %s is refused at once, to the person alone', async (_what, post) => {
    const actors = await stage();
    const interaction = await menu(actors, await post());
    const reply = await interaction.waitFor('reply');
    expect(reply.content).toBe(
      'There is no video in that message that I can translate. Please choose a message with a video that was uploaded to Discord; links to other sites do not work.',
    );
    expect(reply.ephemeral).toBe(true);
    await expectNothingSpent(actors);
  });

  test('a file that nothing calls a video is looked at all the same', async () => {
    const actors = await stage();
    const opened = await menu(actors, {
      files: [{ ...sample, name: 'clip.txt', contentType: 'text/plain' }],
    });
    expect(await opened.waitFor('modal')).toBeDefined();
  });

  test.each([
    [
      'without a language',
      {},
      'Please pick a language, or type the name of one. Start over with /translate or “Translate video”.',
    ],
    [
      'with a language that nobody speaks',
      { other: 'Klingon' },
      '“Klingon” is not among the languages I can translate into. Please pick one from the list, or write its name in English, such as “German” or “Spanish (Mexico)”.',
    ],
  ])('its modal %s is refused at once, to the person alone', async (_what, values, says) => {
    const actors = await stage();
    const opened = await menu(actors, { files: [sample] });
    const modal = await opened.waitFor('modal');
    const answer = await actors.discord.as(actors.ada).submitModal(modal, values);
    const reply = await answer.waitFor('reply');
    expect(reply.content).toBe(says);
    expect(reply.ephemeral).toBe(true);
    await expectNothingSpent(actors);
  });

  test('a video that was deleted while the modal was open is refused', async () => {
    const actors = await stage();
    const { discord, ada, channel } = actors;
    const message = await discord.as(ada).post(channel, { files: [sample] });
    const opened = await discord.as(ada).messageMenu('Translate video', message, channel);
    const modal = await opened.waitFor('modal');
    message.delete();
    const answer = await discord.as(ada).submitModal(modal, { other: 'German' });
    const reply = await answer.waitFor(({ content }) => content.includes('⚠️'));
    expect(reply.content).toContain('the link to it has expired, or it was deleted');
    await expectNothingSpent(actors);
  });

  test('an attachment of a size that cannot be is refused before anything is asked', async () => {
    const actors = await stage();
    const opened = await menu(actors, { files: [{ ...sample, claims: { size: 30 * 1024 ** 3 } }] });
    const reply = await opened.waitFor('reply');
    expect(reply.content).toContain('the largest I can translate is 512 MB');
    expect(actors.discord.cdnRequests).toEqual([]);
  });

  test('an attachment of which no size is stated is looked at all the same, through either door', async () => {
    const actors = await stage();
    const unstated = { ...sample, claims: { size: 'x' as unknown as number } };
    await (await menu(actors, { files: [unstated] })).waitFor('modal');
    const { discord, ada, channel } = actors;
    const asked = await discord.as(ada).slash('translate', { video: unstated, language: 'French' }, channel);
    expect((await result(asked)).attachments).toHaveLength(1);
  });

  test('an attachment that lies elsewhere is never fetched', async () => {
    const actors = await stage();
    const { discord, ada } = actors;
    const elsewhere = { ...sample, claims: { url: 'https://files.example/sample.mp4' } };
    const opened = await menu(actors, { files: [elsewhere] });
    const modal = await opened.waitFor('modal');
    const answer = await discord.as(ada).submitModal(modal, { other: 'German' });
    const reply = await answer.waitFor(({ content }) => content.includes('⚠️'));
    expect(reply.content).toContain('I can only translate videos that were uploaded to Discord.');
    expect(discord.cdnRequests).toEqual([]);
    await expectNothingSpent(actors);
  });
});
