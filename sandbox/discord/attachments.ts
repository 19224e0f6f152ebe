import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type APIAttachment, AttachmentFlags } from 'discord-api-types/v10';
import type { Links } from './links.ts';
import type { Snowflakes } from './snowflake.ts';

/** A file a person sends. Its bytes are served from where they lie, so leave the file there. */
export interface FileUpload {
  path: string;
  name?: string;
  /** What Discord says the file is; guessed from the name when absent, left out of the payload when null. */
  contentType?: string | null;
  durationSecs?: number;
  width?: number;
  height?: number;
  /** Hidden until clicked, whatever its name says. */
  spoiler?: boolean;
  /** What the attachment object claims against the truth. */
  claims?: {
    size?: number;
    /** A link to somewhere else than this CDN. */
    url?: string;
    /** A link that was past its time when it was issued. */
    expired?: boolean;
  };
}

export interface AttachmentTraits {
  folder: string;
  name: string;
  path: string;
  size: number;
  contentType?: string | null | undefined;
  ephemeral?: boolean;
  sha256?: string | undefined;
  title?: string | undefined;
  description?: string | undefined;
  durationSecs?: number | undefined;
  width?: number | undefined;
  height?: number | undefined;
  spoiler?: boolean | undefined;
  claims?: FileUpload['claims'] | undefined;
}

const CONTENT_TYPES: Record<string, string> = {
  '.mp4': 'video/mp4',
  '.m4v': 'video/mp4',
  '.mov': 'video/quicktime',
  '.webm': 'video/webm',
  '.mkv': 'video/x-matroska',
  '.avi': 'video/x-msvideo',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/x-wav',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.txt': 'text/plain; charset=utf-8',
  '.srt': 'application/x-subrip',
  '.vtt': 'text/vtt',
  '.pdf': 'application/pdf',
};

/** A file on the CDN. Its links are signed anew whenever they are asked for, as Discord does in every payload. */
export class Attachment {
  readonly id: string;
  readonly filename: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly contentType: string | undefined;
  readonly ephemeral: boolean;
  readonly durationSecs: number | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly spoiler: boolean;
  /** What the payload says; `path` may hold another number of bytes only where a test made it lie. */
  readonly size: number;
  /** The file on disk. */
  readonly path: string;
  /** Of what the bot sent; undefined for files people send. */
  readonly sha256: string | undefined;
  /** The path on the CDN, without signature. */
  readonly cdnPath: string;
  /** Raised by {@link expireLinks}. */
  epoch = 0;
  gone = false;
  readonly #claims: NonNullable<FileUpload['claims']>;
  readonly #origin: string;
  readonly #links: Links;

  constructor(id: string, traits: AttachmentTraits, cdn: { origin: string; links: Links }) {
    this.id = id;
    this.filename = cleanName(traits.name);
    const stem = traits.name.slice(0, traits.name.length - extname(traits.name).length);
    this.title = traits.title ?? (this.filename === traits.name ? undefined : stem);
    this.description = traits.description;
    const guessed = CONTENT_TYPES[extname(this.filename).toLowerCase()];
    this.contentType = traits.contentType === undefined ? guessed : (traits.contentType ?? undefined);
    this.ephemeral = traits.ephemeral ?? false;
    this.durationSecs = traits.durationSecs;
    this.width = traits.width;
    this.height = traits.height;
    this.spoiler = traits.spoiler ?? false;
    this.size = traits.claims?.size ?? traits.size;
    this.path = traits.path;
    this.sha256 = traits.sha256;
    const root = this.ephemeral ? 'ephemeral-attachments' : 'attachments';
    this.cdnPath = `/${root}/${traits.folder}/${id}/${this.filename}`;
    this.#claims = traits.claims ?? {};
    this.#origin = cdn.origin;
    this.#links = cdn.links;
  }

  /** A freshly signed link, good for a day. */
  get url(): string {
    if (this.#claims.url !== undefined) return this.#claims.url;
    const lifeMs = this.#claims.expired ? -60_000 : undefined;
    return this.#origin + this.#links.sign(this.cdnPath, this.epoch, lifeMs);
  }

  /** Makes every link given out so far answer as one past its time. */
  expireLinks(): void {
    this.epoch++;
  }

  toJSON(): APIAttachment {
    const url = this.url;
    return {
      id: this.id,
      filename: this.filename,
      size: this.size,
      url,
      proxy_url: url,
      ...(this.title !== undefined && { title: this.title }),
      ...(this.description !== undefined && { description: this.description }),
      ...(this.contentType !== undefined && { content_type: this.contentType }),
      ...(this.durationSecs !== undefined && { duration_secs: this.durationSecs }),
      ...(this.width !== undefined && { width: this.width }),
      ...(this.height !== undefined && { height: this.height }),
      ...(this.ephemeral && { ephemeral: true }),
      // By its name alone it is hidden all the same, and Discord says so (discord.js #11560).
      ...((this.spoiler || this.filename.startsWith('SPOILER_')) && { flags: AttachmentFlags.IsSpoiler }),
    };
  }
}

/** Every attachment there is, by id. */
export class Attachments {
  readonly #known = new Map<string, Attachment>();
  readonly #ids: Snowflakes;
  readonly #cdn: { origin: string; links: Links };

  constructor(ids: Snowflakes, cdn: { origin: string; links: Links }) {
    this.#ids = ids;
    this.#cdn = cdn;
  }

  add(traits: AttachmentTraits): Attachment {
    const attachment = new Attachment(this.#ids.next(), traits, this.#cdn);
    this.#known.set(attachment.id, attachment);
    return attachment;
  }

  /** Takes in a file of a person's. Refuses one above what that person may send, as their client would. */
  async upload(
    file: FileUpload,
    to: { folder: string; ephemeral: boolean; limit: number },
  ): Promise<Attachment> {
    const { size } = await stat(file.path);
    if (size > to.limit) {
      throw new Error(`Discord lets this person send ${to.limit} bytes here; the file has ${size}`);
    }
    const { path, name = basename(file.path), ...traits } = file;
    return this.add({ ...traits, path, name, size, folder: to.folder, ephemeral: to.ephemeral });
  }

  get(id: string): Attachment | undefined {
    return this.#known.get(id);
  }
}

/** A name as Discord leaves it: spaces become `_`, other than ASCII letters, digits, `_`, `.` and `-` is dropped. */
export function cleanName(name: string): string {
  const clean = basename(name)
    .replaceAll(/\s+/g, '_')
    .replaceAll(/[^\w.-]/g, '')
    .replace(/^[_.]+/, '');
  return clean === '' || clean === extname(name).slice(1) ? `unknown${extname(name)}` : clean;
}
