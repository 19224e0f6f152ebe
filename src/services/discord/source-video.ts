import { extname } from 'node:path';
import type { Attachment } from 'discord.js';
import type { SourceVideo } from '../translation/request.ts';

/**
 * An attachment as the video it holds, under the name that people see: Discord strips everything but plain ASCII from
 * `filename` and keeps what a person called the file, without its ending, as `title`.
 */
export function sourceVideo({ id, url, name, title }: Attachment): SourceVideo {
  return { id, url, name: title ? `${title}${extname(name)}` : name };
}
