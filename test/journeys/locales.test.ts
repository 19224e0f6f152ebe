import { describe, expect, test } from 'vitest';
import { buttonsOf, listed } from '../support/pressing.ts';
import { stage } from '../support/stage.ts';
import { fileOf, result, said } from '../support/story.ts';
import { sample } from '../support/videos.ts';

/** How long to wait for something that must come, in ms. */
const patience = 20_000;

const quickly = { scenario: { jobSeconds: 0 } };

/** Discord no longer knows the interaction: there is no reply. */
const forgotten = {
  route: 'POST /interactions/:id/:token/callback',
  do: { kind: 'status', status: 404, json: { code: 10062, message: 'Unknown interaction' } },
} as const;

/** Ada reads German, her server French. */
async function abroad() {
  const story = await stage(quickly);
  story.ada.locale = 'de';
  story.guild.locale = 'fr';
  return story;
}

describe('people of several languages', () => {
  test('read what all see in the language of the server', async () => {
    const { discord, ada, channel } = await abroad();
    const options = { video: sample(), language: 'German (Austria)' };
    const asked = await discord.as(ada).slash('translate', options, channel);
    const message = await result(asked);
    expect(said(asked)[0]).toMatch(/^\*\*sample\.mp4\*\* → \*\*Allemand \(Autriche\)\*\*\nVérification/);
    expect(message.content).toBe('**Allemand (Autriche)** · 0:10 · doublage par IA');
    expect(fileOf(message)).toMatchObject({
      filename: 'sample.German-Austria.mp4',
      description: 'La vidéo sample.mp4, doublée par IA. Langue\u00a0: Allemand (Autriche)',
    });
  });

  test('read what only they see in their own: results, lists and refusals', async () => {
    const { discord, ada, channel } = await abroad();
    const person = discord.as(ada);
    const list = await person.slash('translations', {}, channel);
    expect((await list.waitFor(({ loading }) => !loading)).content).toMatch(
      /^Du hast noch keine Übersetzungen/,
    );

    const refused = await person.slash('translate', { video: sample(), language: 'Elbisch xyz' }, channel);
    expect((await refused.waitFor('reply')).content).toContain('„Elbisch xyz“');

    const options = { video: sample(), language: 'Spanish', private: true };
    const asked = await person.slash('translate', options, channel);
    expect((await result(asked)).content).toBe('**Spanisch** · 0:10 · von KI synchronisiert');
  });

  test('read in their own list what all read in the language of the server', async () => {
    const story = await abroad();
    const { discord, scenario, ada, channel } = story;
    scenario.holdJobs();
    const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
    await expect.poll(() => scenario.submits, { timeout: patience }).toHaveLength(1);
    scenario.failJob(scenario.submits[0]?.jobId ?? '', { error: 'No face was found.' });
    await asked.waitFor(({ content }) => content.includes('⚠️ Le service de traduction'), patience);
    const { content } = await listed(story, ada, '1 löschen');
    expect(content).toMatch(/\*\*Spanisch\*\* · <t:\d+:R> · Der Übersetzungsdienst konnte/);
  });

  test('read direct messages in their own: a result that could not be put where all see it', async () => {
    const { discord, scenario, ada, guild } = await abroad();
    const place = discord.world.addChannel(guild, 'no files', { attach: false });
    scenario.holdJobs();
    const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, place);
    await expect.poll(() => scenario.submits, { timeout: patience }).toHaveLength(1);
    discord.killToken(asked);
    scenario.releaseJobs();
    const letters = discord.world.botDm(ada);
    const message = await discord.world.waitForMessage(letters, () => true, patience);
    expect(message.content).toBe('**Spanisch** · 0:10 · von KI synchronisiert');
    expect(fileOf(message).description).toMatch(/^Das Video sample\.mp4/);
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(['Andere Sprache', 'Original']);
    await expect.poll(() => place.messages[0]?.content).toMatch(/^\*\*sample\.mp4\*\* → \*\*Espagnol\*\*\n/);
  });

  test('read direct messages in their own: all that is said of several languages, and how they ended', async () => {
    const { discord, scenario, ada, channel } = await abroad();
    channel.bot.send = false;
    scenario.holdJobs();
    discord.faults.add(forgotten);
    await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish, Polish' }, channel);
    const letters = discord.world.botDm(ada);
    const first = await discord.world.waitForMessage(letters, () => true, patience);
    expect(first.content).toMatch(/^\*\*sample\.mp4\*\* → \*\*Spanisch und Polnisch\*\*\n/);
    await expect.poll(() => scenario.submits, { timeout: patience }).toHaveLength(2);
    const spanish = scenario.submits.find(({ body }) => body.outputLanguage === 'Spanish');
    scenario.failJob(spanish?.jobId ?? '', { error: 'No face was found.' });
    const failed = ({ content }: { content: string }) => content.includes('⚠️');
    const message = await discord.world.waitForMessage(letters, failed, patience);
    expect(message.content).toContain('⚠️ **Spanisch** · Der Übersetzungsdienst konnte');
    expect(message.content).toContain('⏳ **Polnisch** · ');
    expect(message.content).not.toMatch(/Espagnol|Polonais/);
    scenario.releaseJobs();
    const ended = await discord.world.waitForMessage(
      letters,
      ({ attachments }) => attachments.length > 0,
      patience,
    );
    expect(ended.content).toContain('**Polnisch** · 0:10 · von KI synchronisiert');
    expect(ended.content).toContain('⚠️ **Spanisch** · Der Übersetzungsdienst konnte');
  });

  test('in a language that there is no translation for read English, its numbers and names as well', async () => {
    const story = await stage(quickly);
    const { discord, ada, channel } = story;
    ada.locale = 'ar' as 'de';
    const shown = await (await discord.as(ada).slash('privacy', {}, channel)).waitFor('reply');
    expect(shown.content).toContain('30 days');
    const options = { video: sample(), language: 'kenya' };
    const refused = await (await discord.as(ada).slash('translate', options, channel)).waitFor('reply');
    expect(refused.content).toContain('Did you mean Swahili (Kenya) or English (Kenya)?');
  });
});

test('a file name that runs from right to left does not turn around what follows it', async () => {
  const { discord, ada, channel } = await stage(quickly);
  const video = { ...sample(), name: 'محاضرة.mp4' };
  const asked = await discord.as(ada).slash('translate', { video, language: 'Hebrew' }, channel);
  const message = await result(asked);
  expect(said(asked)[0]).toMatch(/^\*\*\u2068محاضرة\.mp4\u2069\*\* → \*\*Hebrew \(Israel\)\*\*/);
  expect(fileOf(message).description).toContain('\u2068محاضرة.mp4\u2069');
});
