/**
 * Run as a process of its own by `memory.test.ts`: does one thing with a large video and prints by how many bytes the
 * process grew at most while it did.
 */
import { downloadTo } from '../../../src/services/media/download.ts';
import { inspectVideo } from '../../../src/services/media/inspect.ts';
import { remuxToMp4 } from '../../../src/services/media/remux.ts';
import { openSource } from '../../../src/services/media/source.ts';

const [task, small, large, file] = process.argv.slice(2) as [string, string, string, string];

const tasks: Record<string, (url: string) => Promise<unknown>> = {
  inspect: async (url) => inspectVideo(await open(url), { maxSeconds: Infinity, maxBytes: Infinity }),
  download: (url) => downloadTo({ url, file }),
  remux: async (url) => remuxToMp4({ source: await open(url), file }),
};

const open = (url: string) => openSource({ url, allowedHosts: [new URL(url).host] });

// Code and connections are there before the measuring begins.
await tasks[task]?.(small);
const base = process.memoryUsage.rss();
let peak = base;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 5);
await tasks[task]?.(large);
clearInterval(watch);
console.log(Math.max(peak, process.memoryUsage.rss()) - base);
process.exit();
