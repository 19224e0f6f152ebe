import {
  type APIMessageTopLevelComponent,
  type APIUnfurledMediaItem,
  ComponentType,
  type Message,
  MessageReferenceType,
} from 'discord.js';
import { checkSize, mostBytes, statedBytes } from '../media/size-limit.ts';
import type { SourceVideo } from '../translation/request.ts';
import { spoilerPrefix, unmarked } from './file-name.ts';
import { isVideo, mayBeVideo } from './is-video.ts';
import { sourceVideo } from './source-video.ts';

/** Discord's attachment paths: `/attachments/<channel>/<attachment>/<name>`. */
const attachmentPath = /^\/(?:ephemeral-)?attachments\/\d+\/(\d+)\/([^/]+)$/;

/**
 * The videos in a message, wherever Discord may keep them: its attachments, those of a forwarded message, media in
 * its components, and embeds that show a file of Discord's own. The target of a message command carries all of it
 * without the message content intent. One that is hidden as a spoiler anywhere counts as hidden. Where nothing is called a
 * video, its other attachments are meant: they are looked at before anything is said of them.
 */
export function findVideos(message: Message, cdnHosts: readonly string[]): SourceVideo[] {
  const forwarded = message.reference?.type === MessageReferenceType.Forward;
  const snapshots = forwarded ? [...message.messageSnapshots.values()] : [];
  const found: SourceVideo[] = [];
  const others: SourceVideo[] = [];
  let tooBig: number | undefined;
  for (const { attachments, components, embeds, content } of [message, ...snapshots]) {
    for (const attachment of attachments?.values() ?? []) {
      const bytes = statedBytes(attachment.size) ?? 0;
      if (!isVideo(attachment.name, attachment.contentType)) {
        if (mayBeVideo(attachment.contentType) && bytes <= mostBytes) others.push(sourceVideo(attachment));
      } else if (bytes > mostBytes) tooBig = bytes;
      else found.push(sourceVideo(attachment));
    }
    const media = (components ?? []).flatMap((row) => mediaOf(row.toJSON() as APIMessageTopLevelComponent));
    found.push(
      ...media.flatMap(({ url, content_type, spoiler }) =>
        spoilt(fromUrl(url, content_type, cdnHosts), spoiler),
      ),
    );
    const linked = (embeds ?? []).flatMap(({ video }) => fromUrl(video?.url, undefined, cdnHosts));
    found.push(...linked.flatMap((video) => spoilt([video], isHidden(video, content ?? ''))));
  }
  if (found.length === 0 && tooBig !== undefined) checkSize(tooBig);
  return eachOnce(found.length > 0 ? found : others);
}

function eachOnce(found: readonly SourceVideo[]): SourceVideo[] {
  const videos = new Map<string, SourceVideo>();
  for (const video of found) {
    const known = videos.get(video.id);
    videos.set(video.id, known && video.spoiler ? { ...known, spoiler: true } : (known ?? video));
  }
  return [...videos.values()];
}

/** Whether a message's words have the link of a video between bars (`||…||`): its embed is then hidden as well. */
function isHidden({ id }: SourceVideo, content: string): boolean {
  const parts = content.split('||');
  return parts.some((part, at) => at % 2 === 1 && at < parts.length - 1 && part.includes(`/${id}/`));
}

type Media = APIUnfurledMediaItem & { readonly spoiler?: boolean | undefined };

function mediaOf(component: APIMessageTopLevelComponent): Media[] {
  switch (component.type) {
    case ComponentType.MediaGallery:
      return component.items.map(({ media, spoiler }) => ({ ...media, spoiler }));
    case ComponentType.File:
      return [{ ...component.file, spoiler: component.spoiler }];
    case ComponentType.Container:
      return component.components.flatMap((inner) =>
        mediaOf(inner).map((item) => ({ ...item, spoiler: item.spoiler || component.spoiler })),
      );
    default:
      return [];
  }
}

function spoilt(videos: SourceVideo[], spoiler: boolean | undefined): SourceVideo[] {
  return spoiler ? videos.map((video) => ({ ...video, spoiler })) : videos;
}

function fromUrl(
  text: string | undefined,
  type: string | null | undefined,
  hosts: readonly string[],
): SourceVideo[] {
  if (!text || !URL.canParse(text)) return [];
  const url = new URL(text);
  const [, id, file] = attachmentPath.exec(url.pathname) ?? [];
  if (!id || !file || !hosts.includes(url.host)) return [];
  const name = decoded(file);
  if (!isVideo(name, type)) return [];
  return spoilt([{ id, url: text, name: unmarked(name) }], name.startsWith(spoilerPrefix));
}

/** A name in a path, which anybody may have written: what is no valid encoding stays as it is. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
