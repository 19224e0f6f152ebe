// `npm run demo`.
import './check-node.mjs';

await import('../sandbox/demo.ts');
