import { describe, expect, test } from 'vitest';
import type { Message } from '../../sandbox/discord/message.ts';
import { listed } from '../support/pressing.ts';
import { type Stage, type StageOptions, stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { sample } from '../support/videos.ts';
import { atScenario, erase, inDatabase, marksOf, privacy } from './traces.ts';

const patience = 20_000;
const timing = { sweepIntervalMs: 100, sourceGraceMs: 0 };
const fetched = 'Scenario may fetch a video straight from Discord.';

/** Ada has had three videos translated, each given in another way and of another container. */
async function translated({ env, ...scenario }: StageOptions['scenario'] & Pick<StageOptions, 'env'>) {
  const story = await stage({
    timing,
    discord: { rateLimits: false },
    env: env ?? {},
    scenario: { jobSeconds: 0.2, ...scenario },
  });
  const { discord, ada, channel } = story;
  const posted = await discord
    .as(ada)
    .post(channel, { files: [sample('sample.mp4', { name: 'adas-birthday.mp4' })] });
  const menu = await discord.as(ada).messageMenu('Translate video', posted, channel);
  await result(await discord.as(ada).submitModal(await menu.waitFor('modal'), { other: 'Spanish' }));
  const given = [
    ['sample.webm', 'adas-wedding.webm', 'German, French'],
    ['sample.mov', 'adas-divorce.mov', 'Spanish'],
  ] as const;
  for (const [file, name, language] of given) {
    const video = sample(file, { name });
    const asked = await discord.as(ada).slash('translate', { video, language }, channel);
    await asked.waitFor(({ attachments }) => attachments.length === language.split(',').length, patience);
  }
  await listed(story, ada, 'Get 4');
  return { story, posted };
}

/** The person and all that they did, their places, the names of their files, and any link to an attachment. */
function traces(story: Stage, posted: Message): string[] {
  const { ada, channel, guild, discord } = story;
  const links = discord.cdnRequests.map(({ path }) => path);
  const ids = links.flatMap((path) => /attachments\/(\d+)\/(\d+)\//.exec(path)?.slice(1) ?? []);
  const words = ['adas', 'birthday', 'wedding', 'divorce', '/attachments/'];
  return [...new Set([...marksOf(story, ada), channel.id, guild.id, posted.id, ...ids, ...links, ...words])];
}

const left = (story: Stage, wanted: string[]) => ({
  here: inDatabase(story, wanted),
  there: atScenario(story, wanted),
});
/** By the run that brought it. */
const named = (extension: string) => expect.stringMatching(`^video-\\w{16}\\.${extension}$`);
const nothing = { here: [], there: [] };

describe('what stays in Scenario’s records after Delete my data', () => {
  test('with imports: the link of each video that it fetched itself, and nothing else', async () => {
    const { story, posted } = await translated({});
    const { scenario, ada } = story;
    expect((await privacy(story, ada)).content).toContain(fetched);
    const uploads = [...scenario.uploads.values()];
    expect(uploads.map(({ source, fileName }) => [source, fileName])).toEqual([
      ['url', named('mp4')],
      ['url', named('webm')],
      ['multipart', named('mp4')],
    ]);
    await erase(story, ada);
    await expect.poll(() => left(story, traces(story, posted)), { timeout: patience }).toEqual(nothing);
    expect([...scenario.assets.keys()]).toEqual([]);
    const links = uploads.flatMap(({ url }) => (url === undefined ? [] : new URL(url)));
    expect(links.map(({ pathname }) => pathname.split('/').at(-1))).toEqual([
      'adas-birthday.mp4',
      'adas-wedding.webm',
    ]);
    for (const { searchParams } of links) {
      const endsAt = Number.parseInt(searchParams.get('ex') ?? '', 16) * 1000;
      expect(endsAt).toBeLessThanOrEqual(Date.now() + 24 * 60 * 60_000);
    }
  });

  test('without imports: nothing at all', async () => {
    const { story, posted } = await translated({ env: { SCENARIO_IMPORTS: 'off' } });
    const { scenario, ada } = story;
    expect((await privacy(story, ada)).content).not.toContain(fetched);
    const uploads = [...scenario.uploads.values()];
    expect(uploads.map(({ source, fileName, url }) => [source, fileName, url])).toEqual([
      ['multipart', named('mp4'), undefined],
      ['multipart', named('webm'), undefined],
      ['multipart', named('mp4'), undefined],
    ]);
    // Not while it is kept either.
    expect(atScenario(story, traces(story, posted))).toEqual([]);
    await erase(story, ada);
    await expect.poll(() => left(story, traces(story, posted)), { timeout: patience }).toEqual(nothing);
    expect([...scenario.assets.keys()]).toEqual([]);
    expect(scenario.charges).toHaveLength(4);
  });

  test('of an import that Scenario could not make: the same', async () => {
    const { story, posted } = await translated({ importFrom: () => false });
    await erase(story, story.ada);
    await expect.poll(() => left(story, traces(story, posted)), { timeout: patience }).toEqual(nothing);
    expect([...story.scenario.assets.keys()]).toEqual([]);
  });
});
