import type { ScenarioOptions } from '../../../sandbox/scenario/sandbox.ts';
import { sample } from '../../support/videos.ts';
import type { Stand, StandOptions } from '../stand/stand.ts';
import { ask, askUntilAccepted, connected, follow, newcomer } from '../stand/wish.ts';

/** What people do while the app is killed, once. */
export type Story = {
  readonly name: string;
  readonly scenario?: ScenarioOptions | undefined;
  readonly prepare?: StandOptions['prepare'];
  /** Resolves when everything has been asked for. */
  tell(stand: Stand): Promise<unknown>;
};

export const plainStory: Story = {
  name: 'video',
  tell: (stand) => askUntilAccepted(stand, { video: 'plain' }),
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

export const deadToken: Story = {
  name: 'dead token',
  tell: async (stand) => stand.discord.killToken(await askUntilAccepted(stand, { video: 'late' })),
};

const privately: Story = {
  name: 'dead token, private',
  tell: async (stand) =>
    stand.discord.killToken(await askUntilAccepted(stand, { video: 'secret', private: true })),
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
          if (asked.acknowledged) return;
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

export const stories: readonly Story[] = [
  plainStory,
  remuxed,
  inParts,
  failing,
  deadToken,
  privately,
  shared,
  redelivered,
];
