import { registerHooks } from 'node:module';

/** For how long a lost submit is looked for, in ms: no operator may set so little, and no test can wait for what they may. */
const settleMs = 30_000;

const original = 'timing: Timing = {}';

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/src/app.ts')) return loaded;
    const code = String(loaded.source);
    if (!code.includes(original)) throw new Error(`src/app.ts does not hold "${original}": adapt this file`);
    return { ...loaded, source: code.replace(original, `timing: Timing = { settleMs: ${settleMs} }`) };
  },
});
