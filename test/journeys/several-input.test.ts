import { describe, expect, test } from 'vitest';
import { stage } from '../support/stage.ts';
import { watching } from '../support/story.ts';
import { sample } from '../support/videos.ts';
import { expectNothingSpent } from './bad-files.ts';
import { askFor, expectVideos, five, patience, submitted, withFiles } from './several.ts';

describe('several languages that cannot be', () => {
  test.each([
    [
      'six',
      'Spanish, German, French, Polish, Welsh, Dutch',
      'You named 6 languages, and one request takes up to 5. Nothing was started. Please leave some out, and ask for them afterwards.',
    ],
    ['an unknown one among them', 'Spanish, Elvish, German', /“Elvish”/],
    ['none at all', ' , ,', /^Please pick a language.*Start over with \/translate or/],
  ])('%s: clear words to the person alone, and nothing spent', async (_what, typed, says) => {
    const story = await stage();
    const { discord, ada, channel } = story;
    const sights = watching(story);
    const asked = await discord.as(ada).slash('translate', { video: sample(), language: typed }, channel);
    const reply = await asked.waitFor('reply');
    expect(reply.content).toMatch(says);
    for (const sight of sights) expect(sight.onlyTo).toBe(ada);
    await expectNothingSpent(story);
  });

  test('in the modal, picked and typed count together', async () => {
    const story = await stage();
    const { discord, ada, channel } = story;
    const posted = await discord.as(ada).post(channel, { files: [sample()] });
    const answer = async (chosen: { language?: string[]; other?: string }) => {
      const opened = await discord.as(ada).messageMenu('Translate video', posted, channel);
      const asked = await discord.as(ada).submitModal(await opened.waitFor('modal'), chosen);
      return (await asked.waitFor('reply')).content;
    };
    const picked = ['German', 'French', 'Spanish', 'Polish'];
    expect(await answer({ language: picked, other: 'Welsh, Dutch' })).toMatch('You named 6 languages');
    await expectNothingSpent(story);
  });
});

describe('a language named more than once', () => {
  test('is translated into, and paid for, once', async () => {
    const story = await stage({ scenario: { jobSeconds: 0.2 } });
    const asked = await askFor(story, ['Spanish', 'German', 'deutsch', 'español and german']);
    await expectVideos(await asked.waitFor(withFiles(2), patience), ['Spanish', 'German']);
    expect(submitted(story)).toEqual(['German', 'Spanish']);
  });

  test('picked in the modal and typed beside it as well', async () => {
    const story = await stage({ scenario: { jobSeconds: 0.2 } });
    const { discord, ada, channel } = story;
    const posted = await discord.as(ada).post(channel, { files: [sample()] });
    const opened = await discord.as(ada).messageMenu('Translate video', posted, channel);
    const chosen = { language: ['German', 'French'], other: 'german' };
    const asked = await discord.as(ada).submitModal(await opened.waitFor('modal'), chosen);
    await expectVideos(await asked.waitFor(withFiles(2), patience), ['German', 'French']);
    expect(submitted(story)).toEqual(['French', 'German']);
  });
});

describe('several languages within the operator’s limits', () => {
  test('count as often as there are languages: more than is left is refused whole', async () => {
    const story = await stage({ env: { LIMIT_SECONDS_PER_USER_PER_DAY: '60' } });
    const first = await askFor(story, ['Spanish', 'German']);
    await first.waitFor(withFiles(2), patience);
    const second = await askFor(story, five);
    const words = await second.waitFor(({ content }) => content.includes('⚠️'), patience);
    expect(words.content).toMatch(
      /^\*\*sample\.mp4\*\* → \*\*Spanish, German, French, Polish, and Welsh \(United Kingdom\)\*\*\n⚠️ That video in 5 languages takes 55 sec of translation time, and you have 38 sec left for today\. Nothing was spent\. Please name fewer languages, or wait: you get new time <t:\d+:R>\.$/,
    );
    expect(story.scenario.submits).toHaveLength(2);
  });

  test('and a number of translations at once as well', async () => {
    const story = await stage({ env: { LIMIT_JOBS_PER_USER: '4' } });
    const asked = await askFor(story, five);
    const words = await asked.waitFor(({ content }) => content.includes('⚠️'), patience);
    // It would be no more possible later, so that is not offered.
    expect(words.content).toContain('You named 5 languages, and one request takes up to 4.');
    expect(words.components).toEqual([]);
    expect(story.scenario.uploads.size).toBe(0);
    await expectVideos(await (await askFor(story, ['Spanish', 'German'])).waitFor(withFiles(2), patience), [
      'Spanish',
      'German',
    ]);
  });

  test('of which some are under way', async () => {
    const story = await stage({ env: { LIMIT_JOBS_PER_USER: '4' } });
    story.scenario.holdJobs();
    const first = await askFor(story, ['Spanish', 'German', 'French']);
    await first.waitFor(({ content }) => content.includes('being translated'), patience);
    const words = await (await askFor(story, ['Polish', 'Welsh'])).waitFor(
      ({ content }) => content.includes('⚠️'),
      patience,
    );
    expect(words.content).toContain(
      '⚠️ That would be more translations under way at once than one person may have here (4). Nothing was spent. Please name fewer languages, or start again when others have ended.',
    );
  });

  test('what fails is given back', async () => {
    const story = await stage({
      scenario: { jobSeconds: 0.2 },
      env: { LIMIT_SECONDS_PER_USER_PER_DAY: '33' },
    });
    story.scenario.events.on('submit', ({ jobId, body }) => {
      if (body.outputLanguage === 'German') story.scenario.failJob(jobId, { error: 'No face was found.' });
    });
    const first = await askFor(story, ['Spanish', 'German', 'French']);
    await first.waitFor(
      ({ content, attachments }) => attachments.length === 2 && content.includes('⚠️'),
      patience,
    );
    await expect
      .poll(
        async () => {
          const again = await askFor(story, ['Polish']);
          const message = await again.waitFor(
            ({ content, attachments }) => attachments.length === 1 || content.includes('⚠️'),
            patience,
          );
          return message.attachments.length;
        },
        { timeout: patience },
      )
      .toBe(1);
  });
});

test('while a list is typed, the last of its names is completed', async () => {
  const { discord, ada, channel } = await stage();
  const typing = async (text: string) =>
    (await discord.as(ada).autocomplete('translate', 'language', text, {}, channel)).map(
      ({ value }) => value,
    );
  expect((await typing('German, span'))[0]).toBe('German, Spanish');
  expect(await typing('German, Spanish, germ')).not.toContain('German, Spanish, German');
  expect((await typing('Spanish,'))[0]).toMatch(/^Spanish, English/);
  expect((await typing('span, germ and fre'))[0]).toBe('Spanish, German, French');
});
