import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import postgres from 'postgres';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Person } from '../../sandbox/discord/world.ts';
import { testEncoder } from '../support/encoder.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { buttonsOf, list, listed, press, pressForeign } from '../support/pressing.ts';
import { type StageOptions, stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { sample } from '../support/videos.ts';
import { atScenario, erase, inDatabase, marksOf, privacy } from './traces.ts';

const patience = 20_000;
const soon = { sweepIntervalMs: 100, sourceGraceMs: 0 };
const fileName = 'adas-birthday.mp4';
const limits = {
  LIMIT_SECONDS_PER_USER_PER_DAY: '1000',
  LIMIT_JOBS_PER_USER: '20',
  LIMIT_CREDITS_PER_MONTH: '9999',
};

async function two(options: StageOptions = {}) {
  const story = await stage({ timing: soon, ...options, env: { ...limits, ...options.env } });
  const bob = story.discord.world.addPerson('Bob');
  story.guild.members.add(bob);
  const posted = await story.discord
    .as(story.ada)
    .post(story.channel, { files: [sample('sample.mp4', { name: fileName })] });
  return { ...story, bob, posted };
}
type Two = Awaited<ReturnType<typeof two>>;

async function ask({ discord, channel, posted }: Two, person: Person, language = 'Spanish') {
  const menu = await discord.as(person).messageMenu('Translate video', posted, channel);
  return discord.as(person).submitModal(await menu.waitFor('modal'), { other: language });
}

/** Everything by which one could tell of a person: ids, tokens, places, names and addresses of their files. */
function traces(story: Two, person: Person): string[] {
  const ids = story.posted.attachments.map(({ id }) => id);
  return [...marksOf(story, person), fileName, '/attachments/', ...ids, story.channel.id, story.guild.id];
}

/** Which of them are left, here or at Scenario. */
function left(story: Two, wanted: readonly string[]): string[] {
  return [...inDatabase(story, wanted), ...atScenario(story, wanted)];
}

describe('/privacy', () => {
  test('says what is kept for how long and where videos go, in the words of the setting', async () => {
    const story = await two({ env: { KEEP_DAYS: '7' } });
    const { content, onlyTo } = await privacy(story, story.ada);
    expect(onlyTo).toBe(story.ada);
    for (const words of ['Scenario', 'HeyGen', '7 days', 'code name']) expect(content).toContain(words);
    expect(content).toMatch(/For 7 days: [^.]*the languages you chose last[^.]*\. For three days at most: /);
    expect(content.length).toBeLessThan(2_000);
  });

  test('promises no more days than anything is kept', async () => {
    const story = await two({ env: { KEEP_DAYS: '1' } });
    const { content } = await privacy(story, story.ada);
    expect(content).toMatch(/For 1 day: [^.]*\. For three days at most: /);
  });

  test('the languages somebody chose last are kept no longer than the rest', async () => {
    const story = await two({ env: { KEEP_DAYS: '7' } });
    await result(await ask(story, story.ada));
    const database = new DatabaseSync(join(story.dir, 'data/translator.db'), { readOnly: true });
    const rows = database
      .prepare(`SELECT expires FROM keyv_entries WHERE namespace = 'preferences' AND key = ?`)
      .all(story.ada.id);
    database.close();
    const inSevenDays = Date.now() + 7 * 24 * 60 * 60_000;
    expect(rows.map(({ expires }) => Number(expires ?? Infinity) <= inSevenDays)).toEqual([true]);
  });

  test('asks before it deletes, and does nothing for a stranger', async () => {
    const story = await two();
    const { ada, bob } = story;
    const asked = await ask(story, ada);
    await result(asked);
    await listed(story, ada, 'Get 1');
    const confirmation = await press(story, ada, [await privacy(story, ada), 'Delete my data']);
    expect(confirmation.content).toContain('This cannot be undone.');
    for (const { custom_id } of [...buttonsOf(await privacy(story, ada)), ...buttonsOf(confirmation)]) {
      expect((await pressForeign(story, bob, custom_id)).content).toMatch(/^This button is somebody else’s/);
    }
    await listed(story, ada, 'Get 1');
  });
});

describe('Delete my data', () => {
  test('leaves nothing of the person in the database file or at Scenario', async () => {
    const story = await two();
    const { scenario, ada } = story;
    await result(await ask(story, ada));
    await result(await ask(story, ada, 'German'));
    await listed(story, ada, 'Get 2');
    // A modal that was never answered is known too.
    const menu = await story.discord.as(ada).messageMenu('Translate video', story.posted, story.channel);
    await menu.waitFor('modal');
    const known = traces(story, ada);
    expect(inDatabase(story, known)).toEqual(expect.arrayContaining([ada.id, fileName, '/attachments/']));
    expect(scenario.assets.size).toBeGreaterThan(0);

    expect(await erase(story, ada)).toMatch(/^Done\. I have deleted what I kept about you/);
    await expect.poll(() => left(story, traces(story, ada)), { timeout: patience }).toEqual([]);
    await expect.poll(() => scenario.assets.size, { timeout: patience }).toBe(0);
    const shown = await list(story, ada);
    expect(shown.content).toContain('You have no translations yet.');
    // What was used stays used, under a code name: forgetting gives nobody a new allowance.
    expect(shown.content).toContain('Left for you today: 16 min, 18 sec');
    expect(scenario.charges).toHaveLength(2);
  });

  test('also of several languages at once, done and under way', async () => {
    const story = await two({ scenario: { jobSeconds: 0.2 } });
    const { ada, scenario, discord, channel } = story;
    const video = sample('sample.mp4', { name: fileName });
    const ask = (language: string) => discord.as(ada).slash('translate', { video, language }, channel);
    const first = await ask('Spanish, German');
    await first.waitFor(({ attachments }) => attachments.length === 2, patience);
    await listed(story, ada, 'Get 2');
    scenario.holdJobs();
    await ask('French, Italian');
    await expect.poll(() => scenario.submits.length, { timeout: patience }).toBe(4);
    expect(await erase(story, ada)).toContain('2 translations had been paid for');
    await expect.poll(() => left(story, [ada.id]), { timeout: patience }).toEqual([]);
    scenario.releaseJobs();
    await expect.poll(() => left(story, traces(story, ada)), { timeout: patience }).toEqual([]);
    await expect.poll(() => scenario.assets.size, { timeout: patience }).toBe(0);
  });

  test('twice, after a restart, and with old buttons: always the right words', async () => {
    const story = await two();
    const { ada, scenario } = story;
    await result(await ask(story, ada));
    const shown = await listed(story, ada, 'Get 1');
    const first = await privacy(story, ada);
    await story.restart();
    const confirmation = await press(story, ada, [first, 'Delete my data']);
    await story.restart();
    const button = buttonsOf(confirmation)[0]?.custom_id ?? '';
    const pressed = [1, 2].map(() => story.discord.as(ada).press(confirmation, button));
    for (const one of await Promise.all(pressed)) {
      await one.waitFor(({ content }) => content.startsWith('Done.'), patience);
    }
    expect((await press(story, ada, [shown, 'Get 1'])).content).toBe(
      'This video is no longer kept. Please translate it again.',
    );
    expect((await press(story, ada, [shown, 'Delete 1'])).content).toMatch(/^Deleted:/);
    await expect.poll(() => scenario.assets.size, { timeout: patience }).toBe(0);
    // Whoever comes back is served anew.
    await result(await ask(story, ada));
    await listed(story, ada, 'Get 1');
    expect(scenario.submits).toHaveLength(2);
  });

  test('also what was asked for before a clock was put right, or by a database whose clock is fast', async () => {
    const story = await two();
    const { ada, dir } = story;
    await result(await ask(story, ada));
    await listed(story, ada, 'Get 1');
    const database = new DatabaseSync(join(dir, 'data/translator.db'));
    const later = Date.now() + 10 * 60_000;
    database.prepare('UPDATE workflow_runs SET created_at = ?').run(new Date(later).toISOString());
    database
      .prepare(
        `UPDATE keyv_entries SET value = json_set(value, '$.value.endedAt', ?) WHERE namespace LIKE 'history/%'`,
      )
      .run(later);
    database.close();
    await erase(story, ada);
    await expect.poll(() => left(story, traces(story, ada)), { timeout: patience }).toEqual([]);
    await expect.poll(() => story.scenario.assets.size, { timeout: patience }).toBe(0);
  });

  test('of somebody with many translations goes on beside what others want', async () => {
    const story = await two();
    const { ada, bob, dir } = story;
    const database = new DatabaseSync(join(dir, 'data/translator.db'), { timeout: 5_000 });
    onTestFinished(() => database.close());
    const many = 400;
    const id = `printf('1%018d', value)`;
    database
      .prepare(
        `INSERT INTO keyv_entries (namespace, key, value)
          SELECT 'history/' || :who, ${id}, json_object('value', json_object('requestId', ${id}, 'endedAt', value))
          FROM json_each(:numbers)`,
      )
      .run({ who: ada.id, numbers: JSON.stringify([...Array(many).keys()]) });
    const count = database.prepare(`SELECT count(*) AS left FROM keyv_entries WHERE namespace = ?`);
    const left = () => Number(count.get(`history/${ada.id}`)?.left);
    const erasing = erase(story, ada);
    let seen = many;
    await expect.poll(() => (seen = left()), { timeout: patience, interval: 5 }).toBeLessThan(many);
    expect(seen).toBeGreaterThan(0);
    await list(story, bob);
    await erasing;
    await expect.poll(left, { timeout: patience }).toBe(0);
  });

  test('leaves others what they share', async () => {
    const story = await two();
    const { ada, bob, scenario } = story;
    await result(await ask(story, ada));
    await result(await ask(story, bob));
    expect(scenario.submits).toHaveLength(1);
    await listed(story, ada, 'Get 1');
    await listed(story, bob, 'Get 1');
    await erase(story, ada);
    await expect.poll(() => left(story, [ada.id]), { timeout: patience }).toEqual([]);
    const got = await press(story, bob, [await list(story, bob), 'Get 1']);
    expect(got.content).toContain('Here is your translated video');
    await erase(story, bob);
    await expect.poll(() => scenario.assets.size, { timeout: patience }).toBe(0);
    await expect
      .poll(() => left(story, [...traces(story, ada), ...traces(story, bob)]), { timeout: patience })
      .toEqual([]);
  });

  test('stops what is under way, says what has been paid for, and throws its result away when it comes', async () => {
    const story = await two({ scenario: { jobSeconds: 0.2 } });
    const { ada, scenario } = story;
    scenario.holdJobs();
    const running = await ask(story, ada);
    await running.waitFor(({ content }) => content.includes('Translating'), patience);
    scenario.holdUploads();
    const waiting = await ask(story, ada, 'German');
    await waiting.waitFor(({ content }) => content.includes('Sending the video'), patience);

    expect(await erase(story, ada)).toContain('One translation had been paid for');
    await expect.poll(() => left(story, [ada.id]), { timeout: patience }).toEqual([]);
    await story.restart();
    scenario.releaseUploads();
    scenario.releaseJobs();
    await expect.poll(() => scenario.assets.size, { timeout: patience }).toBe(0);
    await expect.poll(() => left(story, traces(story, ada)), { timeout: patience }).toEqual([]);
    expect(scenario.charges).toHaveLength(1);
    expect([running, waiting].flatMap((one) => one.response()?.attachments)).toEqual([]);
  });

  test('what is just being made smaller is not brought any more', async () => {
    const encoder = await testEncoder('works', { held: true });
    const story = await two({
      scenario: { jobSeconds: 0.2, resultBytes: 30 * 1024 * 1024 },
      env: { FFMPEG_PATH: encoder.path },
    });
    const { ada, scenario } = story;
    const asked = await ask(story, ada);
    await encoder.called(1);
    expect(await erase(story, ada)).toContain('One translation had been paid for');
    await encoder.release();
    await expect.poll(() => left(story, traces(story, ada)), { timeout: patience }).toEqual([]);
    await expect.poll(() => scenario.assets.size, { timeout: patience }).toBe(0);
    expect(asked.history.flatMap(({ attachments }) => attachments)).toEqual([]);
  });

  test('what was given up and may still come is not brought any more', async () => {
    const jobPatience = { waitMs: 250, waits: 400, stuckMs: 500 };
    const latePatience = { waitMs: 60_000, waits: 10 };
    const story = await two({ timing: { ...soon, jobPatience, latePatience } });
    const { ada, scenario } = story;
    scenario.holdJobs();
    const asked = await ask(story, ada);
    await asked.waitFor(({ content }) => content.includes('I stopped waiting'), patience);
    await listed(story, ada, 'Delete 1');
    expect(await erase(story, ada)).toContain('One translation had been paid for');
    await expect.poll(() => left(story, traces(story, ada)), { timeout: patience }).toEqual([]);
    scenario.releaseJobs();
    await result(await ask(story, story.bob, 'German'));
    expect(asked.response()?.attachments).toEqual([]);
  });

  test('goes on when Scenario can be reached again', async () => {
    const story = await two();
    const { ada, scenario } = story;
    await result(await ask(story, ada));
    await listed(story, ada, 'Get 1');
    scenario.faults.add({
      route: 'DELETE /assets',
      times: Number.POSITIVE_INFINITY,
      do: { kind: 'status', status: 503 },
    });
    await erase(story, ada);
    expect(scenario.assets.size).toBeGreaterThan(0);
    await story.restart();
    scenario.faults.clear();
    await expect.poll(() => scenario.assets.size, { timeout: patience }).toBe(0);
    await expect.poll(() => left(story, traces(story, ada)), { timeout: patience }).toEqual([]);
  });

  test('keeps nobody waiting for a Scenario that does not answer', { timeout: 60_000 }, async () => {
    const story = await two();
    const { ada, scenario } = story;
    await result(await ask(story, ada));
    await listed(story, ada, 'Get 1');
    await expect
      .poll(() => [...scenario.assets.values()].some(({ source }) => source === 'upload'), {
        timeout: patience,
      })
      .toBe(false);
    scenario.faults.add({
      route: 'DELETE /assets',
      times: Number.POSITIVE_INFINITY,
      do: { kind: 'hang' },
    });
    await erase(story, ada);
    await expect.poll(() => left(story, [ada.id, fileName]), { timeout: patience }).toEqual([]);
    scenario.faults.clear();
    await story.restart();
    await expect.poll(() => scenario.assets.size, { timeout: patience }).toBe(0);
    await expect.poll(() => left(story, traces(story, ada)), { timeout: patience }).toEqual([]);
  });

  test('leaves nothing in the rows of Postgres', { timeout: 60_000 }, async () => {
    const database = await createTestDatabase();
    onTestFinished(() => database.drop());
    const story = await two({ env: { DATABASE_URL: database.url }, discord: { rateLimits: false } });
    const { ada, bob, scenario, discord, channel } = story;
    await result(await ask(story, ada));
    // A video that she gave, which somebody else took over and still translates; and two languages of hers.
    const video = sample('sample.mp4', { name: fileName });
    const given = await discord.as(ada).slash('translate', { video, language: 'Spanish, Dutch' }, channel);
    const shown = await given.waitFor(({ attachments }) => attachments.length === 2, patience);
    await listed(story, ada, 'Get 3');
    scenario.holdJobs();
    const again = buttonsOf(shown).find(({ label }) => label === 'Another language')?.custom_id ?? '';
    const modal = await (await discord.as(bob).press(shown, again)).waitFor('modal');
    const his = await discord.as(bob).submitModal(modal, { other: 'German' });
    const running = await ask(story, ada, 'French');
    for (const one of [his, running])
      await one.waitFor(({ content }) => content.includes('Translating'), patience);
    const rows = async () => {
      const sql = postgres(database.url, { max: 1, onnotice: () => undefined });
      try {
        const tables = await sql`
          SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
          WHERE table_schema IN ('public', 'openworkflow')`;
        const all = await Promise.all(
          tables.map(({ schema, name }) => sql`SELECT * FROM ${sql(schema)}.${sql(name)}`),
        );
        return JSON.stringify(all);
      } finally {
        await sql.end();
      }
    };
    const inRows = async (wanted: string[]) => {
      const text = await rows();
      return wanted.filter((one) => text.includes(one));
    };
    expect(await inRows([ada.id, fileName])).toEqual([ada.id, fileName]);
    await erase(story, ada);
    scenario.releaseJobs();
    await result(his);
    const hers = [...marksOf(story, ada), fileName, '/attachments/'];
    await expect.poll(() => inRows(hers), { timeout: patience }).toEqual([]);
    await erase(story, bob);
    await expect
      .poll(() => inRows([...traces(story, ada), ...marksOf(story, bob)]), { timeout: patience })
      .toEqual([]);
    await expect.poll(() => scenario.assets.size, { timeout: patience }).toBe(0);
  });
});
