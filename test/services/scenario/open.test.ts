import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLogger } from '../../../src/logger.ts';
import { type OpenScenarioOptions, openScenario } from '../../../src/services/scenario/open.ts';
import { credentials, installStub } from './clients.ts';
import { startTestApi, type TestApi } from './test-api.ts';

describe('the choice of client', () => {
  let stub: ReturnType<typeof installStub>;
  let empty: string;
  let api: TestApi;
  let lines: string[];

  beforeEach(async () => {
    stub = installStub();
    empty = mkdtempSync(join(tmpdir(), 'no-sdk-'));
    api = await startTestApi(() => ({ json: { jobs: [] } }));
    lines = [];
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    stub.remove();
    rmSync(empty, { recursive: true });
    await api.close();
  });

  const open = (options: Pick<OpenScenarioOptions, 'client' | 'resolveFrom'>) =>
    openScenario({
      baseUrl: api.baseUrl,
      ...credentials,
      log: createLogger({ level: 'info', destination: { write: (line) => void lines.push(line) } }),
      ...options,
    });
  const logged = () => lines.map((line) => JSON.parse(line));

  test('auto takes the SDK when it is installed, wherever it is found first', async () => {
    await open({ client: 'auto', resolveFrom: [empty, stub.folder] });
    expect(logged()).toMatchObject([{ client: 'sdk', msg: expect.stringContaining('@scenario-labs/sdk') }]);
  });

  test('auto speaks HTTP itself when the SDK is absent', async () => {
    const scenario = await open({ client: 'auto', resolveFrom: [empty] });
    expect(await scenario.jobs.list()).toEqual({ jobs: [] });
    expect(logged()).toMatchObject([{ client: 'http' }]);
  });

  test('http does not look at an installed SDK', async () => {
    await open({ client: 'http', resolveFrom: [stub.folder] });
    expect(logged()).toMatchObject([{ client: 'http' }]);
  });

  test('sdk without the SDK says how to get it', async () => {
    await expect(open({ client: 'sdk', resolveFrom: [empty] })).rejects.toThrow('npm install --prefix sdk');
  });

  test('a broken SDK is an error, not a silent switch', async () => {
    const folder = join(empty, 'node_modules/@scenario-labs/sdk');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"exports":"./index.js","type":"module"}');
    writeFileSync(join(folder, 'index.js'), "import 'a-dependency-that-is-missing';");
    await expect(open({ client: 'auto', resolveFrom: [empty] })).rejects.toThrow(
      'a-dependency-that-is-missing',
    );

    writeFileSync(join(folder, 'index.js'), 'export default { not: "a class" };');
    await expect(open({ client: 'auto', resolveFrom: [empty] })).rejects.toThrow(/client class|missing/);
  });

  test('a CommonJS build of the SDK works too', async () => {
    const folder = join(empty, 'node_modules/@scenario-labs/sdk');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"main":"./index.js"}');
    writeFileSync(
      join(folder, 'index.js'),
      `class Scenario { constructor(o) { this.jobs = { list: async () => ({ jobs: [{ jobId: o.baseURL }] }) }; } }
       exports.default = Scenario; exports.Scenario = Scenario; exports.__esModule = true;`,
    );
    const scenario = await open({ client: 'sdk', resolveFrom: [empty] });
    expect((await scenario.jobs.list()).jobs).toEqual([{ jobId: api.baseUrl }]);
  });

  test("the environment's token, address, headers, log level and retries do not reach the SDK", async () => {
    vi.stubEnv('SCENARIO_SDK_JWT', 'left-over-token');
    vi.stubEnv('SCENARIO_BASE_URL', 'http://elsewhere.invalid');
    vi.stubEnv('SCENARIO_LOG', 'debug');
    vi.stubEnv('SCENARIO_CUSTOM_HEADERS', 'Authorization: Bearer stolen\nX-Extra: 1');
    const debug = vi.spyOn(console, 'debug').mockImplementation(() => {});
    const scenario = await open({ client: 'sdk', resolveFrom: [stub.folder] });
    await scenario.jobs.list();
    expect(api.asked[0]?.headers.authorization).toMatch(/^Basic /);
    expect(api.asked[0]?.headers).not.toHaveProperty('x-extra');
    expect(process.env.SCENARIO_LOG).toBe('debug');
    expect(debug).not.toHaveBeenCalled();
    debug.mockRestore();
  });
});
