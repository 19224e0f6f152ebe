import type { KillPoint } from './points.ts';
import {
  deadToken,
  listedLate,
  plainStory,
  privately,
  redelivered,
  redeliveredLate,
  remuxed,
  type Story,
  several,
} from './stories.ts';

type NamedKill = { readonly story: Story; readonly point: KillPoint };

const durable = (story: Story, when: 'before' | 'after', point: string, nth = 1): NamedKill => ({
  story,
  point: { durable: { point, nth, when } },
});

const outside = (
  story: Story,
  when: 'before' | 'after',
  [server, route]: ['discord' | 'scenario', string],
  nth = 1,
): NamedKill => ({ story, point: { outside: { server, route, nth, when } } });

const reply = 'PATCH /webhooks/:application/:token/messages/@original';
const callback = 'POST /interactions/:interaction/:token/callback';
const replyWithFile = `${reply} (file)`;
const newMessage = 'POST /channels/:channel/messages';
const submit = 'POST /generate/custom/:model';

/** The kills that each law would feel first if it were broken. */
export const tellingKills: readonly NamedKill[] = [
  outside(listedLate, 'after', ['scenario', submit]),
  durable(plainStory, 'before', 'end step submit'),
  durable(plainStory, 'before', 'end step join'),
  outside(plainStory, 'before', ['discord', replyWithFile]),
  outside(plainStory, 'after', ['discord', replyWithFile]),
  durable(plainStory, 'before', 'signal ended:job'),
  outside(deadToken, 'after', ['discord', newMessage]),
  outside(privately, 'after', ['discord', `${newMessage} (file)`]),
  outside(redelivered, 'after', ['discord', callback]),
  durable(redeliveredLate, 'before', 'end step tell of Spanish'),
];

/** Enough of the matrix for every test run: all kinds of steps, each of both workflows' turns. */
export const shortMatrix: readonly NamedKill[] = [
  ...tellingKills,
  outside(plainStory, 'before', ['discord', callback]),
  outside(plainStory, 'before', ['scenario', submit]),
  durable(plainStory, 'after', 'start run request'),
  durable(plainStory, 'before', 'end step import'),
  durable(plainStory, 'before', 'keep watches'),
  durable(plainStory, 'after', 'end run dub'),
  durable(plainStory, 'after', 'signal dub'),
  durable(plainStory, 'before', 'end step deliver Spanish'),
  durable(remuxed, 'before', 'end step remux and upload'),
  durable(several, 'before', 'end step import'),
  durable(several, 'before', 'end step submit', 2),
  outside(several, 'after', ['scenario', submit], 2),
  outside(several, 'after', ['discord', replyWithFile]),
  outside(several, 'after', ['discord', replyWithFile], 2),
];

/** What differs on Postgres: leases that have to run out, and stores that answer later. */
export const shortOnPostgres: readonly NamedKill[] = [
  outside(plainStory, 'after', ['scenario', submit]),
  durable(plainStory, 'before', 'start run request'),
  durable(plainStory, 'before', 'end step deliver Spanish'),
];
