import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'vitest';
import type { Stage } from '../support/stage.ts';

/** What may outlive a request nowhere: files, entries of the store that only runs need, and runs that still go on. */
type Leftovers = { files: string[]; entries: string[]; openRuns: string[] };

const none: Leftovers = { files: [], entries: [], openRuns: [] };

/** Waits until nothing is left of any request. */
export async function expectNothingLeft(stage: Pick<Stage, 'dir' | 'env'>): Promise<void> {
  await expect.poll(() => leftovers(stage), { timeout: 10_000 }).toEqual(none);
}

async function leftovers({ dir, env }: Pick<Stage, 'dir' | 'env'>): Promise<Leftovers> {
  const inTemp = await readdir(env.TEMP_DIR ?? '', { recursive: true, withFileTypes: true });
  const database = new DatabaseSync(join(dir, 'data/translator.db'), { readOnly: true });
  try {
    const entries = database
      .prepare(
        `SELECT namespace || ':' || key AS name FROM keyv_entries WHERE namespace IN ('watches', 'waiting')`,
      )
      .all();
    const runs = database
      .prepare(`SELECT workflow_name || ' ' || status AS name FROM workflow_runs WHERE status <> 'completed'`)
      .all();
    return {
      files: inTemp.filter((entry) => entry.isFile()).map((entry) => entry.name),
      entries: entries.map(({ name }) => String(name)),
      openRuns: runs.map(({ name }) => String(name)),
    };
  } finally {
    database.close();
  }
}
