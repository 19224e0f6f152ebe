import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import { onTestFinished } from 'vitest';
import type { Job } from '../../../sandbox/scenario/jobs.ts';
import {
  type ScenarioOptions,
  type ScenarioSandbox,
  startScenario,
} from '../../../sandbox/scenario/sandbox.ts';

const TYPES: Record<string, string> = {
  '.mp4': 'video/mp4',
  '.mov': 'video/quicktime',
  '.webm': 'video/webm',
  '.mkv': 'video/x-matroska',
};

export function media(name: string): string {
  return fileURLToPath(new URL(`../../../sandbox/media/${name}`, import.meta.url));
}

/** A sandbox that the test's end closes. */
export async function scenario(options?: ScenarioOptions): Promise<ScenarioSandbox> {
  const sandbox = await startScenario(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are checked by the expectations of each test.
export type Answer = { status: number; headers: Record<string, unknown>; body: any };

/** Calls the API with the sandbox's own credentials. */
export async function call(
  sandbox: ScenarioSandbox,
  route: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const [method = 'GET', path = '/'] = route.split(' ');
  const credentials = Buffer.from(`${sandbox.apiKey}:${sandbox.apiSecret}`).toString('base64');
  const response = await request(sandbox.baseUrl + path, {
    method,
    headers: { authorization: `Basic ${credentials}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.statusCode, headers: response.headers, body: await response.body.json() };
}

/** Serves the sample media over HTTP, as an attachment host would; the test's end closes it. */
export async function attachmentHost(): Promise<string> {
  const server = createServer((req, res) => {
    const { pathname, searchParams } = new URL(req.url ?? '/', 'http://host');
    const to = searchParams.get('redirect');
    if (to) return void res.writeHead(302, { location: to }).end();
    const file = createReadStream(media(pathname.slice(1)));
    file.once('error', () => res.writeHead(404).end());
    file.once('open', () => {
      res.setHeader('content-type', TYPES[extname(pathname)] ?? 'application/octet-stream');
      file.pipe(res);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Imports one of the sample files by URL; resolves with the upload once it ended. */
// biome-ignore lint/suspicious/noExplicitAny: as above.
export async function importByUrl(sandbox: ScenarioSandbox, url: string): Promise<any> {
  sandbox.holdUploads();
  const { body } = await call(sandbox, 'POST /uploads', { url, kind: 'video' });
  const ended = jobEnd(sandbox, body.upload.jobId);
  sandbox.releaseUploads();
  await ended;
  return (await call(sandbox, `GET /uploads/${body.upload.id}`)).body.upload;
}

/** The asset id of an imported sample file. */
export async function importSample(sandbox: ScenarioSandbox, name = 'sample.mp4'): Promise<string> {
  const upload = await importByUrl(sandbox, `${await attachmentHost()}/${name}`);
  return upload.entityId;
}

export async function jobEnd(sandbox: ScenarioSandbox, jobId: string): Promise<Job> {
  for (;;) {
    const [job] = await once(sandbox.events, 'job-ended', { signal: AbortSignal.timeout(10_000) });
    if (job.jobId === jobId) return job;
  }
}

/** Submits a paid job and returns its id. */
export async function submit(sandbox: ScenarioSandbox, body: Record<string, unknown>): Promise<string> {
  const answer = await call(sandbox, `POST /generate/custom/${sandbox.modelId}`, body);
  if (answer.status !== 200) throw new Error(`submit answered ${answer.status}: ${answer.body.reason}`);
  return answer.body.job.jobId;
}

/** A clock that only moves when told. */
export function testClock(start = Date.UTC(2026, 4, 4, 12)): {
  now: () => number;
  advance(ms: number): void;
} {
  let at = start;
  return {
    now: () => at,
    advance: (ms) => {
      at += ms;
    },
  };
}
