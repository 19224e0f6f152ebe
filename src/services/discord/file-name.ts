import type { SourceVideo } from '../translation/request.ts';

/** Discord hides a file of such a name until somebody wants to see it; newer ones have a flag for that instead. */
export const spoilerPrefix = 'SPOILER_';

/** Longest name that is looked at, in characters. File systems take 255 bytes. */
const longestName = 255;

/**
 * A file's name as its person gave it: the mark was set before it. Where that leaves nothing it is a video's. Control
 * characters, halves of characters and what is beyond any file's name are left out.
 */
export function unmarked(name: string): string {
  const readable = name
    .slice(0, longestName)
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, '');
  if (!readable.startsWith(spoilerPrefix)) return readable;
  return readable.slice(spoilerPrefix.length).replace(/^(?=\.|$)/, 'video');
}

/**
 * The name of a translated file: `talk.mov` in Spanish becomes `talk.Spanish.mp4`. Discord strips what is not plain
 * ASCII from names, so nothing else is used; a name of nothing but such characters becomes `video`.
 * What was hidden as a spoiler stays so.
 */
export function fileName({ name, spoiler }: Pick<SourceVideo, 'name' | 'spoiler'>, language: string): string {
  const isSpoiler = spoiler || name.startsWith(spoilerPrefix);
  const stem = plain(unmarked(name).replace(/\.[^.]*$/, '')).slice(0, 60) || 'video';
  return `${isSpoiler ? spoilerPrefix : ''}${stem}.${plain(language)}.mp4`;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
