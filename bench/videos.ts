import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formats, writeVideo } from '../test/services/media/fixtures.ts';
import { folder } from './children.ts';

export type Video = { readonly path: string; readonly contentType: string };

/** Ten seconds of speech, 330 kB. */
export const sample: Video = {
  path: fileURLToPath(new URL('../sandbox/media/sample.mp4', import.meta.url)),
  contentType: 'video/mp4',
};

/** Writes a playable video of about `bytes`, full of packets to its end as a phone's is. */
export async function largeVideo(kind: 'mp4' | 'mov', bytes: number): Promise<Video> {
  const path = join(folder, `large-${bytes}.${kind}`);
  await writeVideo(path, { bytes, format: kind === 'mp4' ? formats.moovAtEnd() : formats.mov() });
  return { path, contentType: kind === 'mp4' ? 'video/mp4' : 'video/quicktime' };
}
