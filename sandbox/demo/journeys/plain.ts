import type { MessageVersion } from '../../discord/message.ts';

/** How a transcript says when something was or will be: "3 seconds ago" would be another each time. */
const PAST = '‹a moment ago›';
const FUTURE = '‹in a while›';

/** A message without what differs from one run to the next: moments and addresses. */
export function withoutVolatile(message: MessageVersion): MessageVersion {
  const content = message.content
    .replaceAll(/<t:(\d+)(?::\w)?>/g, (_, seconds: string) =>
      Number(seconds) * 1000 > message.at ? FUTURE : PAST,
    )
    .replaceAll(/https:\/\/discord\.com\/channels\/\S+/g, '‹link to the message›')
    .replaceAll(/<?http:\/\/(127\.0\.0\.1|localhost)[^\s)>]*>?/g, '‹link to the video›');
  return { ...message, content };
}

/** For texts that go into files: no colours. */
export const plainStyle = (_format: unknown, text: string): string => text;
