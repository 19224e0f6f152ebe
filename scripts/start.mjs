// `npm start`.
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';
import './check-node.mjs';

// Before the first line of TypeScript: once all of it is found compiled, Node never loads its compiler, which takes 8 MB.
nodeModule.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
await import('../src/main.ts');
