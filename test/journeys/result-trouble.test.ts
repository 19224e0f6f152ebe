import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Message } from '../../sandbox/discord/message.ts';
import { errorBody } from '../../sandbox/scenario/errors.ts';
import type { Json } from '../../sandbox/scenario/faults.ts';
import { type Stage, stage } from '../support/stage.ts';
import { sample } from '../support/videos.ts';
import { expectNothingLeft } from './leftovers.ts';
import { ask, operatorLines, refusal } from './refused-wish.ts';

const resultRoute = 'CDN GET /assets/:file';
const hashOf = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

/** Waits for the translated file, and for it to be Scenario's, byte by byte. */
async function expectWhole(actors: Stage, interaction: Awaited<ReturnType<typeof ask>>): Promise<void> {
  const message: Message = await interaction.waitFor(({ attachments }) => attachments.length > 0, 25_000);
  const results = [...actors.scenario.assets.values()].filter(
    ({ kind, source }) => kind === 'video' && source === 'generation',
  );
  expect(results).toHaveLength(1);
  expect(await hashOf(message.attachments[0]?.path ?? '')).toBe(await hashOf(results[0]?.path ?? ''));
  expect(actors.scenario.submits).toHaveLength(1);
  await expectNothingLeft(actors);
}

const downloads = ({ scenario }: Stage) =>
  scenario.transfers.filter(({ server, path }) => server === 'CDN' && path.endsWith('.mp4'));

test('a download that is cut goes on where it ended', async () => {
  const actors = await stage();
  actors.scenario.faults.add({ route: resultRoute, do: { kind: 'truncate', bytes: 30_000 } });
  await expectWhole(actors, await ask(actors));
  expect(downloads(actors).map(({ range }) => range)).toEqual([null, 'bytes=30000-']);
});

test('a link past its time is replaced by a fresh one', async () => {
  const actors = await stage();
  actors.scenario.faults.add({ route: resultRoute, do: { kind: 'status', status: 403 } });
  await expectWhole(actors, await ask(actors));
  expect(downloads(actors).map(({ status }) => status)).toEqual([403, 200]);
  expect(actors.scenario.requests.filter(({ route }) => route === 'GET /assets/:id')).toHaveLength(1);
});

test('a link that expires in the middle of the download is replaced, and the download goes on where it ended', async () => {
  const actors = await stage();
  actors.scenario.faults.add({ route: resultRoute, do: { kind: 'truncate', bytes: 30_000 } });
  actors.scenario.faults.add({ route: resultRoute, do: { kind: 'status', status: 403 } });
  await expectWhole(actors, await ask(actors));
  expect(downloads(actors).map(({ range, status }) => [range, status])).toEqual([
    [null, 200],
    ['bytes=30000-', 403],
    ['bytes=30000-', 206],
  ]);
});

test.each([403, 404])(
  'links that are refused with %i again and again are each replaced, with patience',
  async (status) => {
    const actors = await stage();
    actors.scenario.faults.add({ route: resultRoute, times: 5, do: { kind: 'status', status } });
    await expectWhole(actors, await ask(actors));
    expect(downloads(actors).map((transfer) => transfer.status)).toEqual([...Array(5).fill(status), 200]);
    expect(actors.scenario.requests.filter(({ route }) => route === 'GET /assets/:id')).toHaveLength(3);
  },
);

test('a result whose links are refused for hours is kept', async () => {
  const actors = await stage({ timing: { tellPatience: { attempts: 2, longestPause: '10s' } } });
  actors.scenario.faults.add({ route: resultRoute, times: Infinity, do: { kind: 'status', status: 403 } });
  const asked = await ask(actors);
  await asked.waitFor(({ content }) => content.includes('The video is ready'), 25_000);
  const listed = await actors.discord.as(actors.ada).slash('translations', {}, actors.channel);
  const { components } = await listed.waitFor(({ content }) => content !== '', 10_000);
  expect(JSON.stringify(components)).toContain('Get 1');
});

