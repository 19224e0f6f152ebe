import { expect, test } from 'vitest';
import { NotRead } from '../../../src/services/media/media-process.ts';
import { reaching } from '../../../src/services/translation/reach-source.ts';

test('a host is not named as the cause when nobody here could read the video', async () => {
  const asked = (error: Error) => reaching(() => Promise.reject(error));
  await expect(asked(new Error('cdn.test answered 503'))).rejects.toMatchObject({
    problem: { code: 'source-unreachable' },
  });
  await expect(asked(new NotRead('killed'))).rejects.toBeInstanceOf(NotRead);
});
