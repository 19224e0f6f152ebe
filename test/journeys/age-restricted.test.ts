import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import type { Channel } from '../../sandbox/discord/world.ts';
import { testEncoder } from '../support/encoder.ts';
import { listed, press } from '../support/pressing.ts';
import { type Stage, type StageOptions, stage } from '../support/stage.ts';
import { fileOf, result, watching } from '../support/story.ts';
import { sample } from '../support/videos.ts';
import { labels, modalOf, patience, pressing } from './follow-up.ts';
import { withButton } from './result-button.ts';

const open = 'scene.Spanish.mp4';
const hidden = `SPOILER_${open}`;
const caption = '**Spanish** · 0:10 · dubbed by AI';
const why = '-# From an age-restricted channel, so it is not shown openly here.';
const perhaps = '-# From a thread that may be in an age-restricted channel, so it is not shown openly here.';

const megabyte = 1024 * 1024;

const scene = () => sample('sample.mp4', { name: 'scene.mp4' });

/** Discord says that the acknowledgement came too late. */
const unheard = {
  route: 'POST /interactions/:id/:token/callback',
  do: { kind: 'status', status: 404, json: { code: 10062, message: 'Unknown interaction' } },
} as const;

type Story = Stage & { readonly adults: Channel };

/** Ada has an ordinary channel, and one for adults. */
async function adultsToo(options: StageOptions = {}): Promise<Story> {
  const story = await stage({ ...options, scenario: { jobSeconds: 0.2, ...options.scenario } });
  const adults = story.discord.world.addChannel(story.guild, 'adults', { ageRestricted: true });
  return { ...story, adults };
}

async function bySlash({ discord, ada }: Stage, place: Channel, more = {}): Promise<Interaction> {
  return discord.as(ada).slash('translate', { video: scene(), language: 'Spanish', ...more }, place);
}

async function byMenu({ discord, ada }: Stage, message: Message, person = ada): Promise<Interaction> {
  const menu = await discord.as(person).messageMenu('Translate video', message, message.channel);
  return discord.as(person).submitModal(await menu.waitFor('modal'), { other: 'Spanish' });
}

const isTranslating = ({ content }: Pick<Message, 'content'>) =>
  /being translated|Translating|翻訳しています/.test(content);

/** Ada asks; then every way into the place closes, and the translation ends. */
async function elsewhere(
  story: Stage,
  ask: () => Promise<Interaction>,
  end: () => Promise<void> = async () => undefined,
): Promise<void> {
  story.scenario.holdJobs();
  const asked = await ask();
  await asked.waitFor(isTranslating, patience);
  story.discord.killToken(asked);
  asked.original?.delete();
  asked.place.bot.send = false;
  await end();
  story.scenario.releaseJobs();
}

/** The direct message with a file that comes to Ada. */
function letter({ discord, ada }: Stage, files = 1): Promise<Message> {
  const place = discord.world.botDm(ada);
  return discord.world.waitForMessage(place, ({ attachments }) => attachments.length === files, patience);
}

/** Ada presses "Another language" under a message, and asks for German. */
async function another(story: Stage, message: Message): Promise<Message> {
  const modal = await modalOf(pressing(story, story.ada, message, 'Another language'));
  return result(await story.discord.as(story.ada).submitModal(modal, { other: 'German' }));
}

