import { Problem } from '../problem.ts';
import { type ContainerFacts, describeContainer } from './container.ts';
import { fileSource } from './file-source.ts';
import { readPieces } from './pieces.ts';
import { withSourceInput } from './source-input.ts';

export type FileFacts = ContainerFacts & { readonly bytes: number };

/**
 * Makes sure that a downloaded result is a whole video with picture and sound, by its table of contents and its last
 * packets. Problem `result-missing` when it is anything else: a person should not be sent a file that won't play.
 */
export async function checkFile(path: string): Promise<FileFacts> {
  const source = await fileSource(path);
  try {
    const facts = await withSourceInput({ source, reading: readPieces }, (input) => describeContainer(input));
    return { ...facts, bytes: source.size };
  } catch (error) {
    throw new Problem('result-missing', {}, { cause: error });
  }
}
