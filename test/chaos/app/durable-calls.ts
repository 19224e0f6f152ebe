import { Keyv } from 'keyv';
import type { BackendSqlite } from 'openworkflow/sqlite';

type Storage = Pick<BackendSqlite, 'getStepAttempt' | 'getWorkflowRun'>;
// The engine's methods differ in what they take; which is which is told below by name.
type Arguments = Record<string, string>;

/** A call to the database, and how a passage through it is named. */
export type DurableCall = {
  readonly prototype: object;
  readonly method: string;
  readonly point: (self: Storage, first: Arguments) => Promise<string>;
  /** Stores nothing: to die there is to die before or after something else; but it may fail. */
  readonly reads?: boolean;
};

const stepName = async (self: Storage, { stepAttemptId = '' }: Arguments) =>
  plain((await self.getStepAttempt({ stepAttemptId }))?.stepName ?? '?');

const runName = async (self: Storage, { workflowRunId = '' }: Arguments) =>
  (await self.getWorkflowRun({ workflowRunId }))?.workflowName ?? '?';

/** Every method of the engine's storage that moves a run on, and one that reads. Claims and heartbeats are its own affair. */
function engineCalls(prototype: object): DurableCall[] {
  const call = (method: string, point: DurableCall['point']): DurableCall => ({ prototype, method, point });
  return [
    call('createWorkflowRun', async (_, { workflowName }) => `start run ${workflowName}`),
    call('createStepAttempt', async (_, { stepName: name = '?' }) => `begin step ${plain(name)}`),
    call('completeStepAttempt', async (self, first) => `end step ${await stepName(self, first)}`),
    call('failStepAttempt', async (self, first) => `fail step ${await stepName(self, first)}`),
    call(
      'rescheduleWorkflowRunAfterFailedStepAttempt',
      async (self, first) => `put off run ${await runName(self, first)}`,
    ),
    call('sleepWorkflowRun', async (self, first) => `park run ${await runName(self, first)}`),
    call('completeWorkflowRun', async (self, first) => `end run ${await runName(self, first)}`),
    call('sendSignal', async (_, { signal = '?' }) => `signal ${plain(signal)}`),
    { ...call('listStepAttempts', async () => 'read steps'), reads: true },
  ];
}

/** The small state beside the runs. */
function storeCalls(): DurableCall[] {
  const { prototype } = Keyv;
  const call = (method: 'set' | 'delete' | 'get', word: string): DurableCall => ({
    prototype,
    method,
    // What is kept for each person has a namespace for each.
    point: async (self) => `${word} ${(self as unknown as Keyv).namespace?.split('/')[0]}`,
  });
  return [call('set', 'keep'), call('delete', 'drop'), { ...call('get', 'read'), reads: true }];
}

/** The durable calls of an app on this database. */
export async function durableCalls(databaseUrl: string): Promise<DurableCall[]> {
  const backend = databaseUrl.startsWith('postgres')
    ? (await import('openworkflow/postgres')).BackendPostgres
    : (await import('openworkflow/sqlite')).BackendSqlite;
  return [...engineCalls(backend.prototype), ...storeCalls()];
}

/** A name without the ids in it, which differ from run to run. */
function plain(name: string): string {
  return name
    .replaceAll(/\b(job|upload|asset)_\w+/g, '$1')
    .replaceAll(/:[\da-f-]{36}/g, '')
    .replace(/^dub:.+/, 'dub');
}
