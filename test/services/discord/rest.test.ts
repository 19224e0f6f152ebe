import { expect, onTestFinished, test, vi } from 'vitest';
import { createRest } from '../../../src/services/discord/rest.ts';
import { stage } from '../../sandbox/discord/bot.ts';

test('what was learned of a reply’s rate limit is forgotten within the life of its token', async () => {
  const { discord } = await stage();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const rest = createRest({ apiUrl: discord.apiUrl, token: discord.token });
  for (const one of Object.values(rest)) {
    for (const token of ['first', 'second', 'third']) {
      const reply = `/webhooks/${discord.applicationId}/${token}/messages/@original` as const;
      await expect(one.patch(reply, { body: { content: 'x' }, auth: false })).rejects.toThrow();
    }
    expect(one.handlers.size).toBe(3);
    vi.advanceTimersByTime(15 * 60_000);
    expect(one.handlers.size).toBe(0);
  }
});
