import { GatewayClosed } from './services/discord/gateway-closed.ts';
import { GuildRefused, isRefusedByProxy } from './services/discord/start-trouble.ts';
import { DatabaseInUse, LockFailed } from './services/translation/engine-sqlite.ts';

/** Errors whose messages say it. */
const ownWords = [DatabaseInUse, LockFailed, GatewayClosed, GuildRefused];

/** By Postgres's own codes, https://www.postgresql.org/docs/current/errcodes-appendix.html, and by the driver's. */
const databaseTroubles: Readonly<Record<string, string>> = {
  '28P01': 'Postgres does not accept the user or the password. Correct them in DATABASE_URL.',
  '28000':
    'Postgres does not let this user in. Correct DATABASE_URL, and add ?sslmode=require if it wants an encrypted connection.',
  '3D000': 'Postgres has no such database. Create it, or correct its name in DATABASE_URL.',
  '42501': 'Postgres does not let this user make tables. Grant it CREATE on the database and on its schema.',
  SASL_SIGNATURE_MISMATCH: 'Postgres does not know the password. Correct it in DATABASE_URL.',
  SELF_SIGNED_CERT_IN_CHAIN: notTrusted(),
  DEPTH_ZERO_SELF_SIGNED_CERT: notTrusted(),
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: notTrusted(),
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: notTrusted(),
};

function notTrusted(): string {
  return 'the certificate of Discord or of the database is not trusted here. Name that of its issuer in NODE_EXTRA_CA_CERTS.';
}

/** The first code along the causes: openworkflow wraps the error that tells. */
function codeOf(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth++) {
    if ('code' in at) return String(at.code);
  }
  return undefined;
}

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
  if (isRefusedByProxy(error)) {
    return 'the proxy does not accept the user or the password. Correct HTTPS_PROXY and HTTP_PROXY.';
  }
  const database = databaseTroubles[codeOf(error) ?? ''];
  if (database !== undefined) return database;
  if (['EACCES', 'EEXIST', 'ENOTDIR', 'EROFS', 'ENOSPC', 'EDQUOT'].includes(String(code))) {
    return 'a folder cannot be written. Check the paths in DATABASE_URL and TEMP_DIR, their owner and the free space.';
  }
  return 'the error beside this line says why.';
}

/** Whether starting again would end the same way until somebody has changed a setting. */
export function isConfiguration(error: unknown): boolean {
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (syscall === 'listen') return code !== 'EADDRINUSE';
  if (databaseTroubles[codeOf(error) ?? ''] !== undefined || isRefusedByProxy(error)) return true;
  return error instanceof GatewayClosed || error instanceof GuildRefused || code === 'TokenInvalid';
}
