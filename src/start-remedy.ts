import { GatewayClosed } from './services/discord/gateway-closed.ts';
import { DatabaseInUse } from './services/translation/engine-sqlite.ts';

/** What the operator can do about a start that failed: one sentence for the log. */
export function startRemedy(error: unknown): string {
  const { code, message } = error as { code?: string | number; message?: string };
  if (error instanceof DatabaseInUse || error instanceof GatewayClosed) return error.message;
  if (code === 'TokenInvalid' || code === 'EINVALIDTOKEN' || /invalid token/i.test(message ?? '')) {
    return 'Discord does not accept the bot token. Check DISCORD_TOKEN, or reset the token in the Developer Portal.';
  }
  if (code === 'EADDRINUSE') return 'the port is taken by another program. Choose another HTTP_PORT.';
  if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT'].includes(String(code))) {
    return 'Discord or the database cannot be reached. Check the network, DISCORD_API_URL and DATABASE_URL.';
  }
  if (['EACCES', 'EEXIST', 'ENOTDIR', 'EROFS', 'ENOSPC', 'EDQUOT'].includes(String(code))) {
    return 'a folder cannot be written. Check the paths in DATABASE_URL and TEMP_DIR, their owner and the free space.';
  }
  return 'the error beside this line says why.';
}

/** Whether starting again would end the same way until somebody has changed a setting. */
export function isConfiguration(error: unknown): boolean {
  return error instanceof GatewayClosed || (error as { code?: unknown }).code === 'TokenInvalid';
}
