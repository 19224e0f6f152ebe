import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { FileUpload } from '../../sandbox/discord/attachments.ts';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import { type Stage, stage } from '../support/stage.ts';
import { fileOf, result, uploadedAssets } from '../support/story.ts';
import { paddedSample, playable, sample } from '../support/videos.ts';

const quickly = { scenario: { jobSeconds: 0.2 } };

async function translate(story: Stage, video: FileUpload): Promise<Interaction> {
  const { discord, scenario, ada, channel } = story;
  const asked = await discord
    .as(ada)
    .slash('translate', { video, language: 'Spanish', keep_length: true }, channel);
  const message = await result(asked);
  const { seconds } = await playable(video.path);
  expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4', seconds });
  expect(scenario.submits).toHaveLength(1);
  return asked;
}

/** How the videos came to Scenario. */
const sources = ({ scenario }: Stage) => [...scenario.uploads.values()].map(({ source }) => source);

/** The file that Scenario has of the video a job was made of. */
function arrived({ scenario }: Stage): string {
  const [submit] = scenario.submits;
  const asset = scenario.assets.get(String(submit?.body.video));
  if (!asset) throw new Error('the job names no asset');
  return asset.path;
}

const sha256 = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

describe('how a video gets to Scenario', () => {
  for (const name of ['sample.mp4', 'sample.webm']) {
    test(`${name} is fetched by Scenario itself, byte for byte`, async () => {
      const story = await stage(quickly);
      await translate(story, sample(name));
      expect(sources(story)).toEqual(['url']);
      expect(await sha256(arrived(story))).toBe(await sha256(sample(name).path));
    });
  }

  test('of what Scenario fetches itself, only the few ranges that tell its length go through us', async () => {
    const story = await stage(quickly);
    await translate(story, await paddedSample(story.dir, 12_000_000));
    const [ours, theirs] = [true, false].map((ranged) =>
      story.discord.cdnRequests.filter(({ range }) => (range !== undefined) === ranged),
    );
    expect(ours?.length).toBeLessThan(8);
    expect(ours?.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(1_000_000);
    expect(theirs?.map(({ bytes }) => bytes)).toEqual([12_000_000]);
    expect(sources(story)).toEqual(['url']);
    expect(story.scenario.transfers.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  for (const name of ['sample.mov', 'sample.mkv']) {
    test(`${name} becomes an MP4 with the same picture and sound, and goes up in parts`, async () => {
      const story = await stage(quickly);
      await translate(story, sample(name));
      expect(sources(story)).toEqual(['multipart']);
      const { container: _, ...content } = await playable(sample(name).path);
      expect(await playable(arrived(story))).toEqual({ container: 'mp4', ...content });
      expect([...story.scenario.uploads.values()][0]).toMatchObject({
        contentType: 'video/mp4',
        fileName: expect.stringMatching(/^video-\w{16}\.mp4$/),
      });
    });
  }
});

describe('when Scenario does not get the video from Discord', () => {
  test('and says so at once, the same bytes go up in parts', async () => {
    const story = await stage(quickly);
    story.scenario.faults.add({
      route: 'POST /uploads',
      do: { kind: 'status', status: 400, body: { reason: 'Bad Request', apiInfo: 'The url is not allowed' } },
    });
    await translate(story, sample());
    expect(sources(story)).toEqual(['multipart']);
    expect(await sha256(arrived(story))).toBe(await sha256(sample().path));
  });

  test('and notices only later, the same bytes go up in parts', async () => {
    const story = await stage({ scenario: { jobSeconds: 0.2, importFrom: () => false } });
    const asked = await translate(story, sample());
    expect(sources(story)).toEqual(['url', 'multipart']);
    expect(uploadedAssets(story)[0]).toBeUndefined();
    expect(await sha256(arrived(story))).toBe(await sha256(sample().path));
    for (const { content } of asked.history) expect(content).not.toContain('⚠️');
  });

  test('a WebM goes up as the WebM it is', async () => {
    const story = await stage({ scenario: { jobSeconds: 0.2, importFrom: () => false } });
    await translate(story, sample('sample.webm'));
    expect([...story.scenario.uploads.values()][1]).toMatchObject({ contentType: 'video/webm' });
    expect(await sha256(arrived(story))).toBe(await sha256(sample('sample.webm').path));
  });
});