test('a result that does not look like a video that plays is fetched anew, and brought as a link in the end', async () => {
  const actors = await stage({ scenario: { statesSizes: false } });
  const odd = { kind: 'status', status: 200, body: { odd: true } } as const;
  actors.scenario.faults.add({ route: resultRoute, do: odd });
  await expectWhole(actors, await ask(actors));

  actors.scenario.faults.add({ route: resultRoute, times: 2, do: odd });
  const { discord, ada, channel } = actors;
  const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Welsh' }, channel);
  const message = await asked.waitFor(({ content }) => content.includes('dubbed by AI'), 25_000);
  expect(message.content).toContain('I could not make sure that the translated video plays.');
  expect(message.attachments).toEqual([]);
});

test('a result that Scenario no longer has ends with a sentence that promises nothing', async () => {
  const actors = await stage();
  const body = errorBody.live('Not found', 'NotFoundError');
  actors.scenario.faults.add({ route: resultRoute, do: { kind: 'status', status: 403 } });
  actors.scenario.faults.add({
    route: 'GET /assets/:id',
    times: 4,
    do: { kind: 'status', status: 404, body },
  });
  expect(await refusal(actors)).toBe(
    'I could not get the translated video from the translation service. Please ask the person who runs the bot before you try again: another try may have to be paid again.',
  );
  await expectNothingLeft(actors);
});

test('a result that Scenario says once not to know is asked for again', async () => {
  const actors = await stage();
  const body = errorBody.live('Not found', 'NotFoundError');
  actors.scenario.faults.add({ route: resultRoute, do: { kind: 'status', status: 403 } });
  actors.scenario.faults.add({ route: 'GET /assets/:id', do: { kind: 'status', status: 404, body } });
  await expectWhole(actors, await ask(actors));
});

test('a result that is not all there as its job ends, and odd facts about it, lose nothing', async () => {
  const actors = await stage();
  const { faults } = actors.scenario;
  const odd = (job: Json) => ({ ...job, progress: 1.02, createdAt: null, billing: { cuCost: 'many' } });
  const nameless = (job: Json) => ({ ...odd(job), metadata: { ...job.metadata, assetIds: null } });
  faults.add({
    route: 'GET /jobs/:id',
    times: Infinity,
    // Only the first time that it has ended does it name nothing.
    do: { kind: 'answer', body: ({ job }) => ({ job: once(job.status) ? nameless(job) : odd(job) }) },
  });
  const seen = new Set<string>();
  const once = (status: string) => status === 'success' && !seen.has(status) && seen.add(status);
  const assets = (change: (asset: Json) => object) => (usual: Json) => ({
    assets: usual.assets.map((asset: Json) => ({ ...asset, ...change(asset) })),
  });
  const route = 'POST /assets/get-bulk';
  faults.add({ route, do: { kind: 'answer', body: assets(() => ({ status: 'pending', url: null })) } });
  faults.add({
    route,
    times: Infinity,
    do: { kind: 'answer', body: assets(() => ({ properties: { size: 20, duration: 'long' } })) },
  });
  await expectWhole(actors, await ask(actors));
});

test('a key that is refused only after the job was paid for wastes nothing: it can be put right', async () => {
  const actors = await stage();
  const body = errorBody.live('Unauthorized', 'UnauthorizedError');
  actors.scenario.holdJobs();
  const interaction = await ask(actors);
  await expect.poll(() => actors.scenario.submits.length, { timeout: 20_000 }).toBe(1);
  actors.scenario.faults.add({
    route: 'POST /assets/get-bulk',
    times: 2,
    do: { kind: 'status', status: 401, body },
  });
  actors.scenario.releaseJobs();
  await expectWhole(actors, interaction);
  expect(interaction.history.map(({ content }) => content).join()).not.toContain('⚠️');
  expect(operatorLines(actors)).toContainEqual(
    expect.objectContaining({
      msg: 'Scenario did not accept the API key: check SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET.',
    }),
  );
});
