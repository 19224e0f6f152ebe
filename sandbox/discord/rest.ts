import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { paceOf, travel } from '../pace.ts';
import { invalidVersion, notFound } from './api-error.ts';
import { answerCall, type CallOptions, type CallReply, refusal } from './call.ts';
import type { Behaviour, Faults } from './faults.ts';
import type { RecordedRequest, Violation } from './records.ts';
import { drain } from './request-body.ts';

export interface RestOptions extends CallOptions {
  now: () => number;
  faults: Faults;
  requests: RecordedRequest[];
  violations: Violation[];
}

/**
 * Answers REST calls as Discord does, in its order: fault, route, token, rate limit, body, schema, then what the route
 * itself demands. Every call is recorded, and every one no correct client makes is kept as a violation.
 */
export function createRest(options: RestOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { now, faults, requests, violations } = options;
    const url = new URL(request.url ?? '/', 'http://discord');
    const method = request.method ?? 'GET';
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
    const record: RecordedRequest = {
      at: now(),
      method,
      route: '?',
      path,
      query: url.search.slice(1),
      status: 0,
      body: undefined,
      files: [],
      code: undefined,
    };
    requests.push(record);
    const violate = (kind: Violation['kind'], message: string) =>
      violations.push({ at: now(), kind, route: `${method} ${record.route}`, message });

    const fault = faults.take({ method, path, headers: request.headers });
    if (fault?.kind === 'reset') return cut(request, fault);
    const answer = async (): Promise<CallReply> => {
      if (fault?.kind === 'delay') await sleep(fault.ms);
      if (fault?.kind === 'status') return faultReply(request, fault);
      if (!url.pathname.startsWith('/api/v10/')) {
        violate('route', 'only version 10 of the API is known');
        await drain(request);
        return refusal(url.pathname.startsWith('/api/') ? invalidVersion() : notFound());
      }
      return answerCall({ request, url, record, violate }, options);
    };
    try {
      if (fault?.kind === 'hang') return await drain(request);
      const { status, json, headers } = await answer();
      record.code = (json as { code?: number } | undefined)?.code;
      if (fault?.kind === 'lose-response') return cut(request, fault);
      record.status = status;
      if (json === undefined) return void response.writeHead(status, headers).end();
      const body = Buffer.from(JSON.stringify(json));
      response.writeHead(status, {
        'content-type': 'application/json',
        'content-length': body.length,
        ...headers,
      });
      if (fault?.kind === 'status' && fault.early) {
        return void response.end(body, () => request.socket.resetAndDestroy());
      }
      // A client that goes away before it has the answer is its own affair.
      await travel(Readable.from([body]), response, paceOf(fault)).catch(() => response.destroy());
    } catch (error) {
      // The sender went away in the middle of its request: nothing to answer, and nothing has happened.
      if (request.destroyed && (!request.complete || wasCutOff(error))) return;
      violate('rule', `the sandbox failed: ${error instanceof Error ? error.stack : String(error)}`);
      response.writeHead(500).end();
    }
  };
}

/** Whether a body could not be read because its sender was gone before anybody began to. */
function wasCutOff(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
}

/** Ends the connection without an answer. */
export function cut(request: IncomingMessage, { first }: { first?: () => void }): void {
  first?.();
  request.socket.destroy();
}

async function faultReply(request: IncomingMessage, fault: Behaviour & { kind: 'status' }) {
  if (!fault.early) await drain(request);
  const json = fault.json ?? { message: `${fault.status}: injected`, code: 0 };
  return { status: fault.status, json, ...(fault.headers && { headers: fault.headers }) };
}
