import { expect, test } from 'vitest';
import { translationsOf } from '../../../src/services/translation/request.ts';
import { requestOf } from './harness.ts';

test('a request for one language is its own translation', () => {
  const request = requestOf('7', { language: 'German', speakers: 2 });
  const [translation, ...others] = translationsOf(request);
  expect(others).toEqual([]);
  expect(translation).toMatchObject({
    id: '7',
    languages: ['German'],
    options: { language: 'German', speakers: 2 },
  });
  expect(translation).not.toHaveProperty('nth');
});

test('each of several has a name and a number of its own, and what they have in common', () => {
  const request = { ...requestOf('7', { audioOnly: true }), languages: ['German', 'Welsh'] };
  const translations = translationsOf(request);
  expect(translations.map(({ id, nth, options }) => [id, nth, options.language])).toEqual([
    ['7.1', 1, 'German'],
    ['7.2', 2, 'Welsh'],
  ]);
  for (const { reply, video, options, languages } of translations) {
    expect({ reply, video, audioOnly: options.audioOnly }).toEqual({
      reply: request.reply,
      video: request.video,
      audioOnly: true,
    });
    expect(languages).toHaveLength(1);
  }
});
