import { describe, expect, test } from 'vitest';
import { deliveryGate, settledBringing } from '../../../src/services/translation/discarding.ts';
import { Stops } from '../../../src/services/translation/stops.ts';
import { WaitingRoom } from '../../../src/services/translation/waiting-room.ts';
import { requestOf, workshop } from './harness.ts';

/** A translation whose result is about to be brought to somebody who waits for it, or not. */
async function delivering({ waits = true } = {}) {
  const { engine, store, log } = await workshop();
  const stops = new Stops(store);
  const waitingRoom = new WaitingRoom({
    stored: store.open('waiting'),
    engine,
    stateOf: async () => undefined,
    show: () => undefined,
    log,
  });
  const request = requestOf('1');
  const parts = [{ language: request.options.language, dubRunId: 'dub' }];
  const standing = { channelId: '3', messageId: '4', route: 'reply' } as const;
  if (waits) await waitingRoom.enter({ request, standing, parts, finished: false });
  return { stops, gate: deliveryGate({ stops, waitingRoom }, '1') };
}

describe('a result that is thrown away', () => {
  test('before it is fetched, or before it is sent, is not brought, however often it is tried', async () => {
    const { stops, gate } = await delivering();
    await gate.wanted();
    await stops.ask('1', 'discard');
    for (const ask of [gate.wanted, gate.sending, gate.wanted, gate.sending]) {
      await expect(ask()).rejects.toMatchObject({ code: 'discarded' });
    }
    expect(await settledBringing(stops, '1')).toBe('discarded');
  });

  test('while a crash kept its delivery from deciding is not brought', async () => {
    const { stops, gate } = await delivering();
    await stops.bring('1', 'deciding');
    await stops.ask('1', 'discard', 'moderator');
    await expect(gate.wanted()).rejects.toMatchObject({ code: 'discarded-by-moderator' });
  });

  test('once it is being sent is brought, after a crash too: there is no second ending', async () => {
    const { stops, gate } = await delivering();
    await gate.sending();
    expect(await settledBringing(stops, '1')).toBe('sending');
    await stops.ask('1', 'discard');
    await gate.wanted();
    await gate.sending();
  });

  test('by somebody who was told that it is too late, for it is not waited for, is brought', async () => {
    const { stops, gate } = await delivering({ waits: false });
    await stops.ask('1', 'discard');
    await gate.wanted();
    await gate.sending();
  });
});

test('what a person only wanted to stop is brought', async () => {
  const { stops, gate } = await delivering();
  await stops.ask('1', 'stop');
  await gate.wanted();
  await gate.sending();
});

test('a wish is a moderator’s until its person has a stronger one, and not the other way round', async () => {
  const { stops } = await delivering();
  await stops.ask('1', 'stop', 'moderator');
  await stops.ask('1', 'stop');
  expect([await stops.wish('1'), await stops.codeOf('1', 'stopped')]).toEqual([
    'stop',
    'stopped-by-moderator',
  ]);
  await stops.ask('1', 'discard');
  await stops.ask('1', 'discard', 'moderator');
  expect([await stops.wish('1'), await stops.codeOf('1', 'discarded')]).toEqual(['discard', 'discarded']);
});
