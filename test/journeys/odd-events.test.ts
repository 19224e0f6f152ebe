import { expect, test } from 'vitest';
import { stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { sample } from '../support/videos.ts';

/** What no gateway should send: without fields, with null in their places, of unknown kinds. */
const odd: readonly (readonly [string, unknown])[] = [
  ['INTERACTION_CREATE', null],
  ['INTERACTION_CREATE', {}],
  ['INTERACTION_CREATE', { id: '1', type: 2, token: 't', application_id: '1' }],
  ['INTERACTION_CREATE', { id: '1', type: 2, token: 't', user: null, member: null, data: null }],
  ['INTERACTION_CREATE', { id: '1', type: 2, token: 't', user: { id: '2' }, data: { type: 1, name: 7 } }],
  ['INTERACTION_CREATE', { id: '1', type: 3, token: 't', user: { id: '2' }, data: { component_type: 99 } }],
  ['INTERACTION_CREATE', { id: '1', type: 3, token: 't', user: { id: '2' }, data: { component_type: 2 } }],
  ['INTERACTION_CREATE', { id: '1', type: 5, token: 't', user: { id: '2' }, data: { components: [null] } }],
  ['INTERACTION_CREATE', { id: '1', type: 99, channel: 'none', user: 5 }],
  ['INTERACTION_CREATE', 'text'],
  ['MESSAGE_CREATE', null],
  ['MESSAGE_CREATE', { id: 5, author: null, channel_id: null }],
  ['GUILD_CREATE', null],
  ['GUILD_CREATE', { id: '1', channels: [null], members: 'none' }],
  ['GUILD_DELETE', null],
  ['CHANNEL_CREATE', {}],
  ['READY', null],
  ['READY', {}],
  ['RESUMED', null],
  ['error', null],
  ['constructor', {}],
];

test('odd events are dropped and logged; who comes next is served', async () => {
  const story = await stage();
  const { discord, ada, channel, lines } = story;
  for (const [event, data] of odd) discord.gateway.dispatch(event, data, undefined);
  const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'French' }, channel);
  expect((await result(asked)).attachments).toHaveLength(1);
  const dropped = lines.filter((line) => line.includes('an odd event of the gateway was dropped'));
  expect(dropped.length).toBeGreaterThan(odd.length / 2);
});
