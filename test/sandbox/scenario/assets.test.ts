import { access } from 'node:fs/promises';
import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { call, importSample, scenario, submit } from './harness.ts';

describe('assets', () => {
  it('are read one by one or together, unknown ones left out of the bulk', async () => {
    const sandbox = await scenario();
    const id = await importSample(sandbox);
    expect((await call(sandbox, `GET /assets/${id}`)).body.asset.id).toBe(id);
    expect((await call(sandbox, 'GET /assets/asset_unknown')).status).toBe(404);
    const bulk = await call(sandbox, 'POST /assets/get-bulk', { assetIds: ['asset_unknown', id] });
    expect(bulk.body.assets.map((asset: { id: string }) => asset.id)).toEqual([id]);
  });

  it('are asked for at most 200 at once, and deleted at most 100 at once', async () => {
    const sandbox = await scenario();
    const ids = (count: number) => ({ assetIds: Array.from({ length: count }, (_, i) => `asset_${i}`) });
    expect((await call(sandbox, 'POST /assets/get-bulk', ids(200))).status).toBe(200);
    expect((await call(sandbox, 'POST /assets/get-bulk', ids(201))).status).toBe(400);
    expect((await call(sandbox, 'DELETE /assets', ids(100))).body).toEqual({});
    expect((await call(sandbox, 'DELETE /assets', ids(101))).status).toBe(400);
    expect((await call(sandbox, 'DELETE /assets', { assetIds: 'asset_1' })).status).toBe(400);
  });

  it('give a fresh link, and none in another format for a video', async () => {
    const sandbox = await scenario();
    const id = await importSample(sandbox);
    const { body } = await call(sandbox, `POST /assets/${id}/download`, {});
    expect((await request(body.url, { method: 'HEAD' })).statusCode).toBe(200);
    expect(await call(sandbox, `POST /assets/${id}/download`, { targetFormat: 'mp4' })).toMatchObject({
      status: 400,
      body: { reason: 'Invalid target format' },
    });
    await sandbox.finishJob(await submit(sandbox, { video: id }));
    const image = [...sandbox.assets.values()].find((asset) => asset.kind === 'image')?.id;
    const png = await call(sandbox, `POST /assets/${image}/download`, { targetFormat: 'png' });
    expect(png.status).toBe(200);
  });

  it('are gone once deleted: the record, the file and what its link gave', async () => {
    const sandbox = await scenario();
    const id = await importSample(sandbox);
    const { url } = (await call(sandbox, `GET /assets/${id}`)).body.asset;
    const path = sandbox.assets.get(id)?.path ?? '';
    await call(sandbox, 'DELETE /assets', { assetIds: [id] });
    expect((await call(sandbox, `GET /assets/${id}`)).status).toBe(404);
    const answer = await request(url);
    expect(answer.statusCode).toBe(403);
    await answer.body.dump();
    await expect(access(path)).rejects.toThrow('ENOENT');
  });
});
