import { type HttpClientOptions, httpTransport } from './http-transport.ts';
import type { Asset, Job, JobListReply, Model, RunModelReply, Scenario, Upload } from './port.ts';
import { dryRunFrom402, whole, wholeRun } from './reply.ts';

const id = encodeURIComponent;

/** Scenario's REST API spoken directly, for where the official SDK cannot be installed. */
export function httpClient(connection: HttpClientOptions): Scenario {
  const call = httpTransport(connection);
  type UploadReply = { upload: Upload };

  return {
    uploads: {
      async create(params, options) {
        const operation = 'uploads.create';
        const reply = await call<UploadReply>({
          operation,
          method: 'POST',
          path: '/uploads',
          body: params,
          options,
        });
        return whole(operation, reply, 'upload');
      },
      async retrieve(uploadId, options) {
        const operation = 'uploads.retrieve';
        return whole(
          operation,
          await call<UploadReply>({ operation, path: `/uploads/${id(uploadId)}`, options }),
          'upload',
        );
      },
      async triggerAction(uploadId, body, options) {
        const operation = 'uploads.triggerAction';
        const path = `/uploads/${id(uploadId)}/action`;
        return whole(
          operation,
          await call<UploadReply>({ operation, method: 'POST', path, body, options }),
          'upload',
        );
      },
    },
    generate: {
      async runModel(modelId, { body, dryRun }, options) {
        const reply = await call<RunModelReply>({
          operation: 'generate.runModel',
          method: 'POST',
          path: `/generate/custom/${id(modelId)}`,
          query: { dryRun },
          body,
          options,
          ...(dryRun ? { rescue: dryRunFrom402 } : {}),
        });
        return wholeRun(reply, dryRun !== undefined);
      },
    },
    jobs: {
      async list({ pageSize, paginationToken, type } = {}, options) {
        const operation = 'jobs.list';
        const query = { pageSize, paginationToken, type };
        return whole(
          operation,
          await call<JobListReply>({ operation, path: '/jobs', query, options }),
          'jobs',
        );
      },
      async retrieve(jobId, options) {
        const operation = 'jobs.retrieve';
        return whole(
          operation,
          await call<{ job: Job }>({ operation, path: `/jobs/${id(jobId)}`, options }),
          'job',
        );
      },
    },
    assets: {
      async retrieve(assetId, options) {
        const operation = 'assets.retrieve';
        const path = `/assets/${id(assetId)}`;
        return whole(operation, await call<{ asset: Asset }>({ operation, path, options }), 'asset');
      },
      async getBulk(body, options) {
        const operation = 'assets.getBulk';
        const path = '/assets/get-bulk';
        return whole(
          operation,
          await call<{ assets: Asset[] }>({ operation, method: 'POST', path, body, options }),
          'assets',
        );
      },
      async deleteMultiple(body, options) {
        await call({ operation: 'assets.deleteMultiple', method: 'DELETE', path: '/assets', body, options });
      },
    },
    models: {
      async retrieve(modelId, options) {
        const operation = 'models.retrieve';
        return whole(
          operation,
          await call<{ model: Model }>({ operation, path: `/models/${id(modelId)}`, options }),
          'model',
        );
      },
    },
  };
}
