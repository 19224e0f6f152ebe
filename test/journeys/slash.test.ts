import { describe, expect, test } from 'vitest';
import { buttonsOf } from '../support/pressing.ts';
import { stage } from '../support/stage.ts';
import { fileOf, relativeTime, result, said, uploadedAssets, watching } from '../support/story.ts';
import { playable, sample } from '../support/videos.ts';

const quickly = { scenario: { jobSeconds: 0.2 } };

describe('/translate', () => {
  test('a video and a language are enough: the dubbed file replaces the status, labelled as such', async () => {
    const story = await stage(quickly);
    const { discord, scenario, ada, channel } = story;
    const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
    const message = await result(asked);

    expect(message.content).toBe('**Spanish** · 0:10 · dubbed by AI');
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(['Another language', 'Original']);
    expect(channel.messages).toEqual([message]);
    const file = fileOf(message);
    expect(file).toMatchObject({
      filename: 'sample.Spanish.mp4',
      contentType: 'video/mp4',
      description: 'The video sample.mp4, dubbed into Spanish by AI',
    });
    expect(await playable(file.path)).toEqual({ container: 'mp4', seconds: 9.9, video: 'avc', audio: 'aac' });
    expect(said(asked)[0]).toBe(
      `**sample.mp4** → **Spanish**\nChecking the video…\n-# Requested ${relativeTime(asked.createdAt)}`,
    );

    expect(scenario.submits).toHaveLength(1);
    expect(scenario.submits[0]).toMatchObject({
      modelId: 'model_heygen-v2-translate-speed',
      body: {
        video: uploadedAssets(story)[0],
        outputLanguage: 'Spanish',
        translateAudioOnly: false,
        enableDynamicDuration: true,
      },
    });
    expect(Object.keys(scenario.submits[0]?.body ?? {})).toHaveLength(4);
  });

  const choices = [
    { chosen: { audio_only: true }, received: { translateAudioOnly: true }, seconds: 11 },
    { chosen: { audio_only: false }, received: { translateAudioOnly: false }, seconds: 9.9 },
    { chosen: { keep_length: true }, received: { enableDynamicDuration: false }, seconds: 11 },
    { chosen: { keep_length: false }, received: { enableDynamicDuration: true }, seconds: 9.9 },
    { chosen: { speakers: 1 }, received: { speakerNum: 1 }, seconds: 9.9 },
    { chosen: { speakers: 10 }, received: { speakerNum: 10 }, seconds: 9.9 },
    {
      chosen: { audio_only: true, keep_length: true, speakers: 3 },
      received: { translateAudioOnly: true, enableDynamicDuration: false, speakerNum: 3 },
      seconds: 11,
    },
  ];
  test('every choice reaches Scenario as it was made, and nothing else does', async () => {
    const story = await stage(quickly);
    const { discord, scenario, ada, channel } = story;
    const asked = await Promise.all(
      choices.map(({ chosen }) =>
        discord
          .as(ada)
          .slash('translate', { video: sample(), language: 'Portuguese (Brazil)', ...chosen }, channel),
      ),
    );
    const messages = await Promise.all(asked.map(result));

    const bodies = scenario.submits.map(({ body: { video: _, ...others } }) => JSON.stringify(others));
    const wanted = choices.map(({ received }) =>
      JSON.stringify({
        outputLanguage: 'Portuguese (Brazil)',
        translateAudioOnly: false,
        enableDynamicDuration: true,
        ...received,
      }),
    );
    expect(bodies.toSorted()).toEqual(wanted.toSorted());
    expect(scenario.submits.map(({ body }) => body.video).toSorted()).toEqual(
      uploadedAssets(story).toSorted(),
    );
    for (const [index, message] of messages.entries()) {
      const seconds = choices[index]?.seconds;
      expect(message.content).toBe(`**Portuguese (Brazil)** · 0:${seconds === 11 ? 11 : 10} · dubbed by AI`);
      expect(fileOf(message).filename).toBe('sample.Portuguese-Brazil.mp4');
      expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4', seconds });
    }
  });

  test('a private request is seen by nobody else, from the first word to the file', async () => {
    const story = await stage({ scenario: { jobSeconds: 0.8 } });
    const { discord, ada, channel } = story;
    const sights = watching(story);
    const options = { video: sample(), language: 'French', private: true };
    const asked = await discord.as(ada).slash('translate', options, channel);
    const message = await result(asked);

    expect(message).toMatchObject({ ephemeral: true, onlyTo: ada });
    expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4', seconds: 9.9 });
    expect(channel.messages).toEqual([]);
    expect(sights.length).toBeGreaterThan(3);
    for (const sight of sights) expect(sight.onlyTo).toBe(ada);
    expect(discord.requests.filter(({ route }) => route.startsWith('/channels'))).toEqual([]);
  });
});

describe('odd file names', () => {
  const long = `${'very-long-name-'.repeat(70)}.mp4`;
  const names = [
    { name: 'видео о коте.mp4', shown: 'видео о коте.mp4', file: 'video.Welsh-United-Kingdom.mp4' },
    {
      name: '**bold** _it_ [link](evil.example) `code`.mp4',
      shown: '\\*\\*bold\\*\\* \\_it\\_ \\[link](evil.example)  code .mp4',
      file: 'bold-it-link-evil-example-code.Welsh-United-Kingdom.mp4',
    },
    {
      name: '@everyone <@123456789012345678>.mp4',
      shown: 'everyone   123456789012345678 .mp4',
      file: 'everyone-123456789012345678.Welsh-United-Kingdom.mp4',
    },
    { name: '🎬.mp4', shown: '🎬.mp4', file: 'video.Welsh-United-Kingdom.mp4' },
    { name: 'Mañana.MP4', shown: 'Mañana.MP4', file: 'Manana.Welsh-United-Kingdom.mp4' },
    {
      name: long,
      shown: `${'very-long-name-'.repeat(70).slice(0, 79)}…`,
      file: `${'very-long-name-'.repeat(4)}`.slice(0, 60).concat('.Welsh-United-Kingdom.mp4'),
    },
  ];

  test('are shown as they are and harmless: nobody is pinged, nothing is formatted', async () => {
    const story = await stage(quickly);
    const { discord, ada, channel } = story;
    const asked = await Promise.all(
      names.map(({ name }) => {
        const video = sample('sample.mp4', { name, contentType: 'video/mp4' });
        return discord.as(ada).slash('translate', { video, language: 'Welsh' }, channel);
      }),
    );
    for (const [index, message] of (await Promise.all(asked.map(result))).entries()) {
      const { shown, file } = names[index] ?? { shown: '', file: '' };
      expect(said(asked[index] as (typeof asked)[0])[0]).toMatch(
        `**${shown}** → **Welsh (United Kingdom)**\n`,
      );
      expect(fileOf(message).filename).toBe(file);
      expect(fileOf(message).description).toMatch(
        /^The video .{1,80}, dubbed into Welsh \(United Kingdom\) by AI$/u,
      );
      expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4' });
    }
    const versions = asked.flatMap(({ history }) => history);
    for (const { content } of versions) expect(content).not.toMatch(/@everyone|<@/);
    for (const message of channel.messages) {
      expect(message).toMatchObject({ mentionsEveryone: false, mentions: [], notified: [] });
    }
  });
});
