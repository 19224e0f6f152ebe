import type * as Http from 'node:http';
import type * as Https from 'node:https';

/**
 * Node's own HTTP client. An `import` of `node:http` also loads what is behind its getters (`WebSocket`, with all of undici),
 * which would double how long a reading process takes to start.
 */
export const http: typeof Http = process.getBuiltinModule('node:http');
export const https: typeof Https = process.getBuiltinModule('node:https');
