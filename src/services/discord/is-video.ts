/** Endings of containers of videos, also of those that are refused by their name. */
const endings = new Set([
  'mp4',
  'm4v',
  'mov',
  'webm',
  'mkv',
  'avi',
  'wmv',
  '3gp',
  'ts',
  'mpg',
  'mpeg',
  'flv',
  'ogv',
  'm2ts',
  'mts',
  '3g2',
  'asf',
  'vob',
  'mxf',
  'rm',
  'rmvb',
  'f4v',
  'qt',
]);

/**
 * Whether Discord's facts about a file speak of a video: its type or its ending, whichever says so, for either may be wrong. What
 * the file really is, its inspection finds out.
 */
export function isVideo(name: string, contentType: string | null | undefined): boolean {
  const isCalledSo = contentType?.toLowerCase().startsWith('video/') ?? false;
  return isCalledSo || endings.has(name.split('.').at(-1)?.toLowerCase() ?? '');
}

/** Whether a file that nothing calls a video may be one after all: it is no picture and no sound. */
export function mayBeVideo(contentType: string | null | undefined): boolean {
  return !/^(image|audio)\//i.test(contentType ?? '');
}
