import { fork } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { end, folder, keep } from './children.ts';
import type { Scene, SceneOptions } from './scene.ts';
import type { StandCall, StandReply } from './stand.ts';

type Calls = Pick<Scene, 'environment' | 'ready' | 'order' | 'answered' | 'settled' | 'running' | 'report'>;

/** The scene in its own process. */
export type Stand = {
  readonly [Name in keyof Calls]: (
    ...argument: Parameters<Calls[Name]>
  ) => Promise<Awaited<ReturnType<Calls[Name]>>>;
} & {
  /** Has this process ended when the bench disappears. */
  guard(pid: number): Promise<void>;
  close(): Promise<void>;
};

const program = fileURLToPath(new URL('./stand.ts', import.meta.url));

export async function openStand(options: SceneOptions): Promise<Stand> {
  const temp = await mkdtemp(join(folder, 'stand-'));
  const child = keep(fork(program, { env: { ...process.env, TMPDIR: temp, TMP: temp, TEMP: temp } }));
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let calls = 0;

  child.on('message', ({ id, value, error }: StandReply) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.resolve(value);
    else call?.reject(new Error(error));
  });
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the stand has ended'));
  });

  function call<T>(name: string, argument?: unknown): Promise<T> {
    const id = ++calls;
    const reply = Promise.withResolvers<unknown>();
    waiting.set(id, reply);
    child.send({ id, name, argument } satisfies StandCall);
    return reply.promise as Promise<T>;
  }

  await call('open', options);
  return {
    environment: () => call('environment'),
    ready: () => call('ready'),
    order: (order) => call('order', order),
    answered: () => call('answered'),
    settled: (bound) => call('settled', bound),
    running: (bound) => call('running', bound),
    report: () => call('report'),
    guard: (pid) => call('guard', pid),
    close: async () => {
      await call('close');
      await end(child);
    },
  };
}