describe('a video from an age-restricted channel', () => {
  test('is answered there as openly as it was shown, by command and by menu, also in another language', async () => {
    const story = await adultsToo();
    const posted = await story.discord.as(story.ada).post(story.adults, { files: [scene()] });
    for (const asked of [await bySlash(story, story.adults), await byMenu(story, posted)]) {
      const message = await result(asked);
      expect([message.content, fileOf(message).filename]).toEqual([caption, open]);
      expect(fileOf(await another(story, message)).filename).toBe('scene.German.mp4');
    }
  });

  test('keeps its own spoiler there', async () => {
    const story = await adultsToo();
    const video = sample('sample.mp4', { name: 'SPOILER_scene.mp4' });
    const message = await result(await bySlash(story, story.adults, { video }));
    expect([message.content, fileOf(message).filename]).toEqual([caption, hidden]);
  });

  test('goes hidden into a direct message, which says why, and so does all that is asked for from there; after a restart too', async () => {
    const story = await adultsToo();
    const restart = async () => void (await story.restart());
    await elsewhere(story, () => bySlash(story, story.adults), restart);
    const message = await letter(story);
    expect([message.content, fileOf(message).filename]).toEqual([`${caption}\n${why}`, hidden]);
    const german = await another(story, message);
    expect(german.content).toBe(`**German** · 0:10 · dubbed by AI\n${why}`);
    expect(fileOf(german).filename).toBe('SPOILER_scene.German.mp4');
    const original = await press(story, story.ada, [message, 'Original']);
    expect(original.content).toMatch(/^Here is the original video: <http\S+>\n/);
    expect(story.adults.messages).toEqual([]);
  });

  test('says why in the language of whoever reads the direct message', async () => {
    const story = await adultsToo();
    story.ada.locale = 'de';
    story.guild.locale = 'ja';
    await elsewhere(story, () => bySlash(story, story.adults, { language: 'Spanisch' }));
    expect((await letter(story)).content).toBe(
      '**Spanisch** · 0:10 · von KI synchronisiert\n-# Aus einem Kanal mit Altersbeschränkung, deshalb wird es hier nicht offen gezeigt.',
    );
  });

  test('goes hidden too when the whole conversation has been a direct message, also of several languages', async () => {
    const story = await adultsToo();
    const { discord, adults } = story;
    discord.faults.add({ ...unheard, times: Infinity });
    adults.bot.send = false;
    await bySlash(story, adults);
    const message = await letter(story);
    expect([message.content, fileOf(message).filename]).toEqual([`${caption}\n${why}`, hidden]);

    await bySlash(story, adults, { language: 'Spanish, German' });
    const both = await letter(story, 2);
    expect(both.content).toContain(`\n✅ Done: ${caption} · ${why.replace('-# ', '')}`);
    const names = both.attachments.map(({ filename }) => filename);
    expect(names.toSorted()).toEqual(['SPOILER_scene.German.mp4', hidden]);
  });

  test('goes hidden in each of several languages', async () => {
    const story = await adultsToo();
    const language = 'Spanish, German';
    await elsewhere(story, () => bySlash(story, story.adults, { language }));
    const letters = story.discord.world.botDm(story.ada);
    await expect
      .poll(() => letters.messages.filter(({ attachments }) => attachments.length > 0).length, {
        timeout: patience,
      })
      .toBe(2);
    const names = letters.messages.map((message) => fileOf(message).filename);
    expect(names.toSorted()).toEqual(['SPOILER_scene.German.mp4', hidden]);
    for (const { content } of letters.messages) expect(content).toContain(why);
  });

  test('goes hidden when it had to be made smaller', async () => {
    const { path } = await testEncoder();
    const story = await adultsToo({
      scenario: { resultBytes: 30 * megabyte },
      env: { FFMPEG_PATH: path },
    });
    await elsewhere(story, () => bySlash(story, story.adults));
    const message = await letter(story);
    expect(message.content).toContain('\n-# Made smaller to fit');
    expect(message.content.endsWith(`\n${why}`)).toBe(true);
    expect(fileOf(message).filename).toBe(hidden);
  });

  test('goes as a link without a preview when it is too large', async () => {
    const story = await adultsToo({ scenario: { resultBytes: 21 * megabyte } });
    await elsewhere(story, () => bySlash(story, story.adults));
    const letters = story.discord.world.botDm(story.ada);
    const message = await story.discord.world.waitForMessage(letters, withButton, patience);
    expect(message.content).toMatch(/^\*\*Spanish\*\* · 0:10 · dubbed by AI\nThe translated video is 21 MB/);
    expect(message.content.endsWith(`\n${why}`)).toBe(true);
    const link = await press(story, story.ada, [message, 'Get the video']);
    expect(link.content).toMatch(/^Here is your translated video: <http\S+>\n-# Keep this link to yourself/);
    expect(link.content.endsWith(`\n${why}`)).toBe(true);
  });

  test('is fetched from anywhere by its person alone, who reads where it is from', async () => {
    const story = await adultsToo();
    const { ada, channel, adults, lines } = story;
    ada.dmsOpen = false;
    await elsewhere(story, () => bySlash(story, adults));
    await expect.poll(() => lines.join(''), { timeout: patience }).toContain('a result is kept');
    const sights = watching(story);
    await story.restart();
    for (const place of [channel, adults]) {
      const list = await listed({ ...story, channel: place }, ada, 'Get 1');
      const link = await press(story, ada, [list, 'Get 1']);
      expect(link.content).toMatch(/^Here is your translated video: <http\S+>\n/);
      expect(link.content.endsWith(`\n${why}`)).toBe(place === channel);
      expect(link.attachments).toEqual([]);
    }
    for (const sight of sights) expect(sight.onlyTo).toBe(ada);
    expect([...channel.messages, ...adults.messages]).toEqual([]);
  });

  test('is tried again as it was, in the channel and from a direct message', async () => {
    const story = await adultsToo();
    const { discord, scenario, ada, adults } = story;
    const fail = async () => void (await scenario.failJob(scenario.submits.at(-1)?.jobId ?? ''));
    const canBeTried = (message: Message) => labels(message).includes('Try again');
    scenario.holdJobs();
    const asked = await bySlash(story, adults);
    await asked.waitFor(isTranslating, patience);
    await fail();
    const failed = await asked.waitFor(canBeTried, patience);
    scenario.releaseJobs();
    const again = await result(await pressing(story, ada, failed, 'Try again'));
    expect([again.content, fileOf(again).filename]).toEqual([caption, open]);

    await elsewhere(story, () => bySlash(story, adults), fail);
    const message = await discord.world.waitForMessage(discord.world.botDm(ada), canBeTried, patience);
    const late = await result(await pressing(story, ada, message, 'Try again'));
    expect([late.content, fileOf(late).filename]).toEqual([`${caption}\n${why}`, hidden]);
  });

  test('stays what it is for others who show the same video elsewhere: one translation, each as they found it', async () => {
    const story = await adultsToo();
    const { discord, guild, scenario, ada, channel, adults } = story;
    const bob = discord.world.addPerson('Bob');
    guild.members.add(bob);
    const posted = await discord.as(ada).post(adults, { files: [scene()] });
    const url = posted.attachments[0]?.url ?? '';
    const shown = await discord.as(bob).post(channel, { content: url, embeds: [{ url, video: { url } }] });
    scenario.holdJobs();
    const asked = await byMenu(story, posted);
    const his = await byMenu(story, shown, bob);
    for (const one of [asked, his]) await one.waitFor(isTranslating, patience);
    discord.killToken(asked);
    asked.original?.delete();
    adults.bot.send = false;
    scenario.releaseJobs();
    expect(fileOf(await letter(story)).filename).toBe(hidden);
    const message = await result(his);
    expect([message.content, fileOf(message).filename]).toEqual([caption, open]);
    expect(scenario.submits).toHaveLength(1);
    expect(channel.messages).toEqual([shown, message]);
  });
});

describe('a forward', () => {
  test('Discord takes it from an age-restricted channel into another one alone, where it is answered openly', async () => {
    const story = await adultsToo();
    const { discord, guild, ada, channel, adults } = story;
    const others = discord.world.addChannel(guild, 'others', { ageRestricted: true });
    const posted = await discord.as(ada).post(adults, { files: [scene()] });
    await expect(discord.as(ada).post(channel, { forwardOf: posted })).rejects.toThrow('is age-restricted');
    const message = await result(
      await byMenu(story, await discord.as(ada).post(others, { forwardOf: posted })),
    );
    expect([message.content, fileOf(message).filename]).toEqual([caption, open]);
  });

  test('out of an ordinary channel is age-restricted where it is found', async () => {
    const story = await adultsToo();
    const { discord, ada, channel, adults } = story;
    const posted = await discord.as(ada).post(channel, { files: [scene()] });
    const forward = await discord.as(ada).post(adults, { forwardOf: posted });
    await elsewhere(story, () => byMenu(story, forward));
    expect(fileOf(await letter(story)).filename).toBe(hidden);
  });
});

// Discord does not say of a thread whether its channel is age-restricted.
describe.each(['adults', 'general'])('a video from a thread of %s', (name) => {
  const inThread = async () => {
    const story = await adultsToo();
    const parent = name === 'adults' ? story.adults : story.channel;
    return { story, thread: story.discord.world.addThread(parent, 'a thread') };
  };

  test('is answered there openly', async () => {
    const { story, thread } = await inThread();
    const posted = await story.discord.as(story.ada).post(thread, { files: [scene()] });
    const message = await result(await byMenu(story, posted));
    expect([message.content, fileOf(message).filename]).toEqual([caption, open]);
    expect(fileOf(await another(story, message)).filename).toBe('scene.German.mp4');
  });

  test('goes hidden into a direct message, which says why', async () => {
    const { story, thread } = await inThread();
    await elsewhere(story, () => bySlash(story, thread));
    const message = await letter(story);
    expect([message.content, fileOf(message).filename]).toEqual([`${caption}\n${perhaps}`, hidden]);
  });
});

test('a video from an ordinary channel goes openly into a direct message', async () => {
  const story = await adultsToo();
  await elsewhere(story, () => bySlash(story, story.channel));
  const message = await letter(story);
  expect([message.content, fileOf(message).filename]).toEqual([caption, open]);
});
