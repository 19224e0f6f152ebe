import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { menu, type Stage, slash } from './requests.ts';
import type { Scene } from './scene.ts';
import { Sentence } from './sentence.ts';
import { samplePath, sourceVideo, startFolder } from './source-video.ts';

export const HELP = [
  'translate <file> <language>   /translate; add --audio-only, --keep-length, --speakers <n>, --private',
  'menu <file> <language>        Apps → Translate video, on a message that somebody posts',
  'help, quit',
  'A file is a path or one of: sample.mp4, sample.mov, sample.mkv, sample.webm, silent.mp4',
] as const;

/**
 * Does what a line of the prompt says, as far as a person can: the transcript tells how it goes on.
 *
 * @throws {Error} with a sentence for lines that mean nothing and for what can't be done
 */
export async function perform(line: string, stage: Stage & Pick<Scene, 'ada' | 'ben'>): Promise<void> {
  const [command = '', ...args] = wordsOf(line);
  if (command !== 'translate' && command !== 'menu') throw new Sentence(HELP.join('\n'));
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'audio-only': { type: 'boolean' },
      'keep-length': { type: 'boolean' },
      private: { type: 'boolean' },
      speakers: { type: 'string' },
    },
  });
  const [file, ...words] = positionals;
  const language = words.join(' ');
  if (file === undefined || language === '') throw new Sentence(HELP.join('\n'));
  const video = await sourceVideo(pathOf(file));
  if (command === 'menu') {
    if (Object.keys(values).length > 0) throw new Sentence('The dialogue of the menu takes a language only.');
    await menu(stage, stage.ada, { video, author: stage.ben, language });
    return;
  }
  await slash(stage, stage.ada, {
    video,
    wish: {
      language,
      audio_only: values['audio-only'],
      keep_length: values['keep-length'],
      speakers: values.speakers === undefined ? undefined : Number(values.speakers),
      private: values.private,
    },
  });
}

/** Words as a shell takes them: what is quoted stays together. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');

/** A sample by its name, where no file of the person's has it. */
function pathOf(file: string): string {
  if (existsSync(resolve(startFolder(), file)) || basename(file) !== file) return file;
  const sample = samplePath(file);
  return existsSync(sample) ? sample : file;
}
