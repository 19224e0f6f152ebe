import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { TextKey } from '../../locales/texts.ts';
import type { Delivery, ReadyVideo } from './delivery.ts';
import { fileName } from './file-name.ts';
import { resultButtons, row } from './follow-up-buttons.ts';
import type { FileToSend, Notice } from './notice.ts';
import { resultButton } from './result-links.ts';
import type { Unshrunk } from './shrinker.ts';
import { shortName, type Wording } from './wording.ts';

type Asked = Pick<Delivery, 'request'>;

/** A result as a file. `wholeBytes`: the size it had, when it was made smaller; who asked may get that one too. */
export function fileNotice(
  wording: Wording,
  { request }: Asked,
  video: ReadyVideo,
  wholeBytes?: number | undefined,
): Notice {
  const { options, reply, video: source } = request;
  const hidden = wording.hidden(reply.locale, reply.ageRestricted, source.ageRestricted);
  const { path, bytes, seconds, mimeType } = video;
  const caption = wording.caption(request, seconds);
  const file: FileToSend = {
    path,
    bytes,
    mimeType,
    name: fileName(hidden ? { ...source, spoiler: true } : source, options.language),
    description: wording.say(reply.locale, 'result.description', {
      file: shortName(source.name),
      language: options.language,
    }),
    // To be read aloud: without its markdown.
    unquoted: caption.replaceAll('*', ''),
  };
  const next = resultButtons(wording, request);
  if (wholeBytes === undefined) return { content: lines(caption, hidden), file, components: row(...next) };
  const smaller = wording.say(reply.locale, 'result.smaller', {
    from: megabytes(wholeBytes),
    to: megabytes(bytes),
  });
  return {
    content: lines(caption, smaller, hidden),
    file,
    components: row(link(request.id, wording.say(reply.locale, 'result.whole')), ...next),
  };
}

const reasons = {
  'too-lossy': 'result.tooLossy',
  unavailable: 'result.tooBig',
  unchecked: 'result.unchecked',
  'not-here': 'result.notHere',
} as const satisfies Record<Unshrunk | 'unchecked' | 'not-here', TextKey>;

/** Why a result becomes a link. */
export type LinkReason = keyof typeof reasons;

/** A result that does not come as a file, as a private link behind a button. */
export function linkNotice(
  wording: Wording,
  { request }: Asked,
  { bytes, seconds, why }: { bytes: number; seconds: number; why?: LinkReason | undefined },
): Notice {
  const { locale, ageRestricted } = request.reply;
  const hidden = wording.hidden(locale, ageRestricted, request.video.ageRestricted);
  const key = reasons[why ?? 'unavailable'];
  const reason = wording.say(locale, key, { size: megabytes(bytes) });
  return {
    content: lines(wording.caption(request, seconds), reason, hidden),
    components: row(link(request.id, wording.say(locale, 'result.link')), ...resultButtons(wording, request)),
  };
}

function lines(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('\n');
}

function link(requestId: string, label: string): APIButtonComponent {
  const custom_id = `${resultButton}:${requestId}`;
  return { type: ComponentType.Button, style: ButtonStyle.Primary, custom_id, label };
}

/** A size as people read it: whole from 10 MB on, never less than it is. */
function megabytes(bytes: number): number {
  const size = bytes / (1024 * 1024);
  return size > 10 ? Math.ceil(size) : Math.ceil(size * 10) / 10;
}
