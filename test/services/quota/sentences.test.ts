import { expect, test } from 'vitest';
import { createTexts } from '../../../src/locales/texts.ts';
import { Wording } from '../../../src/services/discord/wording.ts';
import { Problem } from '../../../src/services/problem.ts';

const wording = new Wording(createTexts());
const say = (problem: Problem) => wording.problem('en-US', problem);
const renewsAt = 1_804_723_200;

test.each(['quota-person', 'quota-server'] as const)(
  '%s says how long the video is, what is left and when there is more',
  (code) => {
    const text = say(new Problem(code, { seconds: 90, maxSeconds: 61, limitSeconds: 600, renewsAt }));
    for (const part of ['1 min, 30 sec', '1 min, 1 sec', `<t:${renewsAt}:R>`]) expect(text).toContain(part);
  },
);

test.each(['quota-person', 'quota-server', 'video-too-long'] as const)(
  '%s of several languages says how many make it that long',
  (code) => {
    const details = { seconds: 90, maxSeconds: 61, limitSeconds: 600, renewsAt, languages: 3 };
    const text = say(new Problem(code, details));
    for (const part of ['in 3 languages', '1 min, 30 sec', '1 min, 1 sec', 'name fewer'])
      expect(text).toContain(part);
    expect(text).not.toBe(say(new Problem(code, { ...details, languages: 1 })));
  },
);

test('a reached number of translations is named', () => {
  expect(say(new Problem('quota-jobs', { limit: 3 }))).toContain('3');
});

test('the operator’s credits are not told to people, but when there are new ones', () => {
  const details = { credits: 4_711, creditsLeft: 4_712, creditLimit: 4_713 };
  const spent = say(new Problem('quota-credits', { ...details, renewsAt }));
  const tooDear = say(new Problem('quota-too-dear', details));
  expect(spent).toContain(`<t:${renewsAt}:R>`);
  expect(`${spent}${tooDear}`).not.toContain('471');
});
