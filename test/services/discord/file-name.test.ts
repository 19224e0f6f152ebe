import { type Attachment, AttachmentFlagsBitField } from 'discord.js';
import { expect, test } from 'vitest';
import { fileName, unmarked } from '../../../src/services/discord/file-name.ts';
import { sourceVideo } from '../../../src/services/discord/source-video.ts';

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
  ['a\0b\n\ud83d.mp4', 'ab\ufffd.mp4'],
])('without its mark %s is %s', (name, plain) => {
  expect(unmarked(name)).toBe(plain);
});

test.each(['a\u0301\u0316', '\ufdfa', '.', 'SPOILER_'])('takes no longer for a long name of %j', (piece) => {
  const start = performance.now();
  fileName({ name: `${piece.repeat(100_000)}.mp4` }, 'Spanish');
  expect(performance.now() - start).toBeLessThan(100);
});

test('a long title keeps its ending', () => {
  const attachment = { id: '1', url: 'https://cdn.test/a.mp4', name: 'a.mp4', title: 'é'.repeat(100_000) };
  const flags = new AttachmentFlagsBitField();
  const { name } = sourceVideo({ ...attachment, flags } as unknown as Attachment);
  expect(name).toBe(`${'é'.repeat(200)}.mp4`);
});
