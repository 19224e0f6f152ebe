import { DatabaseSync } from 'node:sqlite';
import { until } from '../chaos/stand/until.ts';
import type { SoakStand } from './stand.ts';

const day = 24 * 60 * 60_000;

/** Longer than anything is remembered. */
const away = 70 * day;

/** How long a start with much to prune may take, in ms. */
const startMs = 60_000;

/** How long until all has been deleted at Scenario: a sweep a minute, of some hundreds each. In ms. */
const sweptMs = 6 * 60_000;

/** Each begins with its moment, in ms since 1970, by which it is to be looked what lies at Scenario. */
const lookDigits = 14;

/**
 * What is meant to be remembered: the languages that people chose last, how long jobs usually take and what they cost, and for
 * a day that a result which was just deleted is not to be joined.
 */
const kept = `'preferences', 'durations', 'rates', 'failures'`;

const counts = {
  runs: 'SELECT count(*) AS many FROM workflow_runs',
  steps: 'SELECT count(*) AS many FROM step_attempts',
  signals: 'SELECT count(*) AS many FROM workflow_signals',
  entries: `SELECT count(*) AS many FROM keyv_entries WHERE namespace NOT IN (${kept})`,
};

export type Remembered = Readonly<Record<keyof typeof counts, number>>;

/**
 * Puts everything in the database of the stopped app back by seventy days, as if it had been off for so long, and
 * starts it: what it still remembers then, before and after.
 */
export async function startLongAfter(stand: SoakStand): Promise<{ before: Remembered; after: Remembered }> {
  const db = new DatabaseSync(stand.databaseFile);
  const before = countIn(db);
  const at = new Date(Date.now() - away).toISOString();
  db.prepare(
    'UPDATE workflow_runs SET created_at = :at, finished_at = :at WHERE finished_at IS NOT NULL',
  ).run({ at });
  db.prepare('UPDATE keyv_entries SET expires = expires - ? WHERE expires IS NOT NULL').run(away);
  db.prepare(
    `UPDATE keyv_entries
      SET key = printf('%0${lookDigits}d', CAST(substr(key, 1, ${lookDigits}) AS INTEGER) - ?) || substr(key, ${lookDigits + 1})
      WHERE namespace = 'looks'`,
  ).run(away);
  db.close();

  const app = stand.startAgain();
  if (!(await until(() => app.ready, startMs))) throw new Error('the app does not start again');
  const again = new DatabaseSync(stand.databaseFile, { readOnly: true, timeout: 5_000 });
  try {
    await until(() => isEmpty(countIn(again)), sweptMs);
    const fault = await app.stop();
    if (fault) throw new Error(`the app, started again, ${fault}`);
    return { before, after: countIn(again) };
  } finally {
    again.close();
  }
}

export const isEmpty = (remembered: Remembered) => Object.values(remembered).every((many) => many === 0);

function countIn(db: DatabaseSync): Remembered {
  const many = Object.entries(counts).map(([what, query]) => [what, Number(db.prepare(query).get()?.many)]);
  return Object.fromEntries(many) as Remembered;
}
