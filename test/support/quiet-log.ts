import { createLogger, type Log } from '../../src/logger.ts';

/** A real logger whose lines are kept instead of printed. */
export function quietLog(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  const log = createLogger({
    level: 'trace',
    destination: { write: (line: string) => void lines.push(line) },
  });
  return { log, lines };
}
