import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { type DurableCall, durableCalls } from './durable-calls.ts';
import { type DurablePlan, planVariable } from './plan.ts';

/**
 * Loaded into the app before its own code (`node --import`): writes down what it stores, and kills it at one of these
 * moments with the signal nobody can catch. The app itself knows nothing of it.
 */
const { record, strike, mark }: DurablePlan = JSON.parse(process.env[planVariable] ?? '{"mark":""}');
const passed = new Map<string, number>();
const armed = strike !== undefined && !existsSync(mark);

if (armed || record) {
  for (const call of await durableCalls(process.env.DATABASE_URL ?? '')) watch(call);
}

function watch({ prototype, method, point }: DurableCall): void {
  const methods = prototype as Record<string, (...args: unknown[]) => unknown>;
  const original = methods[method];
  if (!original) throw new Error(`The engine has no ${method} any more`);
  methods[method] = async function (this: never, ...args: unknown[]) {
    const name = await point(this, args[0] as never);
    if (name === undefined) return original.apply(this, args);
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
    return result;
  };
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
