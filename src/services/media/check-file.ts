import { stat } from 'node:fs/promises';
import { FilePathSource, Input } from 'mediabunny';
import { Problem } from '../problem.ts';
import { type ContainerFacts, describeContainer } from './container.ts';
import { readableFormats } from './source-input.ts';

export type FileFacts = ContainerFacts & { readonly bytes: number };

/**
 * Makes sure that a downloaded result is a whole video with picture and sound, by its table of contents and its last
 * packets. Problem `result-missing` when it is anything else: a person should not be sent a file that won't play.
 */
export async function checkFile(path: string): Promise<FileFacts> {
  const { size: bytes } = await stat(path);
  using input = new Input({ formats: readableFormats, source: new FilePathSource(path) });
  try {
    return { ...(await describeContainer(input)), bytes };
  } catch (error) {
    throw new Problem('result-missing', {}, { cause: error });
  }
}
