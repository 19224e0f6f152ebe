import { expect, test } from 'vitest';
import { buttonsOf, list, listed, press, pressForeign } from '../support/pressing.ts';
import { stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { sample } from '../support/videos.ts';

const languages = ['Spanish', 'German', 'French', 'Italian', 'Dutch', 'Polish'];

/** Ada has had a video translated into each of these. */
async function translated(wanted: readonly string[], env = {}) {
  const story = await stage({
    scenario: { jobSeconds: 0.1 },
    timing: { sweepIntervalMs: 100, sourceGraceMs: 0 },
    discord: { rateLimits: false },
    env,
  });
  const { discord, ada, channel } = story;
  for (const language of wanted) {
    await result(await discord.as(ada).slash('translate', { video: sample(), language }, channel));
    await listed(story, ada, 'Get 1');
  }
  const bob = discord.world.addPerson('Bob');
  story.guild.members.add(bob);
  return { ...story, bob };
}

const labels = (message: Parameters<typeof buttonsOf>[0]) => buttonsOf(message).map(({ label }) => label);

test('pages turn in place, after a restart too, and for nobody else', { timeout: 60_000 }, async () => {
  const story = await translated(languages);
  const { ada, bob } = story;
  const first = await listed(story, ada, 'Next');
  expect(first.onlyTo).toBe(ada);
  expect(first.content).toMatch(
    /\n1\. .*Polish.*\n2\. .*Dutch.*\n3\. .*Italian.*\n4\. .*French.*\n5\. .*German/,
  );
  const [next] = buttonsOf(first).slice(-1);

  await story.restart();
  const second = await press(story, ada, [first, 'Next']);
  await expect.poll(() => first.content, { timeout: 10_000 }).toContain('(page 2 of 2)');
  expect(second.id).toBe(first.id);
  expect(first.content).toMatch(/\n6\. .*Spanish/);
  expect(labels(first)).toEqual(['Get 6', 'Delete 6', 'Previous', 'Next']);
  await press(story, ada, [first, 'Previous']);
  await expect.poll(() => first.content, { timeout: 10_000 }).toContain('(page 1 of 2)');

  const answer = await pressForeign(story, bob, next?.custom_id ?? '');
  expect(answer.content).toMatch(/^These are somebody else’s translations\./);
});

test('one is deleted here and at Scenario, once and for all, and by nobody else', async () => {
  const story = await translated(['Spanish', 'German']);
  const { ada, bob, scenario } = story;
  const shown = await listed(story, ada, 'Get 2');
  const [, , deleteFirst] = buttonsOf(shown);
  const answer = await pressForeign(story, bob, deleteFirst?.custom_id ?? '');
  expect(answer.content).toMatch(/^These are somebody else’s/);
  // The source goes by itself; a result and its thumbnail stay for each.
  await expect.poll(() => scenario.assets.size, { timeout: 20_000 }).toBe(4);

  for (const time of ['once', 'twice']) {
    const deleted = await press(story, ada, [shown, 'Delete 1']);
    expect(deleted.content, time).toMatch(/^Deleted: I no longer keep this translation/);
  }
  await expect.poll(() => scenario.assets.size, { timeout: 20_000 }).toBe(2);
  const left = await list(story, ada);
  expect(labels(left)).toEqual(['Get 1', 'Delete 1']);
  expect(left.content).toContain('Spanish');
  expect((await press(story, ada, [shown, 'Get 1'])).content).toMatch(/^This video is no longer kept/);
  expect((await press(story, ada, [left, 'Get 1'])).content).toContain('Here is your translated video');
});

test('nobody deletes what is not theirs, whatever their button names', async () => {
  const story = await translated(['Spanish']);
  const { ada, bob } = story;
  const shown = await listed(story, ada, 'Get 1');
  const [, remove] = buttonsOf(shown);
  const [, id] = remove?.custom_id.split('.') ?? [];
  await pressForeign(story, bob, `forget:${bob.id}.${id}`);
  expect((await press(story, ada, [shown, 'Get 1'])).content).toContain('Here is your translated video');
  expect(await list(story, ada)).toMatchObject({ content: shown.content });
});

test('one under way is not deleted before it is stopped', async () => {
  const story = await translated([]);
  const { discord, ada, channel, scenario } = story;
  scenario.holdJobs();
  const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
  await asked.waitFor(({ content }) => content.includes('Translating'), 20_000);
  const answer = await pressForeign(story, ada, `forget:${ada.id}.${asked.id}`);
  expect(answer.content).toMatch(/^This translation is still under way\./);
  scenario.releaseJobs();
  await result(asked);
});

test('what is left of the day is shown, and told apart by place', async () => {
  const story = await translated(['Spanish'], {
    LIMIT_SECONDS_PER_USER_PER_DAY: '100',
    LIMIT_SECONDS_PER_SERVER_PER_DAY: '60',
  });
  const { discord, ada } = story;
  const inServer = (await list(story, ada)).content;
  expect(inServer).toMatch(/Left for you today: 1 min, 29 sec .*\n.*Left for this server today: 49 sec /);
  const alone = await discord.as(ada).slash('translations', {}, discord.world.botDm(ada));
  const { content } = await alone.waitFor('reply');
  expect(content).toContain('Left for you today: 1 min, 29 sec');
  expect(content).not.toContain('server');
});
