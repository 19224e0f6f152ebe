import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Place } from '../../sandbox/discord/world.ts';
import { type Stage, stage } from '../support/stage.ts';
import { watching } from '../support/story.ts';
import { sample } from '../support/videos.ts';
import { expectNothingLeft } from './leftovers.ts';
import { expectDownload, linkButtons, linkIn } from './result-button.ts';
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

const three = ['Spanish', 'German', 'French'];
const caption = (language: string) => `**${language}** · 0:10 · dubbed by AI`;

/** Three languages under way, of which one has been delivered. */
async function oneDelivered(
  more = {},
  prepare: (story: Stage) => Place = ({ channel }) => channel,
): Promise<Stage & { asked: Interaction; place: Place }> {
  const story = await heldStage();
  const place = prepare(story);
  const asked = await askFor(story, three, more, place);
  for (const language of three) await jobFor(story, language);
  await story.scenario.finishJob(await jobFor(story, 'German'));
  await asked.waitFor(withFiles(1), patience);
  return { ...story, asked, place };
}

describe('several languages, when the app stops in the middle', () => {
  test('go on where they were: what has been delivered stays, the rest follows into the same message', async () => {
    const story = await oneDelivered();
    await story.restart();
    // What others have come to meanwhile is shown beside what is done.
    await story.scenario.finishJob(await jobFor(story, 'French'));
    const second = await story.asked.waitFor(withFiles(2), patience);
    expect(second.content).toContain(done('German'));
    await story.restart();
    story.scenario.releaseJobs();
    const message = await story.asked.waitFor(withFiles(3), patience);
    await expectVideos(message, three);
    expect(message.content).toBe(['**sample.mp4**', ...three.map(done)].join('\n'));
    expect(submitted(story)).toEqual(three.toSorted());
    expect(story.scenario.uploads.size).toBe(1);
    expect(story.channel.messages).toEqual([message]);
    await expectNothingLeft(story);
  });

  test('while the video is being brought in: still one upload, and a charge each', async () => {
    const story = await stage({ scenario: { jobSeconds: 0.2 } });
    story.scenario.holdUploads();
    const asked = await askFor(story, five);
    await expect.poll(() => story.scenario.uploads.size, { timeout: patience }).toBe(1);
    await story.restart();
    story.scenario.releaseUploads();
    await expectVideos(await asked.waitFor(withFiles(5), patience), five);
    expect(story.scenario.uploads.size).toBe(1);
    expect(submitted(story)).toEqual(five.toSorted());
  });

  test('a status after it still tells what was done before', async () => {
    const story = await oneDelivered();
    await story.restart();
    const versions = story.asked.history.length;
    story.scenario.failJob(await jobFor(story, 'French'), { error: 'No face was found.' });
    await story.asked.waitFor(({ content }) => content.includes('⚠️'), patience);
    for (const { content, attachments } of story.asked.history.slice(versions)) {
      expect(content).toContain(done('German'));
      expect(attachments).toHaveLength(1);
    }
  });
});

describe('several languages, when Scenario’s answers are lost', () => {
  test('each adopts its own job from the asset they share', async () => {
    const story = await stage({ scenario: { jobSeconds: 0.5 } });
    const route = 'POST /generate/custom/:model';
    const when = ({ query }: { query: Readonly<Record<string, string>> }) => query.dryRun === undefined;
    story.scenario.faults.add({ route, when, times: 5, do: { kind: 'lose-response' } });
    const message = await (await askFor(story, five)).waitFor(withFiles(5), patience);
    await expectVideos(message, five);
    expect(submitted(story)).toEqual(five.toSorted());
    const results = message.attachments.map(({ sha256 }) => sha256);
    expect(new Set(results).size).toBe(5);
    await expectNothingLeft(story);
  });

  test('one that failed is made again from an upload of its own', async () => {
    const story = await heldStage();
    const { discord, scenario, ada, channel } = story;
    const posted = await discord.as(ada).post(channel, { files: [sample()] });
    const want = async (languages: string[]) => {
      const opened = await discord.as(ada).messageMenu('Translate video', posted, channel);
      return discord.as(ada).submitModal(await opened.waitFor('modal'), { other: languages.join(', ') });
    };
    const first = await want(['Spanish', 'German']);
    scenario.failJob(await jobFor(story, 'German'), { error: 'No face was found.' });
    scenario.releaseJobs();
    await first.waitFor(({ content }) => !content.includes('⏳') && content.includes('⚠️'), patience);
    const message = await (await want(['Spanish', 'German'])).waitFor(withFiles(2), patience);
    await expectVideos(message, ['Spanish', 'German']);
    expect(submitted(story)).toEqual(['German', 'German', 'Spanish']);
    const assets = scenario.submits.map(({ body }) => `${body.video} ${body.outputLanguage}`);
    expect(new Set(assets).size).toBe(3);
  });
});

describe('several languages, when Discord’s answers are lost', () => {
  test('a file whose arrival was not confirmed is put there again, and stands there once', async () => {
    const story = await oneDelivered();
    const fault = story.discord.faults.add({
      route: 'PATCH /webhooks/:app/:token/messages/@original',
      times: 2,
      do: { kind: 'lose-response' },
      when: () => story.scenario.charges.length === 3 && story.asked.original?.attachments.length !== 3,
    });
    story.scenario.releaseJobs();
    await expect.poll(() => fault.hits, { timeout: patience }).toBe(2);
    await expectNothingLeft(story);
    const [message] = story.channel.messages;
    expect(message?.attachments).toHaveLength(3);
    await expectVideos(message as NonNullable<typeof message>, three);
  });
});

