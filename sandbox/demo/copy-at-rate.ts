import { appendFile, stat, truncate } from 'node:fs/promises';
import {
  ALL_FORMATS,
  Conversion,
  FilePathSource,
  FilePathTarget,
  Input,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';

/**
 * Makes of a video one that has so many bits a second, without an encoder: it copies the packets of picture and sound into a
 * new MP4, which drops what a padded file was padded with, and fills that up.
 */
export async function copyAtRate(
  input: string,
  output: string,
  { bitsPerSecond }: { bitsPerSecond: number },
): Promise<void> {
  using source = new Input({ formats: ALL_FORMATS, source: new FilePathSource(input) });
  const target = new Output({
    format: new Mp4OutputFormat({ fastStart: false }),
    target: new FilePathTarget(output),
  });
  await (await Conversion.init({ input: source, output: target, tags: {}, showWarnings: false })).execute();
  await fillUp(output, Math.floor((bitsPerSecond * (await source.computeDuration())) / 8));
}

/** Adds a box that players pass over: its length and its name, then nothing. */
async function fillUp(path: string, bytes: number): Promise<void> {
  const { size } = await stat(path);
  if (bytes < size + 8) return;
  const header = Buffer.alloc(8);
  header.writeUInt32BE(bytes - size);
  header.write('free', 4, 'latin1');
  await appendFile(path, header);
  await truncate(path, bytes);
}
