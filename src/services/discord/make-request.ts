import { STATUS_CODES } from 'node:http';
import type { RESTOptions } from 'discord.js';
import { type Dispatcher, request } from 'undici';
import { dispatcher } from '../proxy/dispatcher.ts';
import { FileForm } from './file-form.ts';

/** discord.js' requests made by the same undici as all others here; a {@link FileForm} is streamed from disk. */
export const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  const { method, headers, body, signal } = init as unknown as Dispatcher.RequestOptions & {
    headers: Record<string, string>;
    body: string | FileForm | null;
  };
  const form = body instanceof FileForm ? body : undefined;
  const response = await request(url, {
    dispatcher,
    method,
    headers: { ...headers, ...form?.headers },
    body: form?.open() ?? (body as string | null),
    ...(signal && { signal }),
  });
  return {
    body: response.body as never,
    arrayBuffer: () => response.body.arrayBuffer(),
    json: async () => {
      const text = await response.body.text();
      return response.statusCode < 400 ? JSON.parse(text) : detailsIn(text);
    },
    text: () => response.body.text(),
    get bodyUsed() {
      return response.body.bodyUsed;
    },
    headers: new Headers(response.headers as Record<string, string>) as never,
    status: response.statusCode,
    statusText: STATUS_CODES[response.statusCode] ?? '',
    ok: response.statusCode >= 200 && response.statusCode < 300,
  };
};

/** What Discord says of a refusal. What stands before it may answer with its own words under any type: then nothing. */
function detailsIn(text: string): object {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
