import { expect, test } from 'vitest';
import { Failures, wishKey } from '../../../src/services/translation/wish.ts';
import { requestOf, workshop } from './harness.ts';

const keyOf = ({ video, options }: ReturnType<typeof requestOf>) => wishKey(video, options);

test('the same attachment, language and options are the same wish, whoever asks and however the link is signed', () => {
  const [one, two] = [requestOf('1'), requestOf('2')];
  expect(keyOf(one)).toBe(
    keyOf({ ...two, video: { ...two.video, url: `${two.video.url}?ex=2`, name: 'other.mp4' } }),
  );
});

test.each([{ language: 'German' }, { audioOnly: true }, { keepLength: true }, { speakers: 2 }])(
  '%j is another wish',
  (changes) => {
    expect(keyOf(requestOf('1', changes))).not.toBe(keyOf(requestOf('1')));
  },
);

test('another attachment is another wish, even of the same name', () => {
  const request = requestOf('1');
  expect(keyOf({ ...request, video: { ...request.video, id: 'attachment-2' } })).not.toBe(keyOf(request));
});

test('failures are counted a wish, and one told twice counts once', async () => {
  const { store } = await workshop();
  const failures = new Failures(store.open('failures'));
  expect(await failures.generation('a')).toBe(0);
  await failures.note('a', 0);
  await failures.note('a', 0);
  expect(await failures.generation('a')).toBe(1);
  await failures.note('a', 1);
  await failures.note('a', 0);
  expect(await failures.generation('a')).toBe(2);
  expect(await failures.generation('b')).toBe(0);
});
