import { expect, test } from 'vitest';
import { fileName, unmarked } from '../../../src/services/discord/file-name.ts';

test.each([
  [{ name: 'talk.mov' }, 'talk.Spanish.mp4'],
  [{ name: 'SPOILER_talk.mov' }, 'SPOILER_talk.Spanish.mp4'],
  [{ name: 'talk.mov', spoiler: true }, 'SPOILER_talk.Spanish.mp4'],
  [{ name: 'SPOILER_終わり.mp4', spoiler: true }, 'SPOILER_video.Spanish.mp4'],
  [{ name: 'a SPOILER_ inside.mp4' }, 'a-SPOILER-inside.Spanish.mp4'],
])('%j becomes %s', (video, name) => {
  expect(fileName(video, 'Spanish')).toBe(name);
});

test.each([
  ['SPOILER_talk.mov', 'talk.mov'],
  ['talk.mov', 'talk.mov'],
  // Discord drops what is not plain ASCII.
  ['SPOILER_.mp4', 'video.mp4'],
  ['SPOILER_終わり.mp4', '終わり.mp4'],
  ['a SPOILER_ inside.mp4', 'a SPOILER_ inside.mp4'],
])('without its mark %s is %s', (name, plain) => {
  expect(unmarked(name)).toBe(plain);
});
