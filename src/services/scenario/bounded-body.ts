/** The most bytes of an answer that are read: a page of 200 jobs has a hundredth of it. */
export const mostReplyBytes = 16 * 1024 * 1024;

export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** The body's chunks; rejects with `TooLarge` when there are more bytes than are read. */
export async function* bounded(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > mostReplyBytes) throw new TooLarge(`an answer of more than ${mostReplyBytes} bytes`);
    yield chunk;
  }
}
