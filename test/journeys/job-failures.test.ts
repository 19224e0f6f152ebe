import { once } from 'node:events';
import { expect, test } from 'vitest';
import { errorBody } from '../../sandbox/scenario/errors.ts';
import type { Json } from '../../sandbox/scenario/faults.ts';
import { type Stage, type StageOptions, stage } from '../support/stage.ts';
import { expectNothingLeft } from './leftovers.ts';
import { ask, operatorLines, refusal } from './refused-wish.ts';

/** A job that runs until the test ends it. */
const held: StageOptions = { scenario: { jobSeconds: 600 } };

async function nextJob({ scenario }: Stage): Promise<string> {
  const [submit] = await once(scenario.events, 'submit', { signal: AbortSignal.timeout(20_000) });
  return submit.jobId;
}

/** What Scenario says of a job from now on, instead of what is the case. */
function tell(
  actors: Stage,
  jobId: string,
  job: Record<string, unknown>,
  times = Number.POSITIVE_INFINITY,
): void {
  const body = {
    job: { jobId, jobType: 'custom', createdAt: new Date().toISOString(), metadata: {}, ...job },
  };
  actors.scenario.faults.add({
    route: 'GET /jobs/:id',
    times,
    when: ({ path }) => path.endsWith(jobId),
    do: { kind: 'status', status: 200, body },
  });
}

test.each([
  [
    'an error and a hint',
    { error: 'No face was found.', hint: 'Use a clip with a visible speaker.' },
    'No face was found. Use a clip with a visible speaker.',
  ],
  [
    'the vendor’s own words',
    { error: "Your video's audio is missing or corrupted, please try with another video" },
    "Your video's audio is missing or corrupted, please try with another video",
  ],
  [
    'addresses, ids and mentions in them',
    { error: 'Could not fetch https://cdn.example/x?Signature=1 for @everyone (job_a1b2c3d4e5)' },
    'Could not fetch … for  everyone (…)',
  ],
])('a failed job ends with %s', async (_what, failure, reason) => {
  const actors = await stage(held);
  const job = nextJob(actors);
  const told = refusal(actors);
  actors.scenario.failJob(await job, failure);
  expect(await told).toBe(
    `The translation service could not translate this video. “${reason}”\nPlease try other options of /translate, or a video in which people speak clearly.`,
  );
  expect(actors.scenario.charges).toMatchObject([{ refunded: true }]);
  await expectNothingLeft(actors);
});

test('a job that failed without a word ends with a sentence that lacks none', async () => {
  const actors = await stage(held);
  const job = nextJob(actors);
  const told = refusal(actors);
  tell(actors, await job, { status: 'failure' });
  expect(await told).toBe(
    'The translation service could not translate this video. \nPlease try other options of /translate, or a video in which people speak clearly.',
  );
  await expectNothingLeft(actors);
});

test('a failed job that is charged all the same is not called free', async () => {
  const actors = await stage(held);
  const job = nextJob(actors);
  const told = refusal(actors);
  actors.scenario.failJob(await job, { error: 'It failed.', disableRefund: true });
  expect(await told).not.toMatch(/nothing was spent|not charged/i);
  expect(actors.scenario.charges).toMatchObject([{ refunded: false }]);
});

test('a canceled job', async () => {
  const actors = await stage(held);
  const job = nextJob(actors);
  const told = refusal(actors);
  tell(actors, await job, { status: 'canceled' });
  expect(await told).toBe(
    'Somebody canceled this translation at the translation service. Please start it again if you still want it.',
  );
  await expectNothingLeft(actors);
});

const noResult =
  'I could not get the translated video from the translation service. Please ask the person who runs the bot before you try again: another try may have to be paid again.';

test('a job that succeeded with a video that failed', async () => {
  const actors = await stage(held);
  const job = nextJob(actors);
  const told = refusal(actors);
  const picture = { id: 'asset_thumbnail', url: 'https://cdn.example/t.jpg', mimeType: 'image/jpeg' };
  const body = { assets: [picture, { id: 'asset_failed', kind: 'video', status: 'error' }] };
  const begun = await job;
  actors.scenario.faults.add({ route: 'POST /assets/get-bulk', do: { kind: 'status', status: 200, body } });
  tell(actors, begun, { status: 'success', metadata: { assetIds: body.assets.map(({ id }) => id) } });
  expect(await told).toBe(noResult);
  await expectNothingLeft(actors);
});

test('a job that Scenario has forgotten for a while is brought late', async () => {
  const actors = await stage({
    scenario: { jobSeconds: 0.2 },
    timing: { goneMs: 500, latePatience: { waitMs: 250, waits: 240 } },
  });
  actors.scenario.faults.add({
    route: 'GET /jobs/:id',
    times: Number.POSITIVE_INFINITY,
    when: ({ path }) => actors.scenario.submits.some(({ jobId }) => path.endsWith(jobId)),
    do: { kind: 'status', status: 404, body: errorBody.live('Job not found', 'NotFoundError') },
  });
  const asked = await ask(actors);
  await asked.waitFor(({ content }) => content.includes('The translation is paid for'), 20_000);
  actors.scenario.faults.clear();
  await asked.waitFor(({ attachments }) => attachments.length > 0, 20_000);
  await expectNothingLeft(actors);
});

test('a status that nobody has heard of is one that still runs', async () => {
  const actors = await stage({ scenario: { jobSeconds: 1 } });
  const job = nextJob(actors);
  const interaction = await ask(actors);
  tell(actors, await job, { status: 'paused', progress: 0.5 }, 3);
  await interaction.waitFor(({ attachments }) => attachments.length > 0, 20_000);
});

test('an upload that Scenario cannot take in, neither by its address nor in parts', async () => {
  const actors = await stage();
  const { scenario } = actors;
  const isUpload = ({ path }: { path: string }) =>
    [...scenario.uploads.values()].some(({ job }) => job && path.endsWith(job.jobId));
  const failed = ({ job }: Json) => ({
    job: { ...job, status: 'failure', metadata: { error: 'Unsupported codec' } },
  });
  scenario.faults.add({
    route: 'GET /jobs/:id',
    times: Number.POSITIVE_INFINITY,
    when: isUpload,
    do: { kind: 'answer', body: failed },
  });
  expect(await refusal(actors)).toBe(
    'The translation service could not take in that video. Nothing was spent. Please save it as a new MP4 file, upload that and try again.',
  );
  expect([...scenario.uploads.values()].map(({ source }) => source)).toEqual(['url', 'multipart']);
  expect(scenario.submits).toEqual([]);
  expect(operatorLines(actors).map(({ level }) => level)).not.toContain('error');
  await expectNothingLeft(actors);
});
