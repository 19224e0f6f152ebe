import { expect, test } from 'vitest';
import { fileName } from '../../../src/services/discord/file-name.ts';

test.each([
  [{ name: 'talk.mov' }, 'talk.Spanish.mp4'],
  [{ name: 'SPOILER_talk.mov' }, 'SPOILER_talk.Spanish.mp4'],
  [{ name: 'talk.mov', spoiler: true }, 'SPOILER_talk.Spanish.mp4'],
  [{ name: 'SPOILER_終わり.mp4', spoiler: true }, 'SPOILER_video.Spanish.mp4'],
  [{ name: 'a SPOILER_ inside.mp4' }, 'a-SPOILER-inside.Spanish.mp4'],
])('%j becomes %s', (video, name) => {
  expect(fileName(video, 'Spanish')).toBe(name);
});