describe('several languages, when Discord no longer takes the interaction’s token', () => {
  test('in a server with the bot, all come into the same message', async () => {
    const story = await oneDelivered();
    story.discord.killToken(story.asked);
    story.scenario.releaseJobs();
    const message = await story.asked.waitFor(withFiles(3), patience);
    await expectVideos(message, three);
    expect(story.channel.messages).toEqual([message]);
  });

  test('and the message is deleted, each of the rest is a message that calls the person', async () => {
    const story = await oneDelivered();
    story.discord.killToken(story.asked);
    story.asked.original?.delete();
    story.scenario.failJob(await jobFor(story, 'French'), { error: 'No face was found.' });
    story.scenario.releaseJobs();
    await expect.poll(() => story.channel.messages.length, { timeout: patience }).toBe(2);
    await expectNothingLeft(story);
    const calling = `<@${story.ada.id}> `;
    expect(story.channel.messages.map(({ content }) => content).toSorted()).toEqual([
      `${calling}${caption('Spanish')}`,
      expect.stringMatching(`^${calling}\\*\\*sample\\.mp4\\*\\* → \\*\\*French\\*\\*\n⚠️`),
    ]);
    for (const message of story.channel.messages) expect(message.notified).toEqual([story.ada]);
  });

  test('in private, each of the rest is a direct message, and nothing is public', async () => {
    const story = await oneDelivered({ private: true });
    const sights = watching(story);
    story.discord.killToken(story.asked);
    story.scenario.releaseJobs();
    const letters = story.discord.world.botDm(story.ada);
    await expect.poll(() => letters.messages.length, { timeout: patience }).toBe(2);
    await expectNothingLeft(story);
    expect(letters.messages.map(({ content }) => content).toSorted()).toEqual(
      ['French', 'Spanish'].map(caption),
    );
    expect(story.channel.messages).toEqual([]);
    for (const sight of sights) expect(sight.onlyTo ?? story.ada).toBe(story.ada);
  });

  test('where the bot may not attach files, they come directly, and their lines say so', async () => {
    const story = await oneDelivered();
    story.discord.killToken(story.asked);
    story.channel.bot.attach = false;
    story.scenario.releaseJobs();
    const letters = story.discord.world.botDm(story.ada);
    await expect.poll(() => letters.messages.length, { timeout: patience }).toBe(2);
    await expectNothingLeft(story);
    const [message] = story.channel.messages;
    expect(message?.content.match(/went to whoever asked for it, as a direct message/g)).toHaveLength(2);
    expect(message?.content).toContain(done('German'));
  });

  test('nor anything else, they are kept, and their lines say so', async () => {
    const story = await oneDelivered();
    story.ada.dmsOpen = false;
    story.discord.killToken(story.asked);
    story.channel.bot.attach = false;
    story.scenario.releaseJobs();
    await expectNothingLeft(story);
    const [message] = story.channel.messages;
    expect(message?.content.match(/You will find it in \/translations/g)).toHaveLength(2);
    const looked = await story.discord.as(story.ada).slash('translations', {}, story.channel);
    const { content } = await looked.waitFor('reply');
    expect(content.match(/it waits here/g)).toHaveLength(2);
  });
});

test('several results that do not fit have a button each, for the person alone', async () => {
  const story = await stage({ scenario: { jobSeconds: 0.2, resultBytes: 21 * 1024 * 1024 } });
  const { discord, ada } = story;
  const asked = await askFor(story, ['Spanish', 'German']);
  const message = await asked.waitFor((seen) => linkButtons(seen).length === 2, patience);
  expect(linkButtons(message).map(({ label }) => label)).toEqual([
    'Spanish: Get the video',
    'German: Get the video',
  ]);
  for (const language of ['Spanish', 'German']) {
    expect(message.content).toContain(
      `\n${done(language)} · The translated video is 21 MB, which does not fit`,
    );
  }
  const links = [];
  for (const { custom_id } of linkButtons(message)) {
    const reply = await (await discord.as(ada).press(message, custom_id)).waitFor('reply');
    expect(reply.onlyTo).toBe(ada);
    links.push(linkIn(reply));
    await expectDownload(story, links.at(-1) ?? '');
  }
  expect(new Set(links.map((link) => new URL(link).pathname)).size).toBe(2);
  await expectNothingLeft(story);
});

test('a job that stands still ends in its line, and what it brings late comes as a message of its own', async () => {
  const timing = {
    jobPatience: { waitMs: 250, waits: 400, stuckMs: 1_000 },
    latePatience: { waitMs: 250, waits: 240 },
  };
  const story = await stage({ scenario: { jobSeconds: 0.2 }, timing });
  story.scenario.holdJobs();
  const asked = await askFor(story, ['Spanish', 'German']);
  await story.scenario.finishJob(await jobFor(story, 'German'));
  const message = await asked.waitFor(
    ({ content }) => /^⚠️ \*\*Spanish\*\*.* for an hour/m.test(content),
    patience,
  );
  expect(message.content).toContain(done('German'));
  story.scenario.releaseJobs();
  await expect.poll(() => story.channel.messages.length, { timeout: patience }).toBe(2);
  expect(story.channel.messages[1]?.content).toBe(`<@${story.ada.id}> ${caption('Spanish')}`);
  await expectNothingLeft(story);
});
