import { describe, expect, test } from 'vitest';
import { listed } from '../support/pressing.ts';
import { stage } from '../support/stage.ts';
import { fileOf, result, said } from '../support/story.ts';
import { sample } from '../support/videos.ts';

/** How long to wait for something that must come, in ms. */
const patience = 20_000;

const quickly = { scenario: { jobSeconds: 0 } };

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
});

test('a file name that runs from right to left does not turn around what follows it', async () => {
  const { discord, ada, channel } = await stage(quickly);
  const video = { ...sample(), name: 'محاضرة.mp4' };
  const asked = await discord.as(ada).slash('translate', { video, language: 'Hebrew' }, channel);
  const message = await result(asked);
  expect(said(asked)[0]).toMatch(/^\*\*\u2068محاضرة\.mp4\u2069\*\* → \*\*Hebrew \(Israel\)\*\*/);
  expect(fileOf(message).description).toContain('\u2068محاضرة.mp4\u2069');
});
