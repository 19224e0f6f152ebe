import { expect, test } from 'vitest';
import type { Person } from '../../sandbox/discord/world.ts';
import { type Stage, stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { sample } from '../support/videos.ts';

const closed = { ALLOWED_SERVERS: '', ALLOWED_USERS: '' };

const ask = async ({ discord, channel }: Stage, person: Person, place = channel) =>
  discord.as(person).slash('translate', { video: sample(), language: 'French' }, place);

const refused = async (story: Stage, person: Person, place = story.channel) => {
  const { content, onlyTo } = await (await ask(story, person, place)).waitFor('reply');
  expect(onlyTo).toBe(person);
  expect(content).toContain('only for people its operator has let in');
  expect(story.scenario.jobs.size).toBe(0);
  return content;
};

test('an app that anybody can add is for its owner alone, by every door, until others are named', async () => {
  const story = await stage({ discord: { botPublic: true, owner: 'Olga' }, env: closed });
  const { discord, ada, guild, channel, lines } = story;
  const owner = discord.world.people[0]!;
  guild.members.add(owner);
  expect(lines.some((line) => line.includes('only the owner and the team may use the app'))).toBe(true);

  expect(await refused(story, ada)).toContain(`(<@${owner.id}>)`);
  const posted = await discord.as(ada).post(channel, { files: [sample()] });
  const menu = await discord.as(ada).messageMenu('Translate video', posted, channel);
  expect((await menu.waitFor('reply')).content).toContain('only for people');

  const translated = await result(await ask(story, owner));
  const paid = story.scenario.jobs.size;
  const buttons = (translated.components as { components: { custom_id: string; label: string }[] }[]).flatMap(
    (row) => row.components,
  );
  const another = buttons.find(({ label }) => label === 'Another language')?.custom_id ?? '';
  const pressed = await discord.as(ada).press(translated, another);
  expect((await pressed.waitFor('reply')).content).toContain('only for people');
  expect(story.scenario.jobs.size).toBe(paid);
  // What is theirs stays theirs.
  const list = await discord.as(ada).slash('translations', {}, channel);
  expect((await list.waitFor('reply')).content).not.toContain('only for people');
});

test('an app that only its owner can add is for everybody where it was added', async () => {
  const story = await stage({ env: closed });
  expect((await result(await ask(story, story.ada))).attachments).toHaveLength(1);
});

test('a server that is not named is closed, also to an app that a member brought along', async () => {
  const story = await stage({ env: { ...closed, ALLOWED_SERVERS: '123456789012345678' } });
  story.ada.appInstalled = true;
  await refused(story, story.ada);
});

test('a named server lets its people in there, a named person goes anywhere, and who is blocked is out', async () => {
  const story = await stage({ discord: { botPublic: true, owner: 'Olga' }, env: closed });
  const { discord, ada, guild } = story;
  const [bob, cleo] = [discord.world.addPerson('Bob'), discord.world.addPerson('Cleo')];
  for (const person of [bob, cleo]) guild.members.add(person);
  const other = discord.world.addChannel(discord.world.addGuild('Other', { members: [ada, bob] }), 'x');
  await story.restart({ ALLOWED_SERVERS: guild.id, ALLOWED_USERS: bob.id, BLOCKED_USERS: cleo.id });

  await refused(story, cleo);
  await refused(story, ada, other);
  expect((await result(await ask(story, ada))).attachments).toHaveLength(1);
  expect((await result(await ask(story, bob, other))).attachments).toHaveLength(1);
});
