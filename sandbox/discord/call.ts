import type { IncomingMessage } from 'node:http';
import {
  ApiError,
  type FormIssue,
  fileTooLarge,
  invalidForm,
  methodNotAllowed,
  notFound,
  unauthorized,
} from './api-error.ts';
import { discard } from './multipart.ts';
import type { RateLimits } from './ratelimit.ts';
import type { RecordedRequest, Violation } from './records.ts';
import { drain, type RequestBody, readBody } from './request-body.ts';
import type { ApiReply, Params, Route, Router } from './router.ts';
import { type BodyIssue, bodyIssues } from './validate.ts';

export interface CallOptions {
  router: Router;
  /** The bot's token. */
  token: string;
  /** Folder for files that come in. */
  spool: string;
  /** Absent: nothing is limited. */
  rateLimits: RateLimits | undefined;
}

/** One call under way. */
export interface Call {
  request: IncomingMessage;
  url: URL;
  record: RecordedRequest;
  violate: (kind: Violation['kind'], message: string) => void;
}

export type CallReply = ApiReply & { headers?: Record<string, string> };

/** Answers a call in Discord's order: route, token, rate limit, body, schema, then what the route itself demands. */
export async function answerCall(call: Call, options: CallOptions): Promise<CallReply> {
  const { request, record, violate } = call;
  const hit = options.router.match(record.method, record.path);
  if (typeof hit === 'string') {
    violate('route', hit === 'unknown' ? 'no such route' : 'no such method');
    await drain(request);
    return refusal(hit === 'unknown' ? notFound() : methodNotAllowed());
  }
  const { route, params } = hit;
  record.route = route.path;
  if (!/^DiscordBot \(.+, .+\)/.test(request.headers['user-agent'] ?? '')) {
    violate('rule', 'the User-Agent must be "DiscordBot (url, version)"');
  }
  if (route.auth === 'bot' && request.headers.authorization !== `Bot ${options.token}`) {
    await drain(request);
    return refusal(unauthorized());
  }
  const verdict = options.rateLimits?.count(route.buckets?.(params) ?? [], { bot: route.auth === 'bot' });
  if (verdict?.refused) {
    const { retryAfter, global } = verdict.refused;
    await drain(request);
    const json = { message: 'You are being rate limited.', retry_after: retryAfter, global };
    return { status: 429, json, headers: verdict.headers };
  }
  const reply = await act(call, { route, params, spool: options.spool });
  return { ...reply, headers: { ...verdict?.headers, ...reply.headers } };
}

async function act(call: Call, to: { route: Route; params: Params; spool: string }): Promise<CallReply> {
  const { request, record, violate, url } = call;
  const { route, params } = to;
  let read: RequestBody | undefined;
  try {
    const fileLimit = route.fileLimit?.(params);
    read = await readBody(request, { spool: to.spool, fileLimit });
    record.body = read.body;
    record.files = read.files.map(({ path: _, ...facts }) => facts);
    const issues = schemaIssues(route, read.body);
    if (issues.length > 0) {
      for (const issue of issues) violate(issue.kind, sentence(issue));
      await discard(read.files.map((file) => file.path));
      return refusal(invalidForm(issues));
    }
    if (fileLimit !== undefined && read.files.some((file) => file.size > fileLimit)) throw fileTooLarge();
    return await route.handle({
      method: record.method,
      params,
      query: url.searchParams,
      headers: request.headers,
      ...read,
    });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    await discard(read?.files.map((file) => file.path) ?? []);
    // What gets here as 50035 is a rule that stands in the documentation, but in no schema.
    for (const issue of error.issues) violate('rule', sentence(issue));
    return refusal(error);
  }
}

function schemaIssues(route: Route, body: unknown): BodyIssue[] {
  if (!route.body) return [];
  const schema = route.body(body);
  if (schema) return bodyIssues(body, schema);
  return [{ kind: 'schema', path: ['type'], code: 'BASE_TYPE_CHOICES', message: 'Not a type Discord has' }];
}

const sentence = (issue: FormIssue) => `${issue.path.map(String).join('.') || 'body'}: ${issue.message}`;

/** A refusal as a reply. */
export const refusal = (error: ApiError): CallReply => ({
  status: error.status,
  json: error.toJSON(),
  headers: error.headers,
});
