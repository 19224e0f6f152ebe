import { describe, expect, onTestFinished, test } from 'vitest';
import type { DubOutcome } from '../../../src/services/translation/dub.ts';
import type { RunState } from '../../../src/services/translation/engine.ts';
import type { Line } from '../../../src/services/translation/progress.ts';
import type { Waiting } from '../../../src/services/translation/waiting.ts';
import { dubEnded, outcomeOf, WaitingRoom } from '../../../src/services/translation/waiting-room.ts';
import { requestOf, type Workshop, workshop } from './harness.ts';

const standing = { channelId: '3', messageId: '4', route: 'reply' } as const;
const waitingFor = (dubRunId: string, id: string): Waiting => ({
  request: requestOf(id),
  standing,
  parts: [{ language: 'Spanish', dubRunId }],
  finished: false,
});
const said = ({ progress, ending }: Line) => ending?.content ?? progress.stage;
const result: DubOutcome = { result: { assetId: 'asset_1', mimeType: 'video/mp4', seconds: 10 } };

/** A room on the shop's store; `shown` collects what people are shown. */
function room(shop: Workshop, stateOf: () => RunState<DubOutcome> | undefined = () => undefined) {
  const shown: string[] = [];
  const waitingRoom = new WaitingRoom({
    stored: shop.store.open('waiting'),
    engine: shop.engine,
    stateOf: async () => stateOf(),
    show: ({ request }, lines) => shown.push([request.id, ...lines.map(said)].join(' ')),
    log: shop.log,
  });
  onTestFinished(() => waitingRoom.close());
  return { waitingRoom, shown };
}

test('progress is shown to everyone who waits for that dub, and to nobody else', async () => {
  const { waitingRoom, shown } = room(await workshop());
  await waitingRoom.enter(waitingFor('dub-1', 'a'));
  await waitingRoom.enter(waitingFor('dub-1', 'b'));
  await waitingRoom.enter(waitingFor('dub-2', 'c'));
  waitingRoom.progress('dub-1', { stage: 'uploading' });
  expect(shown).toEqual(['a uploading', 'b uploading']);
});

test('who joins a dub under way is shown where it stands', async () => {
  const { waitingRoom, shown } = room(await workshop());
  waitingRoom.progress('dub-1', { stage: 'uploading' });
  waitingRoom.progress('dub-1', { stage: 'translating', fraction: 0.4 });
  await waitingRoom.enter(waitingFor('dub-1', 'a'));
  await waitingRoom.enter(waitingFor('dub-2', 'b'));
  expect(shown).toEqual(['a translating']);
});

test('who has left is shown nothing more, and is not found by the next process either', async () => {
  const shop = await workshop();
  const { waitingRoom, shown } = room(shop);
  await waitingRoom.enter(waitingFor('dub-1', 'a'));
  await waitingRoom.enter(waitingFor('dub-1', 'b'));
  await waitingRoom.leave('a');
  waitingRoom.progress('dub-1', { stage: 'translating' });
  expect(shown).toEqual(['b translating']);
  const next = room(shop);
  await next.waitingRoom.refresh();
  expect(next.waitingRoom.size).toBe(1);
  next.waitingRoom.progress('dub-1', { stage: 'translating' });
  expect(next.shown).toEqual(['b translating']);
});

describe('a request for several languages', () => {
  test('keeps what was told of one while another goes over to the next dub', async () => {
    const { waitingRoom } = room(await workshop());
    const languages = ['Spanish', 'German'];
    const request = { ...requestOf('a'), languages };
    const parts = languages.map((language) => ({ language, dubRunId: `dub of ${language}` }));
    await waitingRoom.enter({ request, standing, parts, finished: false });
    const german = { ...request, id: 'a.2', options: { ...request.options, language: 'German' } };
    const ending = { content: 'done', attachment: '5' };
    await Promise.all([
      waitingRoom.rejoin(german, standing, 'another'),
      waitingRoom.end('a', 'Spanish', ending),
      waitingRoom.finish('a'),
    ]);
    expect(await waitingRoom.find('a')).toMatchObject({
      parts: [{ ending }, { dubRunId: 'another' }],
      finished: true,
    });
  });

  const several: Waiting = {
    request: { ...requestOf('a'), languages: ['Spanish', 'German'] },
    standing,
    parts: [
      { language: 'Spanish', dubRunId: 'dub-1' },
      { language: 'German', dubRunId: 'dub-2' },
    ],
    finished: false,
  };

  test('is shown all of them at every news of one', async () => {
    const { waitingRoom, shown } = room(await workshop());
    await waitingRoom.enter(several);
    waitingRoom.progress('dub-2', { stage: 'translating' });
    waitingRoom.progress('dub-1', { stage: 'queued' });
    await waitingRoom.announce('dub-2', result);
    waitingRoom.progressOf('a', 'German', { stage: 'shrinking' });
    expect(shown).toEqual(['a checking translating', 'a queued translating', 'a queued shrinking']);
  });

  test('keeps the ends it was told, in the next process too, and hears no more of those', async () => {
    const shop = await workshop();
    const { waitingRoom, shown } = room(shop);
    await waitingRoom.enter(several);
    await waitingRoom.end('a', 'German', { content: 'done!' });
    waitingRoom.progress('dub-2', { stage: 'translating' });
    expect(shown).toEqual([]);
    const next = room(shop);
    await next.waitingRoom.refresh();
    next.waitingRoom.progress('dub-1', { stage: 'translating' });
    expect(next.shown).toEqual(['a translating done!']);
  });

  test('is shown nothing more once its last word is on its way', async () => {
    const { waitingRoom, shown } = room(await workshop());
    await waitingRoom.enter(several);
    await waitingRoom.finish('a');
    waitingRoom.progress('dub-1', { stage: 'translating' });
    waitingRoom.progressOf('a', 'German', { stage: 'shrinking' });
    expect(shown).toEqual([]);
    expect((await waitingRoom.find('a'))?.finished).toBe(true);
    await waitingRoom.leave('a');
    expect(await waitingRoom.find('a')).toBeUndefined();
  });
});

test('an end told before anybody waited for it is told again', async () => {
  const shop = await workshop();
  const { waitingRoom } = room(shop, () => ({ runId: 'dub-1', status: 'completed', output: result }));
  const workflow = shop.engine.define<null, DubOutcome | undefined>('request', (_, steps) =>
    steps.wait<DubOutcome>('wait for the dub', dubEnded('dub-1', 'a'), 60_000),
  );
  await waitingRoom.announce('dub-1', result);
  await shop.engine.start();
  waitingRoom.open();
  await waitingRoom.enter(waitingFor('dub-1', 'a'));
  const { runId } = await workflow.start(null, 'a');
  await expect.poll(async () => (await workflow.state(runId))?.output, { timeout: 15_000 }).toEqual(result);
});

test.each<[string, RunState<DubOutcome> | undefined, DubOutcome | undefined]>([
  ['goes on', { runId: '12345678-9', status: 'active' }, undefined],
  ['ended', { runId: '12345678-9', status: 'completed', output: result }, result],
  [
    'broke',
    { runId: '12345678-9', status: 'failed' },
    { problem: { code: 'unexpected', details: { reference: '12345678' } } },
  ],
  ['is gone', undefined, { problem: { code: 'unexpected', details: { reference: '12345678' } } }],
])('a dub that %s', (_what, state, outcome) => {
  expect(outcomeOf(state, '12345678-9')).toEqual(outcome);
});
