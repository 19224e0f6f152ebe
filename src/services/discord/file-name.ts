/**
 * The name of a translated file: `talk.mov` in Spanish becomes `talk.Spanish.mp4`. Discord strips what is not plain
 * ASCII from names, so nothing else is used; a name of nothing but such characters becomes `video`.
 */
export function fileName(original: string, language: string): string {
  const stem = plain(original.replace(/\.[^.]*$/, '')).slice(0, 60) || 'video';
  return `${stem}.${plain(language)}.mp4`;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
