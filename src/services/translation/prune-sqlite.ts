import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

/** openworkflow's own name for what belongs together; its indexes begin with it. */
const namespace = 'default';

/** Runs deleted at a time: nothing else goes on meanwhile, and people wait for their answers. */
const batch = 10;

/** What is left to the others after each of them, in ms. */
const pauseMs = 20;

/**
 * Deletes runs that finished before `moment` (ISO 8601) with their steps and signals, and lets others work in between.
 * Ends early when the database is closed. Resolves with how many runs that were.
 */
export async function pruneRuns(db: DatabaseSync, moment: string): Promise<number> {
  // What finished before was created before: by that there is an index, so that young runs are not looked at.
  const oldest = db.prepare(`
    SELECT id FROM workflow_runs
    WHERE namespace_id = '${namespace}' AND created_at < :moment AND finished_at < :moment
    ORDER BY created_at LIMIT ${batch}`);
  const ofRun = `namespace_id = '${namespace}' AND workflow_run_id = ?`;
  const deletions = [
    `DELETE FROM workflow_signals WHERE namespace_id = '${namespace}'
      AND step_attempt_id IN (SELECT id FROM step_attempts WHERE ${ofRun})`,
    `DELETE FROM step_attempts WHERE ${ofRun}`,
    `DELETE FROM workflow_runs WHERE namespace_id = '${namespace}' AND id = ?`,
  ].map((statement) => db.prepare(statement));

  let pruned = 0;
  while (db.isOpen) {
    const ids = oldest.all({ moment }).map(({ id }) => String(id));
    if (ids.length === 0) break;
    db.exec('BEGIN IMMEDIATE');
    try {
      for (const id of ids) for (const deletion of deletions) deletion.run(id);
      db.exec('COMMIT');
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
    pruned += ids.length;
    await pause(pauseMs);
  }
  return pruned;
}
