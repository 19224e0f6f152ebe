import { DatabaseSync } from 'node:sqlite';
import postgres from 'postgres';

/** What stands in the app's database, read beside it. */
export type Records = {
  /** Runs that have not ended. Infinity while there is no database to read. */
  active(): Promise<number>;
  /** What must not outlive the last run: runs that broke, entries of those who wait or are waited for. */
  leftovers(): Promise<string[]>;
  /** The name of the video that was uploaded as this asset; undefined when no run knows of it. */
  videoOf(assetId: string): Promise<string | undefined>;
  close(): Promise<void>;
};

type Query = (sql: string) => Promise<Record<string, unknown>[]>;

/** Entries that somebody has to take away: all others end with their time, or are meant to be kept. */
const passing = ['waiting', 'watches'];

export function openRecords(database: { file: string } | { url: string }): Records {
  if ('file' in database) {
    return reading(
      (sql) => readFile(database.file, sql),
      '',
      async () => undefined,
    );
  }
  const sql = postgres(database.url, { max: 1, onnotice: () => undefined });
  return reading(
    (statement) => sql.unsafe(statement),
    'openworkflow.',
    () => sql.end({ timeout: 5 }),
  );
}

async function readFile(file: string, sql: string): Promise<Record<string, unknown>[]> {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    return db.prepare(sql).all();
  } finally {
    db.close();
  }
}

function reading(query: Query, schema: string, close: () => Promise<void>): Records {
  const names = passing.map((name) => `'${name}'`).join(', ');
  return {
    close,
    active: async () => {
      const runs = `SELECT count(*) AS many FROM ${schema}workflow_runs WHERE finished_at IS NULL`;
      try {
        return Number((await query(runs))[0]?.many);
      } catch {
        return Number.POSITIVE_INFINITY;
      }
    },
    videoOf: async (assetId) => {
      const [run] = await query(
        `SELECT input FROM ${schema}workflow_runs WHERE workflow_name = 'request' AND id IN (
          SELECT workflow_run_id FROM ${schema}step_attempts WHERE CAST(output AS TEXT) LIKE '%"${assetId}"%')`,
      );
      const input = typeof run?.input === 'string' ? JSON.parse(run.input) : run?.input;
      return (input as { video: { name: string } } | undefined)?.video.name;
    },
    leftovers: async () => {
      const broken = await query(
        `SELECT workflow_name AS name, error FROM ${schema}workflow_runs WHERE status NOT IN ('completed', 'succeeded')`,
      );
      const entries = await query(`SELECT namespace, key FROM keyv_entries WHERE namespace IN (${names})`);
      return [
        ...broken.map(({ name, error }) => `a run of ${name} broke: ${JSON.stringify(error)}`),
        ...entries.map(({ namespace, key }) => `an entry of ${namespace} was left: ${key}`),
      ];
    },
  };
}
