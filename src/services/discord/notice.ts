import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord.js';

/** What a message says: Discord markdown, at most 2000 characters. */
export type Words = {
  readonly content: string;
  /** The same without a person's own words, for servers whose AutoMod refuses those. */
  readonly unquoted?: string | undefined;
};

/** A message to a person, free of where it will be shown. */
export type Notice = Words & {
  readonly components?: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  readonly file?: FileToSend | undefined;
  /** Which part of the conversation a new message is. */
  readonly part?: 'greeting' | 'ending' | 'kept' | undefined;
  /** Whom a new message notifies; edits notify nobody. */
  readonly notify?: string | undefined;
};

export type FileToSend = {
  readonly path: string;
  /** What the person sees: letters, digits, `.`, `-`. */
  readonly name: string;
  readonly mimeType: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** Alt text, at most 1024 characters. */
  readonly description: string;
};

/** A message that stands on Discord. */
export type Standing = {
  readonly channelId: string;
  readonly messageId: string;
  /** How it got there. */
  readonly route: RouteName;
};

export type RouteName = 'reply' | 'edit' | 'channel' | 'direct';
