import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { startPostgres } from '../support/postgres-server.ts';
import { type Arguments, readArguments, usage } from './arguments.ts';
import { killEverywhere } from './matrix/matrix.ts';
import { stories } from './matrix/stories.ts';
import { mutate } from './mutation/mutate.ts';
import { runRandomly } from './random/run.ts';
import { killOneOfTwo } from './random/two-processes.ts';
import { printKill, printMatrix, printVerdict, seconds, spread } from './report.ts';
import { type NewDatabase, postgresFrom, sqlite } from './stand/databases.ts';

/**
 * Kills the app everywhere and proves the two promises: one charge a request, one ending a request. Exits with 1 when
 * one of them was broken.
 */
const parts = readOrExplain();
// An end in order: it takes the apps and their folders along.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
const startedAt = Date.now();
const holds = parts.mutate ? await mutationsAreCaught(parts) : await promisesHold(parts);
console.log(`\n${holds ? 'Everything held' : 'SOMETHING BROKE'} (${seconds(Date.now() - startedAt)})`);
process.exit(holds ? 0 : 1);

async function promisesHold(options: Arguments): Promise<boolean> {
  const server = options.databases.includes('postgres') ? await startPostgres() : undefined;
  const onPostgres = server && postgresFrom(() => newDatabaseOn(server.url));
  try {
    const onSqlite = options.databases.includes('sqlite') ? sqlite : undefined;
    const databases = [onSqlite, onPostgres].filter((one) => one !== undefined);
    const held: boolean[] = [];
    const part = async (name: string, proofs: readonly ((to: Arguments) => Promise<boolean>)[]) => {
      if (!options.skip.includes(name))
        held.push(...(await Promise.all(proofs.map((proof) => proof(options)))));
    };
    // Both databases at once: on Postgres most is waiting for the leases of the dead.
    await part(
      'matrix',
      databases.map((database) => (to) => matrix(database, to)),
    );
    await part('pair', onPostgres ? [(to) => pair(onPostgres, to)] : []);
    await part(
      'random',
      databases.map((database) => (to) => random(database, to)),
    );
    return held.every((one) => one);
  } finally {
    await server?.stop();
  }
}

async function matrix(newDatabase: NewDatabase, options: Arguments): Promise<boolean> {
  const { story, point, concurrency, program } = options;
  const results = await killEverywhere({
    stories: stories.filter(({ name }) => story === undefined || name === story),
    point,
    newDatabase,
    program,
    // On Postgres a killed process's work waits for its lease to run out: more of it fits side by side.
    concurrency: newDatabase === sqlite ? concurrency : 3 * concurrency,
    mostPassages: newDatabase === sqlite ? 2 : 1,
    onResult: printKill,
  });
  return printMatrix(newDatabase.name, results);
}

async function pair(newDatabase: NewDatabase, { program }: Arguments): Promise<boolean> {
  const { requests, takeoverMs, breaches } = await killOneOfTwo({ newDatabase, requests: 12, program });
  console.log(
    `two processes, one killed: ${requests} requests, ended in the other after ${seconds(takeoverMs)}`,
  );
  return told(breaches);
}

async function random(
  newDatabase: NewDatabase,
  { seed, requests, everyMs, program }: Arguments,
): Promise<boolean> {
  console.log(`randomised run on ${newDatabase.name}: ${requests} requests, --seed ${seed}`);
  const onProgress = (stands: { accepted: number; ended: number; kills: number }) =>
    console.log(
      `  ${newDatabase.name}: ${stands.accepted} accepted, ${stands.ended} ended, ${stands.kills} kills`,
    );
  const result = await runRandomly({ newDatabase, seed, requests, everyMs, program, onProgress });
  console.log(
    `${newDatabase.name}: ${result.requests} requests, ${result.charges} charges, ${result.endings} endings under ${result.kills} kills and ${result.faults} faults, ${spread(result.recoveriesMs)}`,
  );
  return told(result.breaches) && result.charges === result.requests && result.endings === result.requests;
}

async function mutationsAreCaught({ concurrency, point }: Arguments): Promise<boolean> {
  const [untouched, ...verdicts] = await mutate({
    concurrency,
    only: point,
    onVerdict: printVerdict,
  });
  return untouched?.caughtBy === undefined && verdicts.every(({ caughtBy }) => caughtBy !== undefined);
}

function told(breaches: readonly string[]): boolean {
  for (const breach of breaches) console.log(`  BREACH ${breach}`);
  return breaches.length === 0;
}

async function newDatabaseOn(serverUrl: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `chaos_${randomBytes(8).toString('hex')}`;
  const administer = async (statement: string) => {
    const sql = postgres(serverUrl, { max: 1 });
    await sql.unsafe(statement).finally(() => sql.end({ timeout: 1 }));
  };
  await administer(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

function readOrExplain(): Arguments {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}
