import { MessageFlags } from 'discord.js';
import postgres from 'postgres';
import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase } from '../support/postgres.ts';
import { stage } from '../support/stage.ts';
import { result, said } from '../support/story.ts';
import { sample } from '../support/videos.ts';

/** The app on a Postgres that takes in no new request until it is let go. */
async function reluctant() {
  const database = await createTestDatabase();
  onTestFinished(() => database.drop());
  const story = await stage({ scenario: { jobSeconds: 0.2 }, env: { DATABASE_URL: database.url } });
  const sql = postgres(database.url, { max: 1, onnotice: () => undefined });
  onTestFinished(() => sql.end({ timeout: 1 }));
  await sql`BEGIN`;
  await sql`LOCK TABLE openworkflow.workflow_runs IN ACCESS EXCLUSIVE MODE`;
  return { ...story, letGo: () => sql`COMMIT` };
}

const noting = /^I am writing down what you asked for; .* please ask again: nothing was spent\.$/;

test('a store that takes long is not waited for: words say what to do if nothing follows', async () => {
  const { discord, scenario, ada, channel, letGo } = await reluctant();
  const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
  const { content } = await asked.waitFor('reply');

  expect(content).toMatch(noting);
  expect(scenario.uploads.size).toBe(0);
  await letGo();
  expect(channel.messages).toEqual([await result(asked)]);
  expect(said(asked)[0]).toMatch(noting);
  expect(scenario.submits).toHaveLength(1);
});

test('only the person sees those words about a private request', async () => {
  const { discord, ada, channel, letGo } = await reluctant();
  const options = { video: sample(), language: 'Spanish', private: true };
  const asked = await discord.as(ada).slash('translate', options, channel);
  const { content, flags } = await asked.waitFor('reply');

  expect(content).toMatch(noting);
  expect(flags & MessageFlags.Ephemeral).not.toBe(0);
  await letGo();
  expect((await result(asked)).flags & MessageFlags.Ephemeral).not.toBe(0);
});
