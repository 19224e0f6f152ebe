import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Loaded into the app before its own code (`node --import`): at a SIGUSR2 it writes down what the process holds. The app
 * itself knows nothing of it.
 */
export const probeVariable = 'SOAK_PROBE';

/** What the app's process holds: memory in bytes, `handles` undefined where the system does not tell. */
export type Reading = {
  readonly pid: number;
  /** Memory in RAM, as it was before the heap was tidied up. */
  readonly rss: number;
  /** What is left of the JavaScript heap after a full garbage collection. */
  readonly heap: number;
  /** Open files, sockets and pipes. */
  readonly handles: number | undefined;
};

const file = process.env[probeVariable];
const handles = '/proc/self/fd';

if (file) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const read = (): Reading => {
    const { rss } = process.memoryUsage();
    collect();
    return {
      pid: process.pid,
      rss,
      heap: process.memoryUsage().heapUsed,
      handles: existsSync(handles) ? readdirSync(handles).length : undefined,
    };
  };
  const note = () => appendFileSync(file, `${JSON.stringify(read())}\n`);
  process.on('SIGUSR2', note);
  // Says which process it is.
  note();
}
