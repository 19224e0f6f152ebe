/** What a file is by its first bytes, where it is nothing that we read. `video`: a container of videos, by its usual name. */
export type FileKind = { readonly video: string } | 'no video';

/** Bytes at an offset, as Latin-1 letters. */
type Mark = readonly [letters: string, kind: FileKind, offset?: number];

const marks: readonly Mark[] = [
  ['AVI ', { video: 'AVI' }, 8],
  ['AVIX', { video: 'AVI' }, 8],
  ['\x30\x26\xb2\x75\x8e\x66\xcf\x11', { video: 'WMV' }],
  ['FLV\x01', { video: 'FLV' }],
  ['\x00\x00\x01\xba', { video: 'MPG' }],
  ['\x00\x00\x01\xb3', { video: 'MPG' }],
  ['.RMF', { video: 'RealMedia' }],
  ['GIF8', { video: 'GIF' }],
  ['\x06\x0e\x2b\x34\x02\x05', { video: 'MXF' }],
  ['\x1f\x07\x00', { video: 'DV' }],
  ['DKIF', { video: 'IVF' }],
  ['YUV4MPEG2', { video: 'Y4M' }],
  ['nut/multimedia container\0', { video: 'NUT' }],
  ['\xb7\xd8\x00\x20\x37\x49\xda\x11', { video: 'WTV' }],
  ['FWS', { video: 'SWF' }],
  ['CWS', { video: 'SWF' }],
  ['\x00\x00\x00\x01\x67', { video: 'H.264' }],
  ['\x00\x00\x00\x01\x40\x01', { video: 'H.265' }],
  // Pictures
  ['\x89PNG', 'no video'],
  ['\xff\xd8\xff', 'no video'],
  ['WEBP', 'no video', 8],
  ['BM', 'no video'],
  ['II*\0', 'no video'],
  ['MM\0*', 'no video'],
  ['ftypavif', 'no video', 4],
  ['ftypheic', 'no video', 4],
  ['ftypheix', 'no video', 4],
  ['ftypmif1', 'no video', 4],
  ['\0\0\x01\0', 'no video'],
  ['<svg', 'no video'],
  ['<?xml', 'no video'],
  // Sound
  ['WAVE', 'no video', 8],
  ['fLaC', 'no video'],
  ['#!AMR', 'no video'],
  ['caff', 'no video'],
  ['FORM', 'no video'],
  ['MThd', 'no video'],
  // Documents, archives, programs
  ['%PDF', 'no video'],
  ['PK\x03\x04', 'no video'],
  ['Rar!', 'no video'],
  ["7z\xbc\xaf'\x1c", 'no video'],
  ['\x1f\x8b', 'no video'],
  ['\x7fELF', 'no video'],
  ['MZ', 'no video'],
  ['{\\rtf', 'no video'],
  ['<html', 'no video'],
  ['<!DOCTYPE', 'no video'],
];

/** How many bytes {@link kindOf} looks at. */
export const kindBytes = 4096;

/** What a file is that begins with `head`; undefined when its bytes tell nothing. */
export function kindOf(head: Uint8Array): FileKind | undefined {
  const text = Buffer.from(head.subarray(0, kindBytes)).toString('latin1');
  if (text.startsWith('OggS')) return isOggVideo(text) ? { video: 'OGG' } : 'no video';
  return marks.find(([letters, , offset = 0]) => text.startsWith(letters, offset))?.[1];
}

/** Each track of an Ogg begins with a page that holds its name. */
function isOggVideo(text: string): boolean {
  return ['\x80theora', 'BBCD\0', 'OVP80', '\x01video\0'].some((name) => text.includes(name));
}
