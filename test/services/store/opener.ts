/** Run as a thread of its own by `database-file.test.ts`: opens each file at the moment when the others do. */
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabaseFile } from '../../../src/services/store/database-file.ts';

const { files, arrived, openers } = workerData as {
  files: readonly string[];
  /** How many have come to each file. */
  arrived: Int32Array;
  openers: number;
};

files.forEach((file, at) => {
  Atomics.add(arrived, at, 1);
  while (Atomics.load(arrived, at) < openers);
  openDatabaseFile(file, 'CREATE TABLE IF NOT EXISTS notes (text TEXT) STRICT').close();
});
parentPort?.postMessage('done');
