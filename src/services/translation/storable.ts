import type { Backend } from 'openworkflow/internal';
import type { Log } from '../../logger.ts';
import { Problem } from '../problem.ts';
import { newReference } from './reference.ts';

/** Longest text that is stored, in characters. What the runs need is far shorter; a stranger's may be of any length. */
const longestText = 64_000;

/** How deep values may lie within others. What lies deeper is dropped. */
const mostDepth = 50;

/** Text as every database takes it: Postgres' jsonb refuses NUL and halves of characters. */
export function storableText(text: string): string {
  return text.slice(0, longestText).toWellFormed().replaceAll('\0', '');
}

/** A copy of a value, with all text in it as {@link storableText} makes it. */
export function storable(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return storableText(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth >= mostDepth) return null;
  if (Array.isArray(value)) return value.map((item) => storable(item, depth + 1));
  if ('toJSON' in value && typeof value.toJSON === 'function') return storable(value.toJSON(), depth + 1);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [storableText(key), storable(item, depth + 1)]),
  );
}

/**
 * The engine's backend, given only what it can store: what steps find, errors, inputs, signals. Otherwise one odd character
 * in a stranger's file would have a step done again for ever. What a database refuses nevertheless ends the step as the
 * problem 'unexpected', whose reference stands in the log.
 */
export function storableOnly(backend: Backend, log: Log): Backend {
  const completeStepAttempt: Backend['completeStepAttempt'] = async (completed) => {
    const given = storable(completed) as typeof completed;
    try {
      return await backend.completeStepAttempt(given);
    } catch (error) {
      const { workflowRunId: run, stepAttemptId: attempt } = given;
      const reference = newReference();
      log.error({ err: error, run, attempt, reference }, 'the result of a step could not be stored');
      if (!isRefused(error)) throw error;
      const { code, details } = new Problem('unexpected', { reference });
      return backend.completeStepAttempt({ ...given, output: { problem: { code, details } } });
    }
  };
  return new Proxy(backend, {
    get: (target, name) => {
      if (name === 'completeStepAttempt') return completeStepAttempt;
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => member.apply(target, storable(given));
    },
  });
}

/** Whether it would refuse the same again. Anything else, a lost connection or a full disk, may pass. */
function isRefused(error: unknown): boolean {
  const { code, errcode } = Object(error);
  // Of Postgres, what it says of data and of its own limits; of SQLite, that it is too big.
  return error instanceof TypeError || /^(22|54)/.test(String(code)) || errcode === 18;
}
