import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../sandbox/discord/message.ts';
import type { Person } from '../../sandbox/discord/world.ts';
import { list, listed, press, pressForeign } from '../support/pressing.ts';
import { type Stage, stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { sample } from '../support/videos.ts';

const patience = 20_000;
const soon = { timing: { sweepIntervalMs: 100, sourceGraceMs: 0 } };

const stopped = 'Stopped. Nothing was spent.';
const paid = /^This translation has already been paid for/;
const discarded = /^Done: you will not get this video\. It had been paid for already/;
const told = ({ content }: Message) => content.includes('Stopped, as you wished.');
const thrownAway = ({ content }: Message) => content.includes('Thrown away, as you wished.');

async function ask({ discord, channel }: Stage, person: Person, message: Message, language = 'Spanish') {
  const menu = await discord.as(person).messageMenu('Translate video', message, channel);
  return discord.as(person).submitModal(await menu.waitFor('modal'), { other: language });
}

/** Ada and Bob in a channel with a video. */
async function two(options = {}) {
  const story = await stage({ ...soon, ...options });
  const bob = story.discord.world.addPerson('Bob');
  story.guild.members.add(bob);
  const posted = await story.discord.as(story.ada).post(story.channel, { files: [sample()] });
  return { ...story, bob, posted };
}

const nothingLies = (story: Stage) =>
  expect.poll(() => story.scenario.assets.size, { timeout: patience }).toBe(0);

describe('before the translation is paid for', () => {
  test('Stop is free: nothing is submitted, the status says so, and what was uploaded is deleted', async () => {
    const story = await two();
    const { scenario, ada, posted } = story;
    scenario.holdUploads();
    const asked = await ask(story, ada, posted);
    await asked.waitFor(({ content }) => content.includes('Sending the video'), patience);

    const shown = await list(story, ada);
    expect(shown.content).toMatch(/\*\*sample\.mp4\*\* → \*\*Spanish\*\* · under way, requested <t:\d+:R>/);
    expect((await press(story, ada, [shown, 'Stop 1'])).content).toBe(stopped);
    expect((await asked.waitFor(told, patience)).content).toContain('Nothing was spent.');

    scenario.releaseUploads();
    await nothingLies(story);
    expect(scenario.submits).toEqual([]);
    expect((await press(story, ada, [shown, 'Stop 1'])).content).toMatch(/^It is too late to stop this/);
    expect((await list(story, ada)).content).toContain('Stopped, as you wished.');
  });

  test('it ends an upload whose beginning is slow, and what comes of that is deleted', async () => {
    const story = await two();
    const { scenario, ada, posted } = story;
    scenario.faults.add({ route: 'POST /uploads', do: { kind: 'lose-response' } });
    scenario.faults.add({ route: 'POST /uploads', do: { kind: 'delay', ms: 3_000 } });
    const asked = await ask(story, ada, posted);
    const begun = () =>
      scenario.requests.filter(({ method, path }) => method === 'POST' && /\/uploads$/.test(path));
    await expect.poll(begun, { timeout: patience }).toHaveLength(2);
    await pressForeign(story, ada, `stop:${asked.id}`);
    await asked.waitFor(told, patience);
    await nothingLies(story);
    expect(scenario.submits).toEqual([]);
  });

  test('who asks again for what was stopped gets it, for one charge', async () => {
    const story = await two();
    const { scenario, ada, posted } = story;
    scenario.holdUploads();
    const asked = await ask(story, ada, posted);
    await asked.waitFor(({ content }) => content.includes('Sending the video'), patience);
    await press(story, ada, [await list(story, ada), 'Stop 1']);
    await asked.waitFor(told, patience);
    const again = await ask(story, ada, posted);
    await again.waitFor(({ loading }) => !loading, patience);
    scenario.releaseUploads();
    await result(again);
    expect(scenario.submits).toHaveLength(1);
  });

  test('while it waits to be confirmed it is free as well', async () => {
    const story = await two({ env: { CONFIRM_ABOVE_CREDITS: '1' } });
    const { scenario, ada, posted } = story;
    const asked = await ask(story, ada, posted);
    await asked.waitFor(({ content }) => content.includes('confirm'), patience);
    expect((await press(story, ada, [await list(story, ada), 'Stop 1'])).content).toBe(stopped);
    await asked.waitFor(({ content }) => content.includes('Nothing was spent'), patience);
    const listed = async () => (await list(story, ada)).content;
    await expect.poll(listed, { timeout: patience }).toContain('Stopped, as you wished.');
    expect(scenario.submits).toEqual([]);
  });

  test('in the queue for a place it is free too, and the next one takes the place', async () => {
    const story = await two({ scenario: { concurrentJobs: 1, jobSeconds: 0.2 } });
    const { scenario, ada, bob, posted } = story;
    scenario.holdJobs();
    const first = await ask(story, ada, posted, 'French');
    await first.waitFor(({ content }) => content.includes('Translating'), patience);
    const second = await ask(story, ada, posted, 'Spanish');
    await second.waitFor(({ content }) => content.includes('number 1 in the queue'), patience);
    const third = await ask(story, bob, posted, 'German');
    await third.waitFor(({ content }) => content.includes('number 2 in the queue'), patience);

    const shown = await list(story, ada);
    expect((await press(story, ada, [shown, 'Stop 1'])).content).toBe(stopped);
    await second.waitFor(told, patience);
    await third.waitFor(({ content }) => content.includes('number 1 in the queue'), patience);
    scenario.releaseJobs();
    await Promise.all([first, third].map(result));
    expect(scenario.submits.map(({ body }) => body.outputLanguage)).toEqual(['French', 'German']);
  });

  test('a restart right after it changes nothing', async () => {
    const story = await two();
    const { scenario, ada, posted } = story;
    scenario.holdUploads();
    const asked = await ask(story, ada, posted);
    await asked.waitFor(({ content }) => content.includes('Sending the video'), patience);
    const shown = await list(story, ada);
    expect((await press(story, ada, [shown, 'Stop 1'])).content).toBe(stopped);
    await story.restart();
    await asked.waitFor(told, patience);
    scenario.releaseUploads();
    await nothingLies(story);
    expect(scenario.submits).toEqual([]);
  });

  test('somebody else who wants the same gets it', async () => {
    const story = await two();
    const { scenario, ada, bob, posted } = story;
    scenario.holdUploads();
    const [hers, his] = [await ask(story, ada, posted), await ask(story, bob, posted)];
    for (const one of [hers, his]) {
      await one.waitFor(({ content }) => content.includes('Sending the video'), patience);
    }
    const answer = await press(story, ada, [await list(story, ada), 'Stop 1']);
    expect(answer.content).toBe(stopped);
    await hers.waitFor(told, patience);
    scenario.releaseUploads();
    await result(his);
    expect(scenario.submits).toHaveLength(1);
    expect(hers.messages().flatMap(({ attachments }) => attachments)).toEqual([]);
  });
});

describe('once the translation is paid for', () => {
  async function running() {
    const story = await two({ scenario: { jobSeconds: 0.2 } });
    story.scenario.holdJobs();
    const asked = await ask(story, story.ada, story.posted);
    await asked.waitFor(({ content }) => content.includes('Translating'), patience);
    return { ...story, asked, shown: await list(story, story.ada) };
  }

  test('Stop says so, and who leaves it at that gets the result', async () => {
    const story = await running();
    const { scenario, ada, asked, shown } = story;
    expect((await press(story, ada, [shown, 'Stop 1'])).content).toMatch(paid);
    scenario.releaseJobs();
    await result(asked);
    expect(scenario.charges).toHaveLength(1);
  });

  test('the result can be thrown away: it is never brought, and deleted when it comes', async () => {
    const story = await running();
    const { scenario, ada, asked, shown } = story;
    const offer = await press(story, ada, [shown, 'Stop 1']);
    expect((await press(story, ada, [offer, 'Throw the result away'])).content).toMatch(discarded);
    expect((await asked.waitFor(thrownAway, patience)).content).toContain('had been paid for already');
    scenario.releaseJobs();
    await nothingLies(story);
    expect(
      [...scenario.jobs.values()].some(({ jobType, status }) => jobType === 'custom' && status === 'success'),
    ).toBe(true);
    expect((await press(story, ada, [offer, 'Throw the result away'])).content).toMatch(/^It is too late/);
    expect(asked.response()?.attachments).toEqual([]);
    expect(scenario.charges).toHaveLength(1);
  });

  test('after a restart the buttons do the same', async () => {
    const story = await running();
    const { scenario, ada, asked, shown } = story;
    await story.restart();
    const offer = await press(story, ada, [shown, 'Stop 1']);
    expect(offer.content).toMatch(paid);
    await story.restart();
    expect((await press(story, ada, [offer, 'Throw the result away'])).content).toMatch(discarded);
    await asked.waitFor(thrownAway, patience);
    scenario.releaseJobs();
    await nothingLies(story);
  });

  test('thrown away by one, it still comes to the other', async () => {
    const story = await running();
    const { scenario, ada, bob, posted, shown } = story;
    const his = await ask(story, bob, posted);
    await his.waitFor(({ content }) => content.includes('Translating'), patience);
    const offer = await press(story, ada, [shown, 'Stop 1']);
    await press(story, ada, [offer, 'Throw the result away']);
    scenario.releaseJobs();
    await result(his);
    expect(scenario.submits).toHaveLength(1);
    const hisList = await listed(story, bob, 'Get 1');
    const got = await press(story, bob, [hisList, 'Get 1']);
    expect(got.content).toContain('Here is your translated video');
  });

  test('a stranger stops nothing, and what is unknown is said to be so', async () => {
    const story = await running();
    const { scenario, bob, asked } = story;
    const stop = `stop:${asked.id}`;
    expect((await pressForeign(story, bob, stop)).content).toMatch(/^Only the person who asked/);
    expect((await pressForeign(story, bob, `discard:${asked.id}`)).content).toMatch(
      /^Only the person who asked/,
    );
    expect((await pressForeign(story, bob, 'stop:1')).content).toMatch(/^I no longer know this translation/);
    scenario.releaseJobs();
    await result(asked);
  });
});

describe('of several languages', () => {
  async function three() {
    const story = await two({ scenario: { jobSeconds: 0.2 } });
    story.scenario.holdJobs();
    story.scenario.holdUploads();
    const options = { video: sample(), language: 'Spanish, German, French' };
    const asked = await story.discord.as(story.ada).slash('translate', options, story.channel);
    await expect.poll(() => story.scenario.uploads.size, { timeout: patience }).toBe(1);
    await asked.waitFor(({ content }) => content.includes('German'), patience);
    return { ...story, asked };
  }
  const outputs = ({ scenario }: Stage) =>
    scenario.submits.map(({ body }) => String(body.outputLanguage)).toSorted();

  test('one is stopped and the others go on', async () => {
    const story = await three();
    const { scenario, ada, asked } = story;
    const shown = await list(story, ada);
    const number = shown.content.split('\n').findIndex((line) => line.includes('**German**'));
    expect((await press(story, ada, [shown, `Stop ${number}`])).content).toBe(stopped);
    scenario.releaseUploads();
    await asked.waitFor(told, patience);
    scenario.releaseJobs();
    await asked.waitFor(({ attachments }) => attachments.length === 2, patience);
    expect(outputs(story)).toEqual(['French', 'Spanish']);
    expect(asked.response()?.content).toContain(
      '\n**German** · Stopped, as you wished. Nothing was spent.\n',
    );
  });

  test('all are stopped by the name of the request', async () => {
    const story = await three();
    const { scenario, ada, asked } = story;
    expect((await pressForeign(story, ada, `stop:${asked.id}`)).content).toBe(stopped);
    await asked.waitFor(told, patience);
    scenario.releaseUploads();
    await nothingLies(story);
    expect(scenario.submits).toEqual([]);
  });

  test('stopped one after the other while the video is sent, all are stopped', async () => {
    const story = await three();
    const { scenario, ada, asked } = story;
    const shown = await list(story, ada);
    for (const n of [1, 2, 3]) {
      expect((await press(story, ada, [shown, `Stop ${n}`])).content).toBe(stopped);
    }
    const { content } = await asked.waitFor(told, patience);
    expect(content).not.toContain('⚠️');
    scenario.releaseUploads();
    await nothingLies(story);
    expect(scenario.submits).toEqual([]);
  });

  test('what was uploaded stays until the last is over', async () => {
    const story = await three();
    const { scenario, ada, asked } = story;
    scenario.releaseUploads();
    await expect.poll(() => scenario.submits.length, { timeout: patience }).toBe(3);
    scenario.releaseJobs();
    await asked.waitFor(({ attachments }) => attachments.length === 3, patience);
    // A result and its thumbnail for each; the source is gone.
    await expect.poll(() => scenario.assets.size, { timeout: patience }).toBe(6);
    const shown = await listed(story, ada, 'Get 3');
    expect((await press(story, ada, [shown, 'Delete 2'])).content).toMatch(/^Deleted:/);
    await expect.poll(() => scenario.assets.size, { timeout: patience }).toBe(4);
    await listed(story, ada, 'Get 2');
  });
});

/** Ten who ask and stop, while every paid call takes a while: most moments are hit, whatever the machine is doing. */
test('stopped at any moment: free means that nothing was charged, and nobody is charged twice', {
  timeout: 90_000,
}, async () => {
  const story = await two({ scenario: { jobSeconds: 60 }, timing: {}, discord: { rateLimits: false } });
  const { scenario, ada, posted } = story;
  const languages = ['Spanish', 'Hindi', 'German', 'French', 'Italian', 'Dutch', 'Polish', 'Greek', 'Czech'];
  slowPayment(story);
  const ends = await Promise.all(
    languages.map(async (language, index) => {
      const asked = await ask(story, ada, posted, language);
      await asked.waitFor(({ loading }) => !loading, patience);
      await sleep(index * 150);
      const { content } = await pressForeign(story, ada, `stop:${asked.id}`);
      if (content === stopped) await asked.waitFor(told, patience);
      return { language, isFree: content === stopped, isPaid: paid.test(content) };
    }),
  );
  const charged = ends.filter(({ isPaid }) => isPaid).map(({ language }) => language);
  expect(ends.filter(({ isFree, isPaid }) => isFree === isPaid)).toEqual([]);
  // Whoever is served after them proves that no late submit follows.
  await ask(story, ada, posted, 'Finnish');
  const submitted = () => scenario.submits.map(({ body }) => String(body.outputLanguage));
  await expect.poll(submitted, { timeout: patience }).toContain('Finnish');
  expect(submitted().toSorted()).toEqual([...charged, 'Finnish'].toSorted());
});

test('stopped while the paid call is on its way, the answer waits for it and tells the truth', async () => {
  const story = await two();
  const { scenario, ada, posted } = story;
  slowPayment(story);
  const asked = await ask(story, ada, posted);
  let paying = false;
  while (!paying) {
    const [{ method, path, query }] = await once(scenario.events, 'request');
    paying = method === 'POST' && path.startsWith('/generate/') && query.dryRun === undefined;
  }
  expect((await pressForeign(story, ada, `stop:${asked.id}`)).content).toMatch(paid);
  await result(asked);
  expect(scenario.charges).toHaveLength(1);
});

function slowPayment({ scenario }: Stage): void {
  scenario.faults.add({
    route: 'POST /generate/custom/:model',
    times: Number.POSITIVE_INFINITY,
    when: ({ query }) => query.dryRun === undefined,
    do: { kind: 'delay', ms: 500 },
  });
}

test('uploading and stopping again and again is over after ten times, and holds up nobody else', async () => {
  const story = await two({
    env: { LIMIT_SECONDS_PER_USER_PER_DAY: '900' },
    discord: { rateLimits: false },
  });
  const { scenario, ada, bob, posted } = story;
  scenario.holdUploads();
  for (let n = 0; n < 10; n++) {
    const asked = await ask(story, ada, posted);
    await expect.poll(() => scenario.uploads.size, { timeout: patience }).toBe(n + 1);
    await pressForeign(story, ada, `stop:${asked.id}`);
    await asked.waitFor(told, patience);
  }
  const refused = await ask(story, ada, posted);
  await refused.waitFor(({ content }) => content.includes('10 translations within an hour'), patience);
  expect(scenario.uploads.size).toBe(10);
  scenario.releaseUploads();
  await result(await ask(story, bob, posted));
  expect(scenario.submits).toHaveLength(1);
});
