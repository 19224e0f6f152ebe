import { BackendPostgres } from 'openworkflow/postgres';
import postgres from 'postgres';
import type { EngineStorage } from './engine.ts';

/** openworkflow's own schema name. */
const schema = 'openworkflow';

/** The engine on Postgres, for any number of processes: a dead one's runs are taken up when its 30 s lease ends. */
export async function openPostgresStorage(url: string): Promise<EngineStorage> {
  const backend = await BackendPostgres.connect(url, { schema });
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  return {
    backend,
    prune: async (before) => {
      const ended = sql`SELECT id FROM ${sql(schema)}.workflow_runs WHERE finished_at < ${before}`;
      await sql`DELETE FROM ${sql(schema)}.workflow_signals WHERE workflow_run_id IN (${ended})`;
      await sql`DELETE FROM ${sql(schema)}.step_attempts WHERE workflow_run_id IN (${ended})`;
      const runs = await sql`DELETE FROM ${sql(schema)}.workflow_runs WHERE finished_at < ${before}`;
      return runs.count;
    },
    close: async () => {
      await sql.end({ timeout: 5 });
      await backend.stop();
    },
  };
}
