import { GatewayClosed } from './services/discord/gateway-closed.ts';
import { GuildRefused } from './services/discord/start-trouble.ts';
import { DatabaseInUse, LockFailed } from './services/translation/engine-sqlite.ts';

/** Errors whose messages say it. */
const ownWords = [DatabaseInUse, LockFailed, GatewayClosed, GuildRefused];

/** What the operator can do about a start that failed: one sentence for the log. */
export function startRemedy(error: unknown): string {
  const { code, message, syscall } = error as { code?: string | number; message?: string; syscall?: unknown };
  if (ownWords.some((kind) => error instanceof kind)) return message ?? '';
  if (code === 'TokenInvalid' || code === 'EINVALIDTOKEN' || /invalid token/i.test(message ?? '')) {
    return 'Discord does not accept the bot token. Check DISCORD_TOKEN, or reset the token in the Developer Portal.';
  }
  if (code === 'EADDRINUSE') return 'the port is taken by another program. Choose another HTTP_PORT.';
  if (syscall === 'listen') {
    return `health and metrics cannot be served (${code}). Correct HTTP_HOST, which must be an address of this machine, and HTTP_PORT.`;
  }
  if (['EACCES', 'EEXIST', 'ENOTDIR', 'EROFS', 'ENOSPC'].includes(String(code))) {
    return 'a folder cannot be written. Check the paths in DATABASE_URL and TEMP_DIR, their owner and the free space.';
  }
  return 'the error beside this line says why.';
}

/** Whether starting again would end the same way until somebody has changed a setting. */
export function isConfiguration(error: unknown): boolean {
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (syscall === 'listen') return code !== 'EADDRINUSE';
  return error instanceof GatewayClosed || error instanceof GuildRefused || code === 'TokenInvalid';
}
