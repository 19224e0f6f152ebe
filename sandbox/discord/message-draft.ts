import { type APIEmbed, type APIMessageTopLevelComponent, MessageFlags } from 'discord-api-types/v10';
import { emptyMessage, type FormIssue, invalidField, invalidForm, tooManyAttachments } from './api-error.ts';
import type { Discord } from './app.ts';
import { type Attachment, type Attachments, cleanName } from './attachments.ts';
import { componentIssues } from './component-rules.ts';
import { storedComponents } from './components.ts';
import { ATTACHMENTS_PER_MESSAGE } from './limits.ts';
import { type AllowedMentions, type Mentions, mentionsIn } from './mentions.ts';
import type { Message } from './message.ts';
import type { SpooledFile } from './multipart.ts';

interface AttachmentEntry {
  id: string | number;
  filename?: string | null;
  title?: string | null;
  description?: string | null;
  is_spoiler?: boolean | null;
  duration_secs?: number | null;
}

/** The body of any request that writes a message. */
export interface MessagePayload {
  content?: string | null;
  embeds?: APIEmbed[] | null;
  components?: unknown[] | null;
  attachments?: AttachmentEntry[] | null;
  allowed_mentions?: AllowedMentions | null;
  flags?: number | null;
}

/** A request that writes a message. */
export interface MessageRequest {
  payload: MessagePayload;
  files: readonly SpooledFile[];
  isEdit: boolean;
}

/** What a message will look like; writing it is all that is left. */
export interface MessageDraft {
  content: string;
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  flags: number;
  mentions: Mentions;
  /** Called once nothing can be refused any more: takes the new files onto the CDN. */
  attach: () => Attachment[];
}

// The schema lets a message of the bot's own have 4000; the documentation says 2000 for all.
const CONTENT_CHARACTERS = 2_000;
const EMBED_CHARACTERS = 6_000;
const SETTABLE =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/**
 * Works out what a payload makes of a message, or throws Discord's refusal. What an edit doesn't name stays; a null
 * clears; `attachments` lists everything to keep, where new files go by the number in `files[n]` (v10).
 */
export function draftMessage(
  discord: Pick<Discord, 'attachments' | 'world'>,
  message: Message,
  request: MessageRequest,
): MessageDraft {
  const { payload } = request;
  const kept = message.flags & (MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
  const flags = kept | ((payload.flags ?? message.flags) & SETTABLE);
  const content = payload.content === undefined ? message.content : (payload.content ?? '');
  const embeds = payload.embeds === undefined ? message.embeds : (payload.embeds ?? []);
  const components =
    payload.components === undefined ? message.components : storedComponents(payload.components ?? []);
  const files = plannedFiles(discord.attachments, message, request);
  if (files.length > ATTACHMENTS_PER_MESSAGE) throw tooManyAttachments();

  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  const issues: FormIssue[] = [
    ...componentIssues(components, { isV2, fileNames: files.map((file) => cleanName(file.name)) }),
    ...(isV2 ? v2Issues({ content, embeds }) : []),
    ...embedIssues(embeds),
    ...contentIssues(content),
  ];
  if (issues.length > 0) throw invalidForm(issues);
  if (!content.trim() && embeds.length + components.length + files.length === 0) throw emptyMessage();
  const mentions = mentionsIn(content, payload.allowed_mentions, discord.world.people);
  return { content, embeds, components, flags, mentions, attach: () => files.map((file) => file.attach()) };
}

interface PlannedFile {
  name: string;
  attach: () => Attachment;
}

function plannedFiles(attachments: Attachments, message: Message, request: MessageRequest): PlannedFile[] {
  const present = request.isEdit ? message.attachments : [];
  const fresh = new Map(request.files.map((file) => [/\d+/.exec(file.field)?.[0] ?? '', file]));
  const keep = (one: Attachment): PlannedFile => ({ name: one.filename, attach: () => one });
  const add = (file: SpooledFile, entry: Partial<AttachmentEntry>): PlannedFile => {
    const name = entry.filename ?? file.name;
    const { path, size, sha256 } = file;
    const traits = {
      folder: message.channel.id,
      name,
      path,
      size,
      sha256,
      ephemeral: message.ephemeral,
      title: entry.title ?? undefined,
      description: entry.description ?? undefined,
      spoiler: entry.is_spoiler ?? undefined,
      durationSecs: entry.duration_secs ?? undefined,
    };
    return { name, attach: () => attachments.add(traits) };
  };
  const planned = (request.payload.attachments ?? present).map((entry, index): PlannedFile => {
    const id = String(entry.id);
    const file = fresh.get(id);
    if (file) {
      fresh.delete(id);
      return add(file, entry as AttachmentEntry);
    }
    const known = present.find((one) => one.id === id);
    if (!known)
      throw invalidField(['attachments', index, 'id'], 'ATTACHMENT_NOT_FOUND', 'No file with this id');
    return keep(known);
  });
  // Files that `attachments` doesn't mention are taken all the same.
  return [...planned, ...[...fresh.values()].map((file) => add(file, {}))];
}

function v2Issues({ content, embeds }: { content: string; embeds: readonly APIEmbed[] }): FormIssue[] {
  const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
  const blame = (key: string) => ({ path: [key], code, message: 'Cannot be used with IS_COMPONENTS_V2' });
  return [...(content ? [blame('content')] : []), ...(embeds.length > 0 ? [blame('embeds')] : [])];
}

function contentIssues(content: string): FormIssue[] {
  if (content.length <= CONTENT_CHARACTERS) return [];
  const message = `Must be ${CONTENT_CHARACTERS} or fewer in length.`;
  return [{ path: ['content'], code: 'BASE_TYPE_MAX_LENGTH', message }];
}

function embedIssues(embeds: readonly APIEmbed[]): FormIssue[] {
  const texts = embeds.flatMap((embed) => [
    embed.title,
    embed.description,
    embed.footer?.text,
    embed.author?.name,
    ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
  ]);
  const characters = texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
  if (characters <= EMBED_CHARACTERS) return [];
  const message = `Embeds hold at most ${EMBED_CHARACTERS} characters in all`;
  return [{ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }];
}
