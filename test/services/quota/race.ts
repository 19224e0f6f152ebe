import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Database } from '../../../src/config/values.ts';
import type { Limits } from '../../../src/services/quota/claims.ts';

/** What one process of a race tries, all at the same moment. */
export type Heat = {
  readonly database: Database;
  readonly limits: Limits;
  /** Ids to reserve for. */
  readonly ids: readonly string[];
  readonly what: 'seconds' | 'places' | 'credits';
  /** Of each reservation. */
  readonly amount: number;
};

const racer = fileURLToPath(new URL('./racer.ts', import.meta.url));

/** Starts a process for each heat, lets all go at once, and resolves to the ids that each got through. */
export async function race(heats: readonly Heat[]): Promise<string[][]> {
  const racers = heats.map((heat) => fork(racer, [JSON.stringify(heat)], { execPath: process.execPath }));
  try {
    await Promise.all(racers.map(answer));
    const results = Promise.all(racers.map(answer));
    for (const each of racers) each.send('go');
    return (await results) as string[][];
  } finally {
    for (const each of racers) each.kill('SIGKILL');
  }
}

/** The next message of a process; its early end is an error, not a wait. */
async function answer(racer: ChildProcess): Promise<unknown> {
  const ended = once(racer, 'exit').then(([code]) => {
    throw new Error(`A racing process ended early with ${code}`);
  });
  const [message] = await Promise.race([once(racer, 'message'), ended]);
  return message;
}
