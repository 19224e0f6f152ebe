/** Run as a process of its own by `media-process.test.ts`: has a file read that is never read to its end, and says by whom. */
import { MediaProcess } from '../../../src/services/media/media-process.ts';

const path = process.argv[2] ?? '';
const child = new MediaProcess(64);
const unbounded = { cpuMs: 1e9, blockedCpuMs: 1e9, memoryMb: 1e6 };
console.log(child.pid);
await child.run({ job: { kind: 'check', path }, bounds: unbounded, timeMs: 1e9 });
