import { extname } from 'node:path';
import { type Attachment, AttachmentFlags } from 'discord.js';
import type { SourceVideo } from '../translation/request.ts';
import { spoilerPrefix, unmarked } from './file-name.ts';

/**
 * An attachment as the video it holds, under the name that people see: Discord strips everything but plain ASCII from
 * `filename` and keeps what a person called the file, without its ending, as `title`.
 */
export function sourceVideo(attachment: Attachment): SourceVideo {
  const { id, url, name, title } = attachment;
  const video = { id, url, name: unmarked(title ? `${title.slice(0, longestTitle)}${extname(name)}` : name) };
  return isSpoiler(attachment) ? { ...video, spoiler: true } : video;
}

/** Its ending is to stay. In characters. */
const longestTitle = 200;

/** Marked by its name, or by its flag where Discord shows the name without the mark. */
function isSpoiler({ name, flags }: Attachment): boolean {
  return name.startsWith(spoilerPrefix) || flags.has(AttachmentFlags.IsSpoiler);
}
