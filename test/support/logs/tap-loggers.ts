import { pino } from 'pino';
import type { Archive } from './archive.ts';

type Stream = { write: (line: string) => unknown };
type Logger = { [member: symbol]: unknown };
type Write = (this: Logger, ...facts: unknown[]) => void;

/** Has every line of every logger in this process go to the archive too, exactly as it goes to its destination. */
export function tapLoggers(archive: Archive): void {
  const { streamSym, writeSym } = pino.symbols;
  const loggers = sharedPrototype(writeSym);
  const write = loggers[writeSym] as Write;
  const tapped = new WeakSet<Stream>();
  const writeTapped: Write = function (...facts) {
    const stream = this[streamSym] as Stream;
    if (!tapped.has(stream)) tap(stream, archive);
    tapped.add(stream);
    write.apply(this, facts);
  };
  loggers[writeSym] = writeTapped;
}

function tap(stream: Stream, archive: Archive): void {
  const write = stream.write;
  stream.write = function (line) {
    archive(line);
    return write.call(this, line);
  };
}

/** What all loggers have their methods from. */
function sharedPrototype(method: symbol): Logger {
  let prototype: object | null = pino({}, { write: () => undefined });
  while (prototype && !Object.hasOwn(prototype, method)) prototype = Object.getPrototypeOf(prototype);
  if (!prototype) throw new Error('This version of pino writes in another way: see how its lines can be had');
  return prototype as Logger;
}
