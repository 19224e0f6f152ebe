import { expect, test } from 'vitest';
import { createClock } from '../../sandbox/clock.ts';
import { answer, dub, original, refusal, register, stage } from './discord/bot.ts';
import { call, importSample, scenario, submit } from './scenario/harness.ts';

const minutes = 60_000;
const days = 24 * 60 * minutes;

test('moving one clock moves both sandboxes: tokens, links and signed URLs run out, jobs come to their end', async () => {
  const clock = createClock();
  const on = await stage({ now: clock.now });
  const api = await scenario({ now: clock.now, jobSeconds: 600 });
  await register(on);
  const interaction = await dub(on);
  await answer(on, interaction, { type: 5 });
  const edit = () => on.rest.patch(original(on, interaction), { body: { content: 'x' }, auth: false });
  const path = await on.file('other.mp4');
  const { attachments } = await on.discord.as(on.ada).post(on.channel, { files: [{ path }] });
  const link = attachments[0]?.url ?? '';
  const assetId = await importSample(api);
  const { url } = (await call(api, `GET /assets/${assetId}`)).body.asset;
  const upload = { fileName: 'a.mp4', fileSize: 3, contentType: 'video/mp4', parts: 1, kind: 'video' };
  const part: string = (await call(api, 'POST /uploads', upload)).body.upload.parts[0].url;
  const jobId = await submit(api, { video: assetId, outputLanguage: 'French' });
  const status = async (address: string, method = 'GET') =>
    (await fetch(address, { method, ...(method === 'PUT' && { body: 'abc' }) })).status;

  clock.advance(14 * minutes);
  await edit();
  expect(await status(part, 'PUT')).toBe(200);
  expect([await status(link), await status(url)]).toEqual([200, 200]);
  await expect.poll(() => api.jobs.get(jobId)?.status, { timeout: 20_000 }).toBe('success');

  clock.advance(2 * minutes);
  expect(await refusal(edit())).toBe('401/50027');
  clock.advance(60 * minutes);
  expect(await status(part, 'PUT')).toBe(403);
  clock.advance(days);
  expect(await status(link)).toBe(404);
  clock.advance(31 * days);
  expect(await status(url)).toBe(403);
});
