import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const MAX_REDIRECTS = 5;

/** A fetch that failed, in words the API would show; never with the URL's query, which may be a signature. */
export class DownloadError extends Error {}

/**
 * Downloads a URL to a file, asking `allowed` about every host on the way.
 *
 * @returns the declared content type, without parameters, '' when none came
 * @throws DownloadError
 */
export async function download(
  url: URL,
  options: { path: string; allowed: (url: URL) => boolean; signal: AbortSignal },
): Promise<string> {
  let at = url;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    if (!options.allowed(at))
      throw new DownloadError(`Failed to download file from url: ${at.host} is not reachable`);
    const response = await fetch(at, { redirect: 'manual', signal: options.signal }).catch(() => {
      throw new DownloadError(`Failed to download file from url: ${at.host} is not reachable`);
    });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location) {
      await response.body?.cancel();
      at = new URL(location, at);
      continue;
    }
    if (response.status !== 200 || !response.body) {
      await response.body?.cancel();
      throw new DownloadError(`Failed to download file from url: status ${response.status}`);
    }
    await pipeline(Readable.fromWeb(response.body), createWriteStream(options.path)).catch(() => {
      throw new DownloadError('Failed to download file from url: the connection was cut');
    });
    return (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  }
  throw new DownloadError('Failed to download file from url: too many redirects');
}

/** The default of `importFrom`: a sandbox must not reach into the outside world. */
export function isLoopback(url: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}
