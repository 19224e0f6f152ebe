import { setTimeout as sleep } from 'node:timers/promises';

/** Scenario as its documentation shows it: fetch, a key, JSON, and the two retries the official SDK makes. */
const { SCENARIO_BASE_URL, SCENARIO_SDK_API_KEY, SCENARIO_SDK_API_SECRET } = process.env;
const authorization = `Basic ${Buffer.from(`${SCENARIO_SDK_API_KEY}:${SCENARIO_SDK_API_SECRET}`).toString('base64')}`;

type Upload = {
  id: string;
  status: string;
  entityId?: string;
  errorMessage?: string;
  parts?: { number: number; url: string }[];
};
type Job = { jobId: string; status: string; metadata: { assetIds?: string[]; error?: string | null } };
type Asset = { url: string; mimeType: string };

const retries = 2;
const pollMs = 3_000;
const partSize = 10 * 1024 * 1024;

async function api<T>(method: string, path: string, body?: unknown): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const response = await fetch(`${SCENARIO_BASE_URL}${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (response.ok) return (await response.json()) as T;
    await response.body?.cancel();
    const again = [408, 409, 429].includes(response.status) || response.status >= 500;
    if (!again || attempt === retries) throw new Error(`Scenario answered ${response.status}`);
    // As the SDK: Retry-After when it is a minute at most, else half a second, doubled each time.
    const wanted = Number(response.headers.get('retry-after') ?? Number.NaN) * 1000;
    await sleep(wanted <= 60_000 ? wanted : 500 * 2 ** attempt);
  }
}

/** Uploads a video held in memory; resolves with its asset's id. */
export async function uploadVideo(video: Buffer, fileName: string, contentType: string): Promise<string> {
  const parts = Math.max(1, Math.ceil(video.length / partSize));
  const { upload } = await api<{ upload: Upload }>('POST', '/uploads', {
    kind: 'video',
    fileName,
    fileSize: video.length,
    contentType,
    parts,
  });
  for (const { number, url } of upload.parts ?? []) {
    const body = video.subarray((number - 1) * partSize, number * partSize) as Buffer<ArrayBuffer>;
    const response = await fetch(url, { method: 'PUT', body });
    if (!response.ok) throw new Error(`part ${number} was refused`);
  }
  await api('POST', `/uploads/${upload.id}/action`, { action: 'complete' });
  for (;;) {
    const { upload: now } = await api<{ upload: Upload }>('GET', `/uploads/${upload.id}`);
    if (now.entityId) return now.entityId;
    if (now.status === 'failed') throw new Error(now.errorMessage);
    await sleep(pollMs);
  }
}

/** Runs the model and polls its job; resolves with the result, held in memory. */
export async function translateVideo(video: string, outputLanguage: string): Promise<Buffer> {
  const model = process.env.SCENARIO_MODEL_ID ?? 'model_heygen-v2-translate-speed';
  let { job } = await api<{ job: Job }>('POST', `/generate/custom/${model}`, { video, outputLanguage });
  while (!['success', 'failure', 'canceled'].includes(job.status)) {
    await sleep(pollMs);
    ({ job } = await api<{ job: Job }>('GET', `/jobs/${job.jobId}`));
  }
  if (job.status !== 'success') throw new Error(job.metadata.error ?? job.status);
  for (const id of job.metadata.assetIds ?? []) {
    const { asset } = await api<{ asset: Asset }>('GET', `/assets/${id}`);
    if (!asset.mimeType.startsWith('video/')) continue;
    const response = await fetch(asset.url);
    if (!response.ok) throw new Error(`the result was refused with ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  }
  throw new Error('there is no result');
}
