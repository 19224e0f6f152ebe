import { describe, expect, it } from 'vitest';
import { attachmentHost, call, importByUrl, jobEnd, scenario } from './harness.ts';

describe('an upload by URL', () => {
  it('is pending, then imported with an asset that knows its length and size', async () => {
    const sandbox = await scenario();
    sandbox.holdUploads();
    const url = `${await attachmentHost()}/sample.mp4?ex=1`;
    const { status, body } = await call(sandbox, 'POST /uploads', { url, kind: 'video' });
    expect(status).toBe(200);
    expect(body.upload).toMatchObject({
      status: 'pending',
      source: 'url',
      kind: 'video',
      fileName: 'sample.mp4',
    });
    const ended = jobEnd(sandbox, body.upload.jobId);
    sandbox.releaseUploads();
    await ended;

    const { upload } = (await call(sandbox, `GET /uploads/${body.upload.id}`)).body;
    expect(upload).toMatchObject({ status: 'imported', entityId: expect.stringMatching(/^asset_/) });
    const { asset } = (await call(sandbox, `GET /assets/${upload.entityId}`)).body;
    expect(asset).toMatchObject({
      kind: 'video',
      mimeType: 'video/mp4',
      status: 'success',
      properties: { duration: 11, width: 640, height: 360, frameRate: 25, codecName: 'h264' },
    });
  });

  it('has the name that the client gives it, and keeps the one in its URL', async () => {
    const sandbox = await scenario();
    const url = `${await attachmentHost()}/sample.mp4?ex=1`;
    const asked = await call(sandbox, 'POST /uploads', { url, kind: 'video', fileName: 'video.mp4' });
    expect(asked.body.upload).toMatchObject({
      url,
      fileName: 'video.mp4',
      originalFileName: 'sample.mp4',
    });
    const { id, jobId } = asked.body.upload;
    await jobEnd(sandbox, jobId);
    const { upload } = (await call(sandbox, `GET /uploads/${id}`)).body;
    const { asset } = (await call(sandbox, `GET /assets/${upload.entityId}`)).body;
    expect(asset.metadata.name).toBe('video.mp4');
    const wrong = await call(sandbox, 'POST /uploads', { url, kind: 'video', fileName: 7 });
    expect(wrong.status).toBe(400);
  });

  it('shows in the jobs list as a job of type upload that names the asset', async () => {
    const sandbox = await scenario();
    const upload = await importByUrl(sandbox, `${await attachmentHost()}/sample.webm`);
    const { jobs } = (await call(sandbox, 'GET /jobs?types=upload,custom&status=success')).body;
    expect(jobs).toHaveLength(1);
    expect(jobs[0]).toMatchObject({
      jobId: upload.jobId,
      jobType: 'upload',
      metadata: { output: { entityId: upload.entityId } },
    });
  });

  it.each(['sample.mov', 'sample.mkv'])('fails for %s, which is neither MP4 nor WebM', async (name) => {
    const sandbox = await scenario();
    const upload = await importByUrl(sandbox, `${await attachmentHost()}/${name}`);
    expect(upload).toMatchObject({ status: 'failed', errorMessage: expect.stringContaining('Unsupported') });
    expect(upload.entityId).toBeUndefined();
    expect(sandbox.jobs.get(upload.jobId)).toMatchObject({
      status: 'failure',
      metadata: { error: upload.errorMessage },
    });
  });

  it.each([
    ['a link that is gone', 'missing.mp4', 'status 404'],
    ['a file that is no video', 'README.md', 'not a readable video'],
  ])('fails for %s', async (_case, name, message) => {
    const sandbox = await scenario();
    const upload = await importByUrl(sandbox, `${await attachmentHost()}/${name}?signature=secret`);
    expect(upload).toMatchObject({ status: 'failed', errorMessage: expect.stringContaining(message) });
    expect(upload.errorMessage).not.toContain('secret');
  });

  it('fetches from loopback only unless told, and checks each host it is redirected to', async () => {
    const sandbox = await scenario();
    const outside = 'http://192.0.2.1/video.mp4';
    for (const url of [outside, `${await attachmentHost()}/x?redirect=${encodeURIComponent(outside)}`]) {
      expect(await importByUrl(sandbox, url)).toMatchObject({
        status: 'failed',
        errorMessage: expect.stringContaining('192.0.2.1'),
      });
    }
    const strict = await scenario({ importFrom: () => false });
    expect((await importByUrl(strict, `${await attachmentHost()}/sample.mp4`)).status).toBe('failed');
  });

  it('follows a redirect to an allowed host', async () => {
    const sandbox = await scenario();
    const host = await attachmentHost();
    const upload = await importByUrl(
      sandbox,
      `${host}/x?redirect=${encodeURIComponent(`${host}/sample.mp4`)}`,
    );
    expect(upload.status).toBe('imported');
  });

  it('needs a kind and an HTTP address', async () => {
    const sandbox = await scenario();
    expect((await call(sandbox, 'POST /uploads', { url: 'http://127.0.0.1/a.mp4' })).status).toBe(400);
    expect((await call(sandbox, 'POST /uploads', { url: 'file:///etc/hosts', kind: 'video' })).status).toBe(
      400,
    );
    expect((await call(sandbox, 'GET /uploads/upload_unknown')).status).toBe(404);
  });
});
