import { type HttpClientOptions, httpTransport } from './http-transport.ts';
import type { Scenario } from './port.ts';
import { dryRunFrom402, replies } from './replies.ts';

const id = encodeURIComponent;

/** Scenario's REST API spoken directly, for where the official SDK cannot be installed. */
export function httpClient(connection: HttpClientOptions): Scenario {
  const call = httpTransport(connection);

  return {
    uploads: {
      async create(body, options) {
        const operation = 'uploads.create';
        const reply = await call({ operation, method: 'POST', path: '/uploads', body, options });
        return replies.upload(operation, reply);
      },
      async retrieve(uploadId, options) {
        const operation = 'uploads.retrieve';
        const reply = await call({ operation, path: `/uploads/${id(uploadId)}`, options });
        return replies.upload(operation, reply, uploadId);
      },
      async triggerAction(uploadId, body, options) {
        const operation = 'uploads.triggerAction';
        const path = `/uploads/${id(uploadId)}/action`;
        const reply = await call({ operation, method: 'POST', path, body, options });
        return replies.upload(operation, reply, uploadId);
      },
    },
    generate: {
      async runModel(modelId, { body, dryRun }, options) {
        const operation = 'generate.runModel';
        const reply = await call({
          operation,
          method: 'POST',
          path: `/generate/custom/${id(modelId)}`,
          query: { dryRun },
          body,
          options,
          ...(dryRun ? { rescue: dryRunFrom402 } : { paid: true }),
        });
        return replies.run(operation, reply, { dryRun: dryRun !== undefined, video: body.video });
      },
    },
    jobs: {
      async list({ pageSize, paginationToken, type } = {}, options) {
        const operation = 'jobs.list';
        const query = { pageSize, paginationToken, type };
        return replies.jobs(operation, await call({ operation, path: '/jobs', query, options }));
      },
      async retrieve(jobId, options) {
        const operation = 'jobs.retrieve';
        const reply = await call({ operation, path: `/jobs/${id(jobId)}`, options });
        return replies.job(operation, reply, jobId);
      },
    },
    assets: {
      async retrieve(assetId, options) {
        const operation = 'assets.retrieve';
        const reply = await call({ operation, path: `/assets/${id(assetId)}`, options });
        return replies.asset(operation, reply, assetId);
      },
      async getBulk(body, options) {
        const operation = 'assets.getBulk';
        const path = '/assets/get-bulk';
        const reply = await call({ operation, method: 'POST', path, body, options });
        return replies.assets(operation, reply, body.assetIds);
      },
      async deleteMultiple(body, options) {
        await call({ operation: 'assets.deleteMultiple', method: 'DELETE', path: '/assets', body, options });
      },
    },
    models: {
      async retrieve(modelId, options) {
        const operation = 'models.retrieve';
        const reply = await call({ operation, path: `/models/${id(modelId)}`, options });
        return replies.model(operation, reply, modelId);
      },
    },
  };
}
