import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { type DurableCall, durableCalls } from './durable-calls.ts';
import { type DurablePlan, planVariable, type StoreFault } from './plan.ts';

/**
 * Loaded into the app before its own code (`node --import`): writes down what it stores, kills it at one of these
 * moments with the signal nobody can catch, and lets calls to the database fail. The app itself knows nothing of it.
 */
const {
  record,
  strike,
  storeFaults = [],
  mark,
}: DurablePlan = JSON.parse(process.env[planVariable] ?? '{"mark":""}');
const passed = new Map<string, number>();
const armed = strike !== undefined && !existsSync(mark);
let faults = storeFaults.toSorted((a, b) => a.nth - b.nth);

/** Fails here make the app refuse a request, or not come up at all. */
const entrance = new Set([
  'start run request',
  'keep tokens',
  'read choosing',
  'keep choosing',
  'keep processes',
]);

if (armed || record || faults.length > 0) {
  for (const call of await durableCalls(process.env.DATABASE_URL ?? '')) watch(call);
}

function watch({ prototype, method, point, reads }: DurableCall): void {
  const methods = prototype as Record<string, (...args: unknown[]) => unknown>;
  const original = methods[method];
  if (!original) throw new Error(`The database has no ${method} any more`);
  methods[method] = async function (this: never, ...args: unknown[]) {
    const name = await point(this, args[0] as never);
    const fault = takeFault(name);
    if (fault?.when === 'before') throw new Error(`chaos: "${name}" failed`);
    if (reads) return original.apply(this, args);
    const [times, all] = [count(name), count('*')];
    if (record) appendFileSync(record, `${name}\n`);
    const isMeant =
      armed &&
      strike !== undefined &&
      strike.nth === (strike.point === '*' ? all : times) &&
      [name, '*'].includes(strike.point);
    if (isMeant && strike.when === 'before') die();
    const result = await original.apply(this, args);
    if (isMeant) die();
    if (fault) throw new Error(`chaos: the answer to "${name}" was lost`);
    return result;
  };
}

/** The fault for this call, used up by it. */
function takeFault(name: string): StoreFault | undefined {
  if (count('with reads') < (faults[0]?.nth ?? Number.POSITIVE_INFINITY) || entrance.has(name))
    return undefined;
  const [fault, ...others] = faults;
  faults = others;
  return fault;
}

function count(name: string): number {
  const times = (passed.get(name) ?? 0) + 1;
  passed.set(name, times);
  return times;
}

function die(): void {
  writeFileSync(mark, String(Date.now()));
  process.kill(process.pid, 'SIGKILL');
}
