import { type APIInteraction, ChannelType } from 'discord.js';
import { expect, test } from 'vitest';
import {
  AgeRestrictions,
  ageRestrictionOf,
  isHiddenIn,
} from '../../../src/services/discord/age-restriction.ts';

type Told = NonNullable<APIInteraction['channel']>;

const threads = [ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread];

test.each<[ChannelType, boolean | undefined, string | undefined]>([
  [ChannelType.GuildText, true, 'channel'],
  [ChannelType.GuildText, false, undefined],
  [ChannelType.GuildText, undefined, undefined],
  [ChannelType.GuildVoice, true, 'channel'],
  [ChannelType.DM, undefined, undefined],
  [ChannelType.GroupDM, undefined, undefined],
  ...threads.flatMap((type): [ChannelType, boolean | undefined, string | undefined][] => [
    [type, undefined, 'thread'],
    // As Discord may come to tell it.
    [type, true, 'channel'],
    [type, false, undefined],
  ]),
])('a channel of type %s that says %s of age is %s', (type, nsfw, restriction) => {
  const channel = { id: '1', type, ...(nsfw !== undefined && { nsfw }) } as Told;
  expect(ageRestrictionOf(channel)).toBe(restriction);
});

test.each([
  [undefined, undefined, false],
  ['channel', undefined, false],
  ['thread', undefined, false],
  [undefined, 'channel', true],
  [undefined, 'thread', true],
  ['channel', 'channel', false],
  ['channel', 'thread', false],
  ['thread', 'thread', false],
  ['thread', 'channel', true],
] as const)('in a place that is %s, what comes from one that is %s: hidden %s', (place, from, hidden) => {
  expect(isHiddenIn(place, from)).toBe(hidden);
});

test('of an interaction in hand it is known, and forgotten afterwards', () => {
  const ages = new AgeRestrictions();
  const channel = { id: '7', type: ChannelType.GuildText, nsfw: true } as Told;
  ages.note({ id: '1', channel });
  ages.note({ id: '2', channel: { ...channel, nsfw: false } as Told });
  ages.note({ id: '3' });
  expect(['1', '2', '3'].map((id) => ages.of({ id }))).toEqual(['channel', undefined, undefined]);
  ages.forget({ id: '1' });
  expect(ages.of({ id: '1' })).toBe(undefined);
});
