import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { errorBody } from '../../sandbox/scenario/errors.ts';
import { type Stage, stage } from '../support/stage.ts';
import { expectNothingLeft } from './leftovers.ts';
import { ask, operatorLines, places } from './refused-wish.ts';

const patience = 25_000;

/** Waits for the translated file, which has been paid for once. */
async function expectDelivered(
  actors: Stage,
  interaction: Awaited<ReturnType<typeof ask>>,
  charges = 1,
): Promise<void> {
  await interaction.waitFor(({ attachments }) => attachments.length > 0, patience);
  expect(actors.scenario.submits).toHaveLength(charges);
  expect(interaction.history.map(({ content }) => content).join()).not.toContain('⚠️');
}

test('while every place is taken the second video waits its turn, says so, and then goes on by itself', async () => {
  const actors = await stage({ scenario: { concurrentJobs: 1 } });
  const { scenario } = actors;
  scenario.holdJobs();
  const first = await ask(actors);
  await expect.poll(() => scenario.submits.length, { timeout: patience }).toBe(1);
  const second = await ask(actors);
  const waiting = await second.waitFor(({ content }) => content.includes('in the queue'), patience);
  expect(waiting.content).toContain('This one is number 1 in the queue and will start by itself.');
  expect(scenario.submits).toHaveLength(1);
  scenario.releaseJobs();
  await expectDelivered(actors, second, 2);
  await expectDelivered(actors, first, 2);
  expect(operatorLines(actors)).toContainEqual(
    expect.objectContaining({
      msg: "The team's limit of generations at once was reached: requests wait; a larger plan raises it.",
      details: { actionName: 'concurrent-generations', actionLimit: 1 },
    }),
  );
  await expectNothingLeft(actors);
});

test.each(['upload', 'dry run', 'submit'] as const)(
  'a request limit at the %s is obeyed: nothing is asked until Scenario’s time is over',
  async (place) => {
    const actors = await stage();
    const { scenario } = actors;
    const body = errorBody.live('Too many requests', 'TooManyRequestsError');
    const headers = { 'retry-after': '2' };
    scenario.faults.add({ ...places[place], do: { kind: 'status', status: 429, body, headers } });
    await expectDelivered(actors, await ask(actors));
    const refused = scenario.requests.findIndex(({ status }) => status === 429);
    const [at, next] = [scenario.requests[refused]?.at ?? 0, scenario.requests[refused + 1]?.at ?? 0];
    expect(next - at).toBeGreaterThanOrEqual(1_950);
    expect(operatorLines(actors)).toContainEqual(
      expect.objectContaining({
        msg: "Scenario's request limit was reached: lower SCENARIO_REQUESTS_PER_MINUTE if several programs share the project.",
      }),
    );
  },
);

test('Scenario failing for a while at every step costs time, not a second charge', async () => {
  const actors = await stage();
  const { scenario } = actors;
  const failing = (status: number) =>
    ({ kind: 'status', status, body: errorBody.gateway('Internal server error') }) as const;
  scenario.faults.add({ ...places.upload, do: failing(503) });
  scenario.faults.add({ ...places['dry run'], do: failing(500) });
  scenario.faults.add({ ...places.submit, do: failing(502) });
  scenario.faults.add({ route: 'GET /jobs/:id', times: 2, do: failing(503) });
  scenario.faults.add({ route: 'POST /assets/get-bulk', do: failing(500) });
  await expectDelivered(actors, await ask(actors));
  const hint = 'Scenario failed on its own side: nothing to do unless it lasts; see status.scenario.com.';
  const told = operatorLines(actors).filter((line) => line.msg === hint || line.hint === hint);
  expect(told.length).toBeGreaterThanOrEqual(5);
  await expectNothingLeft(actors);
});

test('lost answers at every step cost time, not a second charge', async () => {
  const actors = await stage();
  const { scenario } = actors;
  scenario.faults.add({ ...places.upload, do: { kind: 'lose-response' } });
  scenario.faults.add({ ...places['dry run'], do: { kind: 'truncate', bytes: 10 } });
  scenario.faults.add({ ...places.submit, do: { kind: 'lose-response' } });
  scenario.faults.add({ route: 'POST /assets/get-bulk', do: { kind: 'reset' } });
  await expectDelivered(actors, await ask(actors));
  const paid = scenario.requests.filter(({ route, query }) => route?.includes('/generate/') && !query.dryRun);
  expect(paid).toHaveLength(1);
  await expectNothingLeft(actors);
});

test('Scenario out of reach, from before the start until a while after the request', async () => {
  const door = await closedDoor();
  const actors = await stage({ env: { SCENARIO_BASE_URL: `http://127.0.0.1:${door.port}/v1` } });
  const interaction = await ask(actors);
  const unreachable =
    'Scenario could not be reached: check SCENARIO_BASE_URL, DNS, the proxy and the firewall.';
  await expect
    .poll(() => operatorLines(actors).filter(({ msg }) => msg === unreachable).length, { timeout: patience })
    .toBeGreaterThan(0);
  await door.openTo(Number(new URL(actors.scenario.baseUrl).port));
  await expectDelivered(actors, interaction);
});

/** A port on which nobody listens until it is opened to another one. */
async function closedDoor() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return {
    port,
    async openTo(target: number): Promise<void> {
      const sockets = new Set<{ destroy(): void }>();
      const server: Server = createServer((client) => {
        const upstream = connect(target, '127.0.0.1');
        for (const socket of [client, upstream]) sockets.add(socket.on('error', () => undefined));
        client.pipe(upstream).pipe(client);
      });
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
      onTestFinished(() => {
        for (const socket of sockets) socket.destroy();
        server.close();
      });
    },
  };
}
