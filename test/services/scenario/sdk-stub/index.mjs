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

/** What a reply is made of: frozen objects of classes that hold their client and keep their data behind getters. */
function decorated(client, value) {
  if (Array.isArray(value)) return Object.freeze(value.map((item) => decorated(client, item)));
  if (typeof value !== 'object' || value === null) return value;
  class Model {
    constructor() {
      this.client = client;
    }
    wait() {
      return Promise.reject(new Error('not in the stub'));
    }
  }
  for (const [key, item] of Object.entries(value)) {
    const inner = decorated(client, item);
    Object.defineProperty(Model.prototype, key, { get: () => inner });
  }
  const model = Object.freeze(new Model());
  client.latest = model;
  return model;
}

function headersOfEnvironment() {
  const lines = process.env.SCENARIO_CUSTOM_HEADERS?.split('\n') ?? [];
  return Object.fromEntries(lines.map((line) => line.split(':').map((part) => part.trim())));
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
    fetch = globalThis.fetch,
    fetchOptions = {},
    defaultHeaders = {},
  } = {}) {
    Object.assign(this, { apiKey, apiSecret, bearerAuth, baseURL, timeout, maxRetries, logLevel });
    Object.assign(this, { fetch, fetchOptions });
    this.defaultHeaders = { ...headersOfEnvironment(), ...defaultHeaders };
    const post = (path, body, options, query) => this.request('post', path, { body, query }, options);
    const get = (path, query, options) => this.request('get', path, { query }, options);

    this.uploads = {
      create: ({ projectId, ...body }, options) => post('/uploads', body, options, { projectId }),
      retrieve: (id, query = {}, options) => get(`/uploads/${id}`, query, options),
      triggerAction: (id, { projectId, ...body }, options) =>
        post(`/uploads/${id}/action`, body, options, { projectId }),
    };
    this.generate = {
      runModel: (id, { dryRun, ipDetection, projectId, body }, options) =>
        post(`/generate/custom/${id}`, body, options, { dryRun, ipDetection, projectId }),
    };
    this.jobs = {
      list: (query = {}, options) => get('/jobs', query, options),
      retrieve: (id, query = {}, options) => get(`/jobs/${id}`, query, options),
    };
    this.assets = {
      retrieve: (id, query = {}, options) => get(`/assets/${id}`, query, options),
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
      response = await this.fetch.call(undefined, url, {
        ...this.fetchOptions,
        method: method.toUpperCase(),
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          authorization: this.bearerAuth ? `Bearer ${this.bearerAuth}` : `Basic ${basic}`,
          ...this.defaultHeaders,
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
    if (response.ok) return json ? decorated(this, JSON.parse(text)) : text;
    let parsed;
    try {
      parsed = JSON.parse(text);
    } catch {}
    const ErrorClass = classes[response.status] ?? (response.status >= 500 ? InternalServerError : APIError);
    throw new ErrorClass(response.status, parsed, parsed ? undefined : text, response.headers);
  }
}

export { Scenario };
