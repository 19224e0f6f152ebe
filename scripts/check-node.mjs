// Runs on any Node, unlike the app's TypeScript: says what is missing where a Node is too old to say it itself.
import { existsSync } from 'node:fs';

const oldest = 24;

if (Number(process.versions.node.split('.')[0]) < oldest) {
  const brought = new URL('../node_modules/node/', import.meta.url);
  const isUnfinished =
    existsSync(new URL('package.json', brought)) &&
    !['bin/node', 'bin/node.exe'].some((program) => existsSync(new URL(program, brought)));
  console.error(
    `This needs Node ${oldest} or newer; you run ${process.versions.node}. ` +
      (isUnfinished
        ? 'The right one was not put in place, because npm ran no install scripts (--ignore-scripts). ' +
          'Run "npm rebuild node --ignore-scripts=false", or upgrade Node.'
        : 'Install without --omit=dev to have the right one brought along, or upgrade Node.'),
  );
  process.exit(1);
}
