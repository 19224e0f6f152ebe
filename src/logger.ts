import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { presentable } from './logger/presentable.ts';
import { createScrubber } from './logger/scrub.ts';

/** What a part of the app takes to say what it does: one object of facts, one sentence. */
export type Log = Logger;

/**
 * Makes the app's log: JSON lines, errors under `err`. No secret gets through, whichever way it came: the finished
 * line is searched for properties named like one, for the known `secrets`, for signed addresses, for interaction
 * tokens in addresses and for credentials in headers.
 */
export function createLogger(options: {
  level: string;
  /** Values that may never be shown. */
  secrets?: readonly string[];
  /** Where lines go; standard output by default. */
  destination?: DestinationStream;
}): Log {
  const { level, secrets = [], destination } = options;
  const loggerOptions: LoggerOptions = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: {
      level: (label) => ({ level: label }),
      log: (facts) => presentable(facts) as Record<string, unknown>,
    },
    // `formatters.log` comes first and has already told the error's facts.
    serializers: { err: (value: unknown) => value },
    hooks: { streamWrite: createScrubber(secrets) },
  };
  return destination ? pino(loggerOptions, destination) : pino(loggerOptions);
}
