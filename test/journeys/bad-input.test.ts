import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { FileUpload } from '../../sandbox/discord/attachments.ts';
import { media } from '../sandbox/scenario/harness.ts';
import { type StageOptions, stage } from '../support/stage.ts';
import { expectNothingSpent, file, png, sample, sampleBytes } from './bad-files.ts';

describe('what Discord’s own words give away is refused at once, to the person alone', () => {
  const cases: [what: string, options: () => Promise<Record<string, unknown>>, says: string][] = [
    [
      'an empty file',
      async () => ({ video: await file('empty.mp4', '') }),
      'That video file is empty. Please check the file and upload it again.',
    ],
    [
      'a file of a size that cannot be',
      async () => ({ video: { ...sample, claims: { size: 30 * 1024 ** 3 } } }),
      'That video is 30,720 MB, and the largest I can translate is 512 MB. Please make it smaller or shorter.',
    ],
    [
      'a language that nobody speaks',
      async () => ({ video: sample, language: 'Klingon @everyone' }),
      '“Klingon  everyone” is not among the languages I can translate into. Please pick one from the list, or write its name in English, such as “German” or “Spanish (Mexico)”.',
    ],
    [
      'a file that lies elsewhere',
      async () => ({ video: { ...sample, claims: { url: 'https://files.example/sample.mp4?key=s3cret' } } }),
      'I can only translate videos that were uploaded to Discord. Please upload the video itself instead of a link to it.',
    ],
  ];
  test.each(cases)('%s', async (_what, options, says) => {
    const actors = await stage();
    const { discord, ada, channel } = actors;
    const given = { language: 'Spanish', ...(await options()) };
    const interaction = await discord.as(ada).slash('translate', given as never, channel);
    const reply = await interaction.waitFor('reply');
    expect(reply.content).toBe(says);
    expect(reply.ephemeral).toBe(true);
    expect(interaction.history).toHaveLength(1);
    expect(discord.cdnRequests).toEqual([]);
    await expectNothingSpent(actors);
  });

  test.each([0, 11])(
    '%i speakers, from a client that still has an older form of the command',
    async (speakers) => {
      const actors = await stage();
      const { discord, ada, channel } = actors;
      const options = discord.commands().find(({ name }) => name === 'translate')?.options ?? [];
      Object.assign(options.find(({ name }) => name === 'speakers') ?? {}, { min_value: 0, max_value: 99 });
      const given = { video: sample, language: 'Spanish', speakers };
      const interaction = await discord.as(ada).slash('translate', given, channel);
      const reply = await interaction.waitFor('reply');
      expect(reply.content).toBe(
        'The number of speakers must be a whole number from 1 to 10. Leave it out if you are not sure.',
      );
      expect(reply.ephemeral).toBe(true);
      await expectNothingSpent(actors);
    },
  );
});

describe('what only a look into the file shows is refused before anything is uploaded', () => {
  const unreadable =
    'I cannot read that file as a video. It may be damaged, cut off or of an unusual kind. Please check that it plays, save it as MP4 and upload it again.';
  const noVideo = 'That file is not a video. Please choose a video file (MP4, WebM, MOV or MKV).';
  const cases: [what: string, video: () => Promise<FileUpload>, says: string, options?: StageOptions][] = [
    ['a text file', () => file('notes.txt', 'no video'), noVideo],
    ['a picture named like a video', () => file('cat.mp4', png), noVideo],
    [
      'a picture that Discord calls one',
      async () => ({ ...(await file('cat.mp4', png)), contentType: 'image/png' }),
      noVideo,
    ],
    [
      'a video in a container that nobody reads',
      () => file('old.avi', Buffer.from('RIFF\0\0\0\0AVI LIST')),
      'That is a file of the kind AVI, which I cannot translate. Please save it as an MP4 file (H.264 and AAC) and upload that.',
    ],
    ['random bytes', () => file('noise.mp4', randomBytes(50_000)), unreadable],
    [
      'a video cut off in the middle',
      async () => file('half.mp4', (await sampleBytes()).subarray(0, 80_000)),
      unreadable,
    ],
    [
      'a video cut off before its table of contents',
      async () => file('half.mov', (await readFile(media('sample.mov'))).subarray(0, 80_000)),
      unreadable,
    ],
    [
      'a file that turns out to be empty',
      async () => ({ ...(await file('hollow.mp4', '')), claims: { size: 1_000 } }),
      'That video file is empty. Please check the file and upload it again.',
    ],
    [
      'a video without sound',
      async () => ({ path: media('silent.mp4') }),
      'That video has no sound, so there is nothing to translate. Please choose one in which somebody speaks.',
    ],
    [
      'a video longer than the operator allows',
      async () => sample,
      'That video is 11 sec long, and the longest I can translate is 5 sec. Please cut it into shorter pieces.',
      { env: { MAX_VIDEO_SECONDS: '5' } },
    ],
    [
      'a video longer than the model allows',
      async () => sample,
      'That video is 11 sec long, and the longest I can translate is 8 sec. Please cut it into shorter pieces.',
      { scenario: { maxVideoSeconds: 8 } },
    ],
    [
      'a video larger than the model allows',
      async () => sample,
      'That video is 0.4 MB, and the largest I can translate is 0.1 MB. Please make it smaller or shorter.',
      { scenario: { maxVideoBytes: 150_000 } },
    ],
    [
      'a link past its time',
      async () => ({ ...sample, claims: { expired: true } }),
      'I can no longer get that video: the link to it has expired, or it was deleted. Please start again from the message with the video, or upload it again.',
    ],
  ];
  test.each(cases)('%s', async (_what, makeVideo, says, options) => {
    const actors = await stage(options);
    const { discord, ada, channel } = actors;
    const video = await makeVideo();
    const interaction = await discord.as(ada).slash('translate', { video, language: 'Spanish' }, channel);
    const reply = await interaction.waitFor(({ content }) => content.includes('⚠️'));
    expect(reply.content.split('⚠️ ')[1]).toBe(says);
    expect(reply.attachments).toEqual([]);
    await expectNothingSpent(actors);
  });

  test('the person is told which file and language it is about, and only them if they asked in private', async () => {
    const actors = await stage();
    const { discord, ada, channel } = actors;
    const video = { ...(await file('my *best*_cat.mp4', png)) };
    const given = { video, language: 'Spanish', private: true };
    const interaction = await discord.as(ada).slash('translate', given, channel);
    const reply = await interaction.waitFor(({ content }) => content.includes('⚠️'));
    expect(reply.content).toMatch(
      /^\*\*my \\\*best\\\*\\_cat\.mp4\*\* → \*\*Spanish\*\*\n⚠️ That file is not a video/,
    );
    expect(reply.ephemeral).toBe(true);
    expect(channel.messages).toEqual([]);
  });

  test('a host that fails is tried again, and the video then goes on its way', async () => {
    const { discord, scenario, ada, channel } = await stage();
    const attachments = 'GET /ephemeral-attachments/:channel/:id/:name';
    discord.faults.add({ route: attachments, do: { kind: 'status', status: 503 } });
    const interaction = await discord
      .as(ada)
      .slash('translate', { video: sample, language: 'Spanish' }, channel);
    await interaction.waitFor(({ attachments: files }) => files.length > 0, 20_000);
    expect(scenario.submits).toHaveLength(1);
  });
});
