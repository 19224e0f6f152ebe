/**
 * Run as a process of its own by the tests: shrinks one video, with the options it is given as JSON, and prints how it
 * ended and by how many bytes this process grew at most meanwhile.
 */
import { checkFile } from '../../../src/services/media/check-file.ts';
import { shrinkTo } from '../../../src/services/media/shrink.ts';

const options = JSON.parse(process.argv[2] ?? '');
const facts = await checkFile(options.input);
const base = process.memoryUsage.rss();
let peak = base;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 5);
const result = await shrinkTo({ ...options, facts });
clearInterval(watch);
console.log(JSON.stringify({ result, growth: peak - base }));
process.exit();
