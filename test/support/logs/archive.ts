import { appendFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { secretsIn } from './secrets.ts';

/** Takes log lines as they were written; a line of it may be a part of one. */
export type Archive = (text: string) => void;

/** Keeps this process's log lines in a file of the folder, named for who writes them. */
export function openArchive(folder: string, writer: string): Archive {
  const file = join(folder, `${writer.replaceAll(/[^\w.-]+/g, '_')}-${process.pid}.log`);
  // At once: the process may be killed any moment.
  return (text) => appendFileSync(file, text);
}

export type Finding = { readonly writer: string; readonly secrets: readonly string[]; readonly line: string };

/** Every line in the folder that holds a secret. */
export async function findSecrets(folder: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const writer of await readdir(folder)) {
    for (const line of (await readFile(join(folder, writer), 'utf8')).split('\n')) {
      const secrets = secretsIn(line);
      if (secrets.length > 0) findings.push({ writer, secrets, line });
    }
  }
  return findings;
}
