import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { fileSettings } from './schema.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

export type Environment = {
  /** Variable → value, with `.env` and the `_FILE` forms resolved and empty values left out. */
  values: Record<string, string>;
  problems: string[];
  /** Settings already reported in `problems`, so that they are not called missing as well. */
  reported: Set<string>;
};

/**
 * Gathers the variables from the process, from `.env` in `cwd` (the process's own win), and from the files that
 * `<NAME>_FILE` points to. An empty value counts as unset: container tools pass on what they don't have that way.
 */
export function readEnvironment({ env, cwd }: { env: Variables; cwd: string }): Environment {
  const environment: Environment = { values: {}, problems: [], reported: new Set() };
  const own = withoutEmpty(env);
  environment.values = { ...readDotEnv(cwd, environment), ...own };
  for (const name of fileSettings) {
    const file = `${name}_FILE`;
    // Both forms of one setting compete, so the process's own form also hides the other form in .env.
    if (own[name] && !own[file]) delete environment.values[file];
    if (own[file] && !own[name]) delete environment.values[name];
    if (environment.values[file]) readSecretFile({ name, file, cwd, environment });
  }
  return environment;
}

function withoutEmpty(variables: Variables): Record<string, string> {
  const kept = Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== '');
  return Object.fromEntries(kept) as Record<string, string>;
}

function readDotEnv(cwd: string, { problems }: Environment): Record<string, string> {
  try {
    return withoutEmpty(parseEnv(readText(resolve(cwd, '.env'))));
  } catch (error) {
    const code = errorCode(error);
    if (error instanceof NotUtf8) problems.push(`.env ${error.message}`);
    else if (code !== 'ENOENT')
      problems.push(`.env cannot be read (${code}): correct its permissions or remove it`);
    return {};
  }
}

function readSecretFile(options: {
  name: string;
  file: string;
  cwd: string;
  environment: Environment;
}): void {
  const { name, file, cwd, environment } = options;
  const { values, problems, reported } = environment;
  const path = values[file] ?? '';
  delete values[file];
  reported.add(name);
  if (values[name]) {
    problems.push(`${name} and ${file} are both set: keep one of them`);
    return;
  }
  try {
    const content = readText(resolve(cwd, path)).replace(/[\r\n]+$/, '');
    if (content.trim() === '') {
      problems.push(`${file} points to an empty file: put the value of ${name} into it`);
      return;
    }
    values[name] = content;
    reported.delete(name);
  } catch (error) {
    if (error instanceof NotUtf8) return void problems.push(`${file} points to a file that ${error.message}`);
    problems.push(
      `${file} points to a file that cannot be read (${errorCode(error)}): correct the path or its permissions`,
    );
  }
}

class NotUtf8 extends Error {}

/** A text without the mark that editors on Windows put first. @throws {NotUtf8} for UTF-16, which some of them write. */
function readText(path: string): string {
  const bytes = readFileSync(path);
  // UTF-16 has its mark (which is no UTF-8) or zero bytes, of which a text has none.
  if (/^(fffe|feff)/.test(bytes.toString('hex', 0, 2)) || bytes.includes(0)) {
    throw new NotUtf8(
      'is saved as UTF-16: save it as UTF-8 (in Notepad: Save as, Encoding; in PowerShell: -Encoding utf8)',
    );
  }
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}
