import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import { openScenario } from '../../../src/services/scenario/open.ts';
import type { Scenario } from '../../../src/services/scenario/port.ts';
import { quietLog } from '../../support/quiet-log.ts';

export const credentials = { apiKey: 'key-of-the-test', apiSecret: 'secret-of-the-test' };
export const { log: silent } = quietLog();

export type Connection = { baseUrl: string; apiKey: string; apiSecret: string };

/** One implementation of the port, as the suites that run over all of them take it. */
export type ClientKind = { readonly name: string; open(connection: Connection): Promise<Scenario> };

const root = join(import.meta.dirname, '../../..');

/** A folder in which `@scenario-labs/sdk` resolves to the stub. */
export function installStub(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'sdk-stub-'));
  cpSync(join(import.meta.dirname, 'sdk-stub'), join(folder, 'node_modules/@scenario-labs/sdk'), {
    recursive: true,
  });
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

const throughSdk = (folders: readonly string[]) => (connection: Connection) =>
  openScenario({ ...connection, client: 'sdk', log: silent, resolveFrom: folders });

/** The built-in client, the SDK's stub, and the real SDK where it is installed; says so aloud where it is not. */
export function clientKinds(): { kinds: ClientKind[]; remove: () => void } {
  const stub = installStub();
  const kinds: ClientKind[] = [
    { name: 'built-in HTTP', open: async (connection) => httpClient(connection) },
    { name: 'SDK stub', open: throughSdk([stub.folder]) },
  ];
  const folders = [root, join(root, 'sdk')];
  if (folders.some(hasSdk)) kinds.push({ name: '@scenario-labs/sdk', open: throughSdk(folders) });
  else console.log('@scenario-labs/sdk is not installed: its half of the contract is not run.');
  return { kinds, remove: stub.remove };
}

function hasSdk(folder: string): boolean {
  try {
    return Boolean(createRequire(join(folder, 'package.json')).resolve('@scenario-labs/sdk'));
  } catch {
    return false;
  }
}
