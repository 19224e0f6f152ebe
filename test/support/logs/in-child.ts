import { basename, dirname } from 'node:path';
import { openArchive } from './archive.ts';
import { archiveVariable, tapChildren } from './tap-children.ts';

/**
 * Loaded into every Node process that the suite starts, before its own code. The app's log lines go to the archive, and
 * whatever else it prints; programs of the sandbox and of tests only pass this on to the apps they start.
 */
const folder = process.env[archiveVariable];
const program = process.argv[1] ?? '';
const isApp = basename(program) === 'main.ts' && basename(dirname(program)) === 'src';

if (folder) tapChildren(folder);
if (folder && isApp) {
  const archive = openArchive(folder, 'app');
  const { tapLoggers } = await import('./tap-loggers.ts');
  tapLoggers(archive);
  for (const output of [process.stdout, process.stderr]) {
    const write = output.write.bind(output) as (...words: unknown[]) => boolean;
    output.write = (...words: unknown[]) => {
      archive(`${words[0]}\n`);
      return write(...words);
    };
  }
}
