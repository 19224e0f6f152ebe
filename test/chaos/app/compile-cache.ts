import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newFolder } from '../stand/workshop.ts';

const cache = newFolder('compiled');
const filled = new Map<string, Promise<string>>();

/**
 * A folder of compiled modules for this program (`NODE_COMPILE_CACHE`), which spares its many lives a third of their
 * start. One process fills it beforehand: a cold one would be written by all of the first lives at once, at their end,
 * and that takes them longer than they have for stopping.
 */
export function compileCache(program: string): Promise<string> {
  const known = filled.get(program) ?? fill(program);
  filled.set(program, known);
  return known;
}

/** Programs of their own: to load them is to run them. */
const programs = ['main.ts', 'services/media/shrink-child.ts'];

async function fill(program: string): Promise<string> {
  const cwd = dirname(program);
  const modules = globSync('**/*.ts', { cwd, exclude: programs });
  const urls = modules.map((name) => pathToFileURL(join(cwd, name)).href);
  const code = `for (const url of ${JSON.stringify(urls)}) await import(url); process.exit()`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: cache },
    stdio: 'ignore',
  });
  await once(child, 'exit');
  return cache;
}
