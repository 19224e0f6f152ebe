import { fetch as fetchByUndici } from 'undici';
import { dispatcher } from '../proxy/dispatcher.ts';
import { bounded } from './bounded-body.ts';

/** Of the headers that the SDK would send, those that are sent: others may come from the environment. */
const sent = /^(accept|content-type|user-agent|x-stainless-.*)$/;

/** What the SDK fetches with: the key that was configured and nothing of the environment's, no redirects, bounded bodies. */
export function sdkFetch({ apiKey, apiSecret }: { apiKey: string; apiSecret: string }): typeof fetch {
  const authorization = `Basic ${Buffer.from(`${apiKey}:${apiSecret}`).toString('base64')}`;
  return async (address, init = {}) => {
    const headers = [...new Headers(init.headers)].filter(([name]) => sent.test(name));
    const response = (await fetchByUndici(address as string, {
      ...(init as object),
      dispatcher,
      headers: { ...Object.fromEntries(headers), authorization },
      redirect: 'error',
    })) as unknown as Response;
    if (!response.body) return response;
    const { status, statusText, headers: told } = response;
    const body = ReadableStream.from(bounded(response.body));
    return new Response(body, { status, statusText, headers: told });
  };
}
