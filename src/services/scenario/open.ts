import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log } from '../../logger.ts';
import { httpClient } from './http-client.ts';
import type { Scenario } from './port.ts';
import { type SdkClient, type SdkOptions, sdkClient } from './sdk-client.ts';
import { sdkFetch } from './sdk-fetch.ts';

export interface OpenScenarioOptions {
  /** `auto` takes the SDK when it is installed. */
  readonly client: 'auto' | 'sdk' | 'http';
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly log: Log;
  /** Folders from which the SDK is looked for, in this order. */
  readonly resolveFrom?: readonly string[] | undefined;
}

// Never a literal in `import()`: the type checker would insist on a package that many installs cannot have.
const sdkPackage: string = '@scenario-labs/sdk';
const root = join(import.meta.dirname, '../../..');

/** The client to Scenario: the official SDK or our own HTTP client, as `SCENARIO_CLIENT` decides. */
export async function openScenario(options: OpenScenarioOptions): Promise<Scenario> {
  const { client, log, resolveFrom = [root, join(root, 'sdk')] } = options;
  const file = client === 'http' ? undefined : findSdk(resolveFrom);
  if (file !== undefined) {
    const sdk = await loadSdk(file, options);
    log.info({ client: 'sdk' }, `Scenario client: ${sdkPackage}`);
    return sdkClient(sdk);
  }
  if (client === 'sdk') {
    throw new Error(
      `SCENARIO_CLIENT=sdk, but ${sdkPackage} is not installed. Run "npm install --prefix sdk", or set SCENARIO_CLIENT=auto.`,
    );
  }
  log.info(
    { client: 'http' },
    client === 'http'
      ? 'Scenario client: built-in HTTP'
      : `Scenario client: built-in HTTP, for ${sdkPackage} is not installed (npm --ignore-scripts leaves it out). ` +
          'Both do the same; "npm install --prefix sdk" brings it.',
  );
  return httpClient(options);
}

/** The SDK's file, or undefined when it is not installed. Any other trouble with it is an error, never hidden. */
function findSdk(folders: readonly string[]): string | undefined {
  for (const folder of folders) {
    try {
      return createRequire(join(folder, 'package.json')).resolve(sdkPackage);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error;
    }
  }
  return undefined;
}

type SdkClass = new (options: SdkOptions) => SdkClient;

async function loadSdk(
  file: string,
  { baseUrl, apiKey, apiSecret }: OpenScenarioOptions,
): Promise<SdkClient> {
  const loaded = await import(pathToFileURL(file).href);
  // Required from CommonJS, the class is `default.default`.
  const Sdk: SdkClass = [loaded.default, loaded.default?.default, loaded.Scenario].find(
    (it) => typeof it === 'function',
  );
  if (Sdk === undefined) throw new Error(`${sdkPackage} has no client class as its default export.`);
  return withoutEnvironment(
    () =>
      new Sdk({
        apiKey,
        apiSecret,
        bearerAuth: null,
        baseURL: baseUrl,
        maxRetries: 0,
        logLevel: 'off',
        fetchOptions: { redirect: 'error' },
        fetch: sdkFetch({ apiKey, apiSecret }),
      }),
  );
}

/** The SDK takes what it is not told from the environment, such as headers that are added to every request. */
function withoutEnvironment<T>(make: () => T): T {
  const hidden = Object.entries(process.env).filter(([name]) => name.startsWith('SCENARIO_'));
  for (const [name] of hidden) delete process.env[name];
  try {
    return make();
  } finally {
    Object.assign(process.env, Object.fromEntries(hidden));
  }
}
