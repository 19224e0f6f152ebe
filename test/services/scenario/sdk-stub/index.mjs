// Stands in for Scenario's SDK where the registry lacks it: the documented shape and the documented defaults
// (two retries, 60 s, keys from the environment, `debug` prints bodies), so that the adapter has to overrule them.
class ScenarioBaseError extends Error {}

export class APIError extends ScenarioBaseError {
  constructor(status, error, message, headers) {
    super(`${status ?? ''} ${JSON.stringify(error) ?? message}`.trim());
    this.name = new.target.name;
    this.status = status;
    this.headers = headers;
    this.error = error;
  }
}
export class BadRequestError extends APIError {}
export class AuthenticationError extends APIError {}
export class PermissionDeniedError extends APIError {}
export class NotFoundError extends APIError {}
export class ConflictError extends APIError {}
export class UnprocessableEntityError extends APIError {}
export class RateLimitError extends APIError {}
export class InternalServerError extends APIError {}
export class APIConnectionError extends APIError {
  constructor({ message = 'Connection error.', cause } = {}) {
    super(undefined, undefined, message, undefined);
    this.cause = cause;
  }
}
export class APIConnectionTimeoutError extends APIConnectionError {}
export class APIUserAbortError extends APIError {
  constructor() {
    super(undefined, undefined, 'Request was aborted.', undefined);
  }
}

const classes = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

class Page {
  constructor(client, body) {
    this.client = client;
    Object.assign(this, body);
  }
  hasNextPage() {
    return Boolean(this.nextPaginationToken);
  }
}

export default class Scenario {
  constructor({
    apiKey = process.env.SCENARIO_SDK_API_KEY,
    apiSecret = process.env.SCENARIO_SDK_API_SECRET,
    bearerAuth = process.env.SCENARIO_SDK_JWT ?? null,
    baseURL = process.env.SCENARIO_BASE_URL || 'https://api.cloud.scenario.com/v1',
    timeout = 60_000,
    maxRetries = 2,
    logLevel = process.env.SCENARIO_LOG ?? 'warn',
  } = {}) {
    Object.assign(this, { apiKey, apiSecret, bearerAuth, baseURL, timeout, maxRetries, logLevel });
    const post = (path, body, options, query) => this.request('post', path, { body, query }, options);
    const get = (path, query, options) => this.request('get', path, { query }, options);
    const waiting = (key) => async (reply) => {
      const answer = await reply;
      if (answer[key]) answer[key].wait = () => Promise.reject(new Error('not in the stub'));
      return answer;
    };
    const withUpload = waiting('upload');
    const withJob = waiting('job');

    this.uploads = {
      create: ({ projectId, ...body }, options) => withUpload(post('/uploads', body, options, { projectId })),
      retrieve: (id, query = {}, options) => withUpload(get(`/uploads/${id}`, query, options)),
      triggerAction: (id, { projectId, ...body }, options) =>
        withUpload(post(`/uploads/${id}/action`, body, options, { projectId })),
    };
    this.generate = {
      runModel: (id, { dryRun, ipDetection, projectId, body }, options) =>
        withJob(post(`/generate/custom/${id}`, body, options, { dryRun, ipDetection, projectId })),
    };
    this.jobs = {
      list: async (query = {}, options) => new Page(this, await get('/jobs', query, options)),
      retrieve: (id, query = {}, options) => withJob(get(`/jobs/${id}`, query, options)),
    };
    this.assets = {
      retrieve: async (id, query = {}, options) => {
        const reply = await get(`/assets/${id}`, query, options);
        if (reply.asset) reply.asset.download = () => Promise.reject(new Error('not in the stub'));
        return reply;
      },
      getBulk: ({ projectId, ...body }, options) => post('/assets/get-bulk', body, options, { projectId }),
      deleteMultiple: ({ projectId, ...body }, options) =>
        this.request('delete', '/assets', { body, query: { projectId } }, options),
    };
    this.models = { retrieve: (id, query = {}, options) => get(`/models/${id}`, query, options) };
  }

  async request(method, path, { body, query = {} }, options = {}) {
    for (let retriesLeft = options.maxRetries ?? this.maxRetries; ; retriesLeft--) {
      try {
        return await this.try(method, path, { body, query }, options);
      } catch (error) {
        const again = !error.status || [408, 409, 429].includes(error.status) || error.status >= 500;
        if (retriesLeft <= 0 || !again || error instanceof APIUserAbortError) throw error;
      }
    }
  }

  async try(method, path, { body, query }, { signal, timeout = this.timeout }) {
    const url = new URL(this.baseURL + path);
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) url.searchParams.set(name, value);
    if (this.logLevel === 'debug') console.debug('sending request', { url, body });
    const basic = Buffer.from(`${this.apiKey}:${this.apiSecret}`).toString('base64');
    const limit = AbortSignal.timeout(timeout);
    let response;
    let text;
    try {
      response = await fetch(url, {
        method: method.toUpperCase(),
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          authorization: this.bearerAuth ? `Bearer ${this.bearerAuth}` : `Basic ${basic}`,
        },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      text = await response.text();
    } catch (cause) {
      if (signal?.aborted) throw new APIUserAbortError();
      if (limit.aborted) throw new APIConnectionTimeoutError({ message: 'Request timed out.' });
      throw new APIConnectionError({ cause });
    }
    const json = response.headers.get('content-type')?.includes('json');
    if (response.ok) return json ? JSON.parse(text) : text;
    let parsed;
    try {
      parsed = JSON.parse(text);
    } catch {}
    const ErrorClass = classes[response.status] ?? (response.status >= 500 ? InternalServerError : APIError);
    throw new ErrorClass(response.status, parsed, parsed ? undefined : text, response.headers);
  }
}

export { Scenario };
