import { describe, expect, test } from 'vitest';
import type { Message } from '../../sandbox/discord/message.ts';
import type { Modal } from '../../sandbox/discord/modal.ts';
import type { Person } from '../../sandbox/discord/world.ts';
import { type Stage, stage } from '../support/stage.ts';
import { fileOf, relativeTime, said } from '../support/story.ts';
import { sample } from '../support/videos.ts';
import { expectNothingLeft } from './leftovers.ts';
import {
  askFor,
  done,
  expectVideos,
  five,
  heldStage,
  jobFor,
  patience,
  submitted,
  withFiles,
} from './several.ts';

async function open({ discord, channel }: Stage, person: Person, message: Message): Promise<Modal> {
  const picked = await discord.as(person).messageMenu('Translate video', message, channel);
  return picked.waitFor('modal');
}

describe('several languages from one video', () => {
  test('are one upload, five charges and five results in one message, a line each', async () => {
    const story = await stage({ scenario: { jobSeconds: 0.5 } });
    const asked = await askFor(story, five);
    const message = await asked.waitFor(withFiles(5), patience);

    expect(story.scenario.uploads.size).toBe(1);
    expect(submitted(story)).toEqual(five.toSorted());
    expect(story.scenario.charges).toHaveLength(5);
    expect(story.channel.messages).toEqual([message]);
    expect(message.content).toBe(['**sample.mp4**', ...five.map(done)].join('\n'));
    await expectVideos(message, five);
    expect(said(asked)[0]).toBe(
      '**sample.mp4** → **Spanish, German, French, Polish, and Welsh (United Kingdom)**\n' +
        `Checking the video…\n-# Requested ${relativeTime(asked.createdAt)}`,
    );
    await expectNothingLeft(story);
  });

  test('come each as it is ready, while the others go on', async () => {
    const story = await heldStage();
    const asked = await askFor(story, ['Spanish', 'German', 'French']);
    await asked.waitFor(({ content }) => content.match(/being translated/g)?.length === 3, patience);
    await story.scenario.finishJob(await jobFor(story, 'German'));
    const message = await asked.waitFor(withFiles(1), patience);
    expect(message.content.split('\n')).toEqual([
      '**sample.mp4**',
      '⏳ **Spanish** · being translated',
      done('German'),
      '⏳ **French** · being translated',
      expect.stringMatching(/^-# Requested <t:\d+:R>\. Each result appears here as soon as it is ready/),
      '-# 11 sec long · about 165 of the bot’s credits',
    ]);
    await expectVideos(message, ['German']);

    await story.scenario.finishJob(await jobFor(story, 'French'));
    await expectVideos(await asked.waitFor(withFiles(2), patience), ['German', 'French']);
    story.scenario.releaseJobs();
    const last = await asked.waitFor(withFiles(3), patience);
    expect(last.content).not.toMatch('Requested');
    const gone = asked.history.flatMap(({ attachments }, index) =>
      attachments.length < (asked.history[index - 1]?.attachments.length ?? 0) ? [index] : [],
    );
    expect(gone).toEqual([]);
  });

  test('do not hurt each other: one that fails says why in its line and leaves four', async () => {
    const story = await heldStage();
    const asked = await askFor(story, five);
    story.scenario.failJob(await jobFor(story, 'French'), { error: 'No face was found.' });
    await asked.waitFor(({ content }) => content.includes('⚠️ **French**'), patience);
    story.scenario.releaseJobs();
    const others = five.filter((language) => language !== 'French');
    const message = await asked.waitFor(withFiles(4), patience);
    await expectVideos(message, others);
    expect(message.content.split('\n')).toEqual([
      '**sample.mp4**',
      done('Spanish'),
      done('German'),
      '⚠️ **French** · The translation service could not translate this video. “No face was found.” ' +
        'Please try other options of /translate, or a video in which people speak clearly.',
      done('Polish'),
      done('Welsh (United Kingdom)'),
    ]);
    expect(story.scenario.charges.filter(({ refunded }) => !refunded)).toHaveLength(4);
    await expectNothingLeft(story);

    // Each can be looked up by itself.
    const again = await story.discord.as(story.ada).slash('translations', {}, story.channel);
    const { content } = await again.waitFor('reply');
    for (const language of five) expect(content).toContain(`**sample.mp4** → **${language}**`);
  });

  test('that all fail end in one message with every reason', async () => {
    const story = await heldStage();
    const asked = await askFor(story, five);
    for (const language of five) {
      const error = `${language} went wrong. ${'This is a very long reason. '.repeat(30)}`;
      story.scenario.failJob(await jobFor(story, language), { error });
    }
    const message = await asked.waitFor(({ content }) => content.match(/⚠️/g)?.length === 5, patience);
    expect(message.content.length).toBeLessThanOrEqual(2000);
    for (const language of five) expect(message.content).toContain(`${language} went wrong. This is`);
    expect(message.attachments).toEqual([]);
    expect(story.channel.messages).toEqual([message]);
    await expectNothingLeft(story);
  });

  test('of which somebody else wants two are shared with them, and paid for once', async () => {
    const story = await heldStage();
    const { discord, scenario, guild, ada, channel } = story;
    const bob = discord.world.addPerson('Bob');
    guild.members.add(bob);
    const posted = await discord.as(ada).post(channel, { files: [sample()] });
    const first = await discord
      .as(ada)
      .submitModal(await open(story, ada, posted), { other: five.join(', ') });
    await Promise.all(five.map((language) => jobFor(story, language)));
    const modal = await open(story, bob, posted);
    const second = await discord.as(bob).submitModal(modal, { other: 'Polish, German' });
    await second.waitFor(({ content }) => content.includes('⏳ **Polish** · being translated'), patience);
    scenario.releaseJobs();

    await expectVideos(await first.waitFor(withFiles(5), patience), five);
    const message = await second.waitFor(withFiles(2), patience);
    await expectVideos(message, ['Polish', 'German']);
    expect(message.content).toBe(['**sample.mp4**', done('Polish'), done('German')].join('\n'));
    expect(submitted(story)).toEqual(five.toSorted());

    // One of them alone is another's whole request, and there at once.
    const third = await discord.as(bob).submitModal(await open(story, bob, posted), { other: 'French' });
    const alone = await third.waitFor(withFiles(1), patience);
    expect(alone.content).toBe('**French** · 0:10 · dubbed by AI');
    expect(fileOf(alone).filename).toBe('sample.French.mp4');
    expect(scenario.submits).toHaveLength(5);
  });

  test('are made from one upload of what had to be remuxed as well', async () => {
    const story = await stage({ scenario: { jobSeconds: 0.2 } });
    const asked = await askFor(story, ['Spanish', 'German'], { video: sample('sample.mov') });
    const message = await asked.waitFor(withFiles(2), patience);
    expect(message.attachments.map(({ filename }) => filename).toSorted()).toEqual([
      'sample.German.mp4',
      'sample.Spanish.mp4',
    ]);
    expect(story.scenario.uploads.size).toBe(1);
    expect(story.scenario.submits).toHaveLength(2);
  });

  test('cost few calls: one upload and one dry run for all, one submit for each', async () => {
    const story = await stage({ scenario: { jobSeconds: 0.2 } });
    await (await askFor(story, five)).waitFor(withFiles(5), patience);
    const calls = story.scenario.requests.map(({ route, query }) => `${route}${query.dryRun ? ' dry' : ''}`);
    const count = (wanted: string) => calls.filter((call) => call === wanted).length;
    expect(count('POST /uploads')).toBe(1);
    expect(count('POST /generate/custom/:model dry')).toBe(1);
    expect(count('POST /generate/custom/:model')).toBe(5);
  });

  test('whose video cannot be taken in end with the reason, and nothing is spent', async () => {
    const story = await stage();
    const body = { reason: 'Unsupported file', name: 'BadRequestError', details: {} };
    story.scenario.faults.add({
      route: 'POST /uploads',
      times: 20,
      do: { kind: 'status', status: 400, body },
    });
    const asked = await askFor(story, ['Spanish', 'German']);
    const message = await asked.waitFor(({ content }) => content.includes('⚠️'), patience);
    expect(message.content).toContain('⚠️ The translation service refused this video. “Unsupported file”');
    expect(story.scenario.submits).toEqual([]);
    await expectNothingLeft(story);
  });
});
