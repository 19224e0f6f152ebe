// `npm start`. Runs on any Node, unlike the app's TypeScript: says what is missing where a Node is too old to say it itself.
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

const oldest = 24;

if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    `This needs Node ${oldest} or newer; you run ${process.versions.node}. ` +
      'Install without --omit=dev to have the right one brought along, or upgrade Node.',
  );
  process.exit(1);
}

// Before the first line of TypeScript: once all of it is found compiled, Node never loads its compiler, which takes 8 MB.
nodeModule.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
await import('../src/main.ts');
