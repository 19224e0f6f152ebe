/** Endings of the containers that we read. */
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
]);

/**
 * Whether Discord's facts about a file speak of a video. The content type is optional there, so the ending decides
 * when it is missing or says nothing; what the file really is, its inspection finds out.
 */
export function isVideo(name: string, contentType: string | null | undefined): boolean {
  if (contentType && contentType !== 'application/octet-stream')
    return contentType.toLowerCase().startsWith('video/');
  return endings.has(name.split('.').at(-1)?.toLowerCase() ?? '');
}
