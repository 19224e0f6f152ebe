import { EventEmitter } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newSecret } from '../secret.ts';
import { apiServer } from './api-server.ts';
import { createAssetLinks } from './asset-links.ts';
import { assetRoutes } from './asset-routes.ts';
import { createAssets } from './assets.ts';
import { cdnServer } from './cdn-server.ts';
import type { ScenarioEvents, ScenarioOptions, ScenarioSandbox, Submit } from './contract.ts';
import { isLoopback } from './download.ts';
import { createFaults } from './faults.ts';
import { createGate } from './gate.ts';
import { generateRoutes } from './generate-routes.ts';
import { createJobClock } from './job-clock.ts';
import { jobRoutes } from './job-routes.ts';
import { createJobs, type Job } from './jobs.ts';
import { listen } from './local-server.ts';
import { createModels } from './models.ts';
import { partServer } from './part-server.ts';
import { createPartStore } from './part-store.ts';
import { createRateLimit } from './rate-limit.ts';
import type { RecordedRequest, RecordedTransfer } from './requests.ts';
import { createSigner } from './signing.ts';
import { createTranslations } from './translations.ts';
import { createUploadDesk } from './upload-desk.ts';
import { uploadRoutes } from './upload-routes.ts';
import type { Upload } from './uploads.ts';

export type { ScenarioOptions, ScenarioSandbox } from './contract.ts';

/**
 * Starts a strict stand-in of Scenario's cloud API on loopback, with the storage that takes upload parts and the CDN
 * that serves assets on ports of their own. Files live in a temporary folder that `close` removes.
 */
export async function startScenario(options: ScenarioOptions = {}): Promise<ScenarioSandbox> {
  const now = options.now ?? Date.now;
  const apiKey = options.apiKey ?? `api_${newSecret(12)}`;
  const apiSecret = options.apiSecret ?? newSecret(36);
  const { jobSeconds = 2, resultBytes } = options;

  const folder = await mkdtemp(join(tmpdir(), 'scenario-sandbox-'));
  const stopping = new AbortController();
  const [requests, transfers, submits]: [RecordedRequest[], RecordedTransfer[], Submit[]] = [[], [], []];
  const uploads = new Map<string, Upload>();
  const events = new EventEmitter<ScenarioEvents>();
  const [faults, gate, signer, clock] = [
    createFaults(options.seed ?? 0),
    createGate(),
    createSigner(),
    createJobClock(now),
  ];
  const assets = createAssets(now);
  const jobs = createJobs({ now, ended: (job) => events.emit('job-ended', job) });
  const translations = createTranslations({
    now,
    clock,
    jobs,
    assets,
    folder,
    resultBytes,
    jobSeconds: typeof jobSeconds === 'number' ? () => jobSeconds : jobSeconds,
  });
  const desk = createUploadDesk({
    now,
    assets,
    jobs,
    folder,
    gate,
    importFrom: options.importFrom ?? isLoopback,
    signal: stopping.signal,
  });
  const record = (transfer: RecordedTransfer) => void transfers.push(transfer);

  const parts = createPartStore({ uploads, folder });
  const storage = await listen(partServer({ now, signer, faults, record, ...parts }));
  const links = createAssetLinks({ now, signer, seconds: options.assetUrlSeconds });
  const find = (assetId: string) => assets.byId.get(assetId);
  const redirect = options.redirectDownloads ? links.transformed : undefined;
  const cdn = await listen(cdnServer({ now, signer, faults, record, find, redirect }));
  links.serveFrom(cdn.origin);

  const routes = {
    ...uploadRoutes({
      now,
      uploads,
      desk,
      signer,
      partOrigin: storage.origin,
      partUrlSeconds: options.partUrlSeconds ?? 3600,
    }),
    ...generateRoutes({
      assets,
      translations,
      models: createModels(options),
      ceiling: options.concurrentJobs ?? Number.POSITIVE_INFINITY,
      submitted({ jobId }, modelId, body) {
        const submit = { jobId, modelId, body, at: now() };
        submits.push(submit);
        events.emit('submit', submit);
      },
    }),
    ...jobRoutes({
      jobs,
      advance: translations.advance,
      isListed: ({ jobType, createdAt }) =>
        jobType !== 'custom' || now() >= createdAt + (options.listedAfterSeconds ?? 0) * 1000,
    }),
    ...assetRoutes({ assets, links, statesSizes: options.statesSizes ?? true }),
  };
  const api = await listen(
    apiServer({
      routes,
      faults,
      now,
      credentials: { apiKey, apiSecret },
      countRequest: createRateLimit({ perMinute: options.requestsPerMinute ?? 100, now }),
      record(request) {
        requests.push(request);
        events.emit('request', request);
      },
    }),
    options.port,
  );

  function jobsByNow(): ReadonlyMap<string, Job> {
    for (const job of jobs.byId.values()) translations.advance(job);
    return jobs.byId;
  }

  return {
    baseUrl: `${api.origin}/v1`,
    apiKey,
    apiSecret,
    requests,
    transfers,
    submits,
    uploads,
    faults,
    events,
    modelId: 'model_heygen-v2-translate-speed',
    assets: assets.byId,
    get jobs() {
      return jobsByNow();
    },
    get charges() {
      return [...jobsByNow().values()].flatMap(({ jobId, billing, status }) =>
        billing
          ? { jobId, cuCost: billing.cuCost, refunded: status === 'failure' && !billing.disableRefund }
          : [],
      );
    },
    finishJob: translations.finish,
    failJob: (jobId, failure = {}) => translations.fail(jobId, failure),
    holdJobs: clock.hold,
    releaseJobs: clock.release,
    holdUploads: gate.close,
    releaseUploads: gate.open,
    async close() {
      stopping.abort();
      gate.open();
      await Promise.all([api.close(), storage.close(), cdn.close()]);
      await Promise.all([desk.settled(), translations.settled()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
