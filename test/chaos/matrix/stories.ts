import type { ScenarioOptions } from '../../../sandbox/scenario/sandbox.ts';
import { sample } from '../../support/videos.ts';
import { allEnded, isAccepted } from '../stand/invariants.ts';
import type { Stand } from '../stand/stand.ts';
import { until } from '../stand/until.ts';
import { ask, askUntilAccepted, connected, follow, newcomer } from '../stand/wish.ts';

/** How long a request may take, and an answer to an interaction, in ms: bounds for when something is broken. */
const [endMs, answerMs] = [120_000, 10_000];

/** What people do while the app is killed, once. */
export type Story = {
  readonly name: string;
  readonly scenario?: ScenarioOptions | undefined;
  /** How often the same step or route is struck, where it should differ from the other stories. */
  readonly passages?: number | undefined;
  readonly prepare?: ((sandboxes: Pick<Stand, 'discord' | 'scenario'>) => unknown) | undefined;
  /** Resolves when everything has been asked for. */
  tell(stand: Stand): Promise<unknown>;
};

export const plainStory: Story = {
  name: 'video',
  tell: (stand) => askUntilAccepted(stand, { video: 'plain' }),
};

/** A job shows in Scenario's listing only a while after its submit: until then, not listed does not mean not there. */
export const listedLate: Story = {
  name: 'listed late',
  scenario: { listedAfterSeconds: 8 },
  tell: (stand) => askUntilAccepted(stand, { video: 'unlisted' }),
};

/** What became of the submit has to be found out, in more than one look. */
const lostAnswer: Story = {
  name: 'lost answer',
  scenario: { listedAfterSeconds: 2 },
  prepare: ({ scenario }) =>
    scenario.faults.add({
      route: 'POST /generate/custom/:model',
      when: ({ query }) => query.dryRun === undefined,
      do: { kind: 'lose-response' },
    }),
  tell: (stand) => askUntilAccepted(stand, { video: 'lost' }),
};

export const remuxed: Story = {
  name: 'MOV',
  tell: (stand) => askUntilAccepted(stand, { video: 'phone', sample: 'sample.mov' }),
};

const inParts: Story = {
  name: 'in parts',
  scenario: { importFrom: () => false },
  tell: (stand) => askUntilAccepted(stand, { video: 'parts' }),
};

export const failing: Story = {
  name: 'failing job',
  prepare: ({ scenario }) => scenario.events.on('submit', ({ jobId }) => scenario.failJob(jobId)),
  tell: (stand) => askUntilAccepted(stand, { video: 'failing', expects: 'words' }),
};

/** Tokens die as soon as their person has seen this much: "thinking…", or the first words in its place. */
const tokensDie =
  (after: 'thinking' | 'message'): Story['prepare'] =>
  ({ discord }) =>
    discord.observe(({ kind, interaction }) => {
      if (kind === after && interaction) discord.killToken(interaction);
    });

/** The first words need a message of their own, which the result then replaces. */
export const deadToken: Story = {
  name: 'dead token',
  prepare: tokensDie('thinking'),
  tell: (stand) => askUntilAccepted(stand, { video: 'late' }),
};

/** Two languages of one video: one upload, and each its own charge, line and file in the same message. */
export const several: Story = {
  name: 'several languages',
  tell: (stand) => askUntilAccepted(stand, { video: 'several', languages: ['Spanish', 'German'] }),
};

/** Nobody but the dead token could edit the reply: the result comes as a direct message. */
export const privately: Story = {
  name: 'private',
  prepare: tokensDie('message'),
  tell: (stand) => askUntilAccepted(stand, { video: 'secret', private: true }),
};

/** Takes so long that there is a status to be edited. */
const slow: Story = {
  name: 'slow job',
  scenario: { jobSeconds: 8 },
  tell: (stand) => askUntilAccepted(stand, { video: 'slow' }),
};

/** Every place is taken: the second waits in the queue. */
const queued: Story = {
  name: 'queue',
  passages: 1,
  scenario: { concurrentJobs: 1, jobSeconds: 2 },
  tell: (stand) => Promise.all(['first', 'second'].map((video) => askUntilAccepted(stand, { video }))),
};

/** Two people pick the same message and language: one job. */
export const shared: Story = {
  name: 'shared',
  tell: async (stand) => {
    const { discord } = stand;
    const ada = newcomer(stand, 'Ada');
    const ben = newcomer(stand, 'Ben');
    const posted = await discord
      .as(ada.person)
      .post(ada.channel, { files: [sample('sample.mp4', { name: 'shared.mp4' })] });
    await Promise.all(
      [ada, ben].map(async ({ person }) => {
        for (let tries = 0; tries < 10; tries++) {
          await connected(stand);
          const menu = await discord.as(person).messageMenu('Translate video', posted, ada.channel);
          const modal = await menu.waitFor('modal', 4_000).catch(() => undefined);
          if (!modal) continue;
          const asked = await discord.as(person).submitModal(modal, { other: 'Spanish' });
          await follow(stand, asked, { video: 'shared' });
          if (isAccepted(stand, { interaction: asked })) return;
        }
        throw new Error('the app accepts nothing');
      }),
    );
  },
};

/** Discord brings the same interaction again, as around a reconnection. */
export const redelivered: Story = {
  name: 'redelivered',
  tell: async (stand) => {
    const asked = await ask(stand, { video: 'twice' });
    stand.discord.redeliver(asked);
    if (!asked.acknowledged) await connected(stand).then(() => stand.discord.redeliver(asked));
  },
};

/** The same again once the answer has been given: whoever took it for a new one would pay again for the same failure. */
export const redeliveredLate: Story = {
  name: 'redelivered late',
  prepare: failing.prepare,
  tell: async (stand) => {
    const { discord } = stand;
    const asked = await askUntilAccepted(stand, { video: 'again', expects: 'words' });
    await until(() => allEnded(stand), endMs);
    await connected(stand);
    const answers = () => discord.requests.filter(({ route }) => route.endsWith('/callback')).length;
    const before = answers();
    discord.redeliver(asked);
    // What is taken on is stored before it is acknowledged.
    await until(() => answers() > before, answerMs);
  },
};

export const stories: readonly Story[] = [
  plainStory,
  remuxed,
  inParts,
  failing,
  deadToken,
  privately,
  shared,
  redelivered,
  redeliveredLate,
  slow,
  queued,
  lostAnswer,
  listedLate,
  several,
];
