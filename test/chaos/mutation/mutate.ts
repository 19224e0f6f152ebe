import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PQueue from 'p-queue';
import { killOnce } from '../matrix/one-kill.ts';
import { tellingKills } from '../matrix/short.ts';
import { sqlite } from '../stand/databases.ts';
import { newFolder } from '../stand/workshop.ts';
import { type Mutant, mutants } from './mutants.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Silence is a breach after this long; nothing among the telling kills takes half of it when the laws hold. In ms. */
const patienceMs = 60_000;

/** `breaks` is undefined for the untouched source. */
export type Verdict = { readonly breaks: string | undefined; readonly caughtBy: string | undefined };

/**
 * Breaks one law after the other in a copy of the source, and lets the telling kills loose on it: each has to be caught.
 * The first verdict is that of the untouched source, which nothing may catch.
 */
export async function mutate(options: {
  concurrency: number;
  /** Only laws whose sentence holds this. */
  only: string;
  onVerdict: (verdict: Verdict) => void;
}): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const mutant of [undefined, ...mutants.filter(({ breaks }) => breaks.includes(options.only))]) {
    const verdict = await judge(mutant, options.concurrency);
    options.onVerdict(verdict);
    verdicts.push(verdict);
  }
  return verdicts;
}

async function judge(mutant: Mutant | undefined, concurrency: number): Promise<Verdict> {
  const copy = newFolder('mutant');
  try {
    await cp(join(root, 'src'), join(copy, 'src'), { recursive: true });
    await cp(join(root, 'package.json'), join(copy, 'package.json'));
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    if (mutant) await apply(mutant, join(copy, 'src'));
    const caughtBy = await firstBreach(join(copy, 'src', 'main.ts'), concurrency);
    return { breaks: mutant?.breaks, caughtBy };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function apply({ file, original, mutated }: Mutant, source: string): Promise<void> {
  const path = join(source, file);
  const code = await readFile(path, 'utf8');
  const parts = code.split(original);
  if (parts.length !== 2) {
    throw new Error(`${file} holds ${JSON.stringify(original)} ${parts.length - 1} times: adapt the mutant`);
  }
  await writeFile(path, parts.join(mutated));
}

async function firstBreach(program: string, concurrency: number): Promise<string | undefined> {
  const queue = new PQueue({ concurrency });
  let caughtBy: string | undefined;
  for (const kill of tellingKills) {
    void queue.add(async () => {
      const { story, point, breaches } = await killOnce({
        ...kill,
        newDatabase: sqlite,
        program,
        patienceMs,
      });
      const [breach] = breaches;
      if (!breach || caughtBy) return;
      caughtBy = `"${story}" killed ${point}: ${breach}`;
      queue.clear();
    });
  }
  await queue.onIdle();
  return caughtBy;
}
