import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord.js';

/** Discord's limit for the content of a message, in characters. */
export const longestContent = 2000;

/** What a message says: Discord markdown, at most {@link longestContent} characters. */
export type Words = {
  readonly content: string;
  /** The same without a person's own words, for servers whose AutoMod refuses those. */
  readonly unquoted?: string | undefined;
};

/** Buttons and the like under a message. */
export type Components = readonly APIActionRowComponent<APIComponentInMessageActionRow>[];

/** A message to a person, free of where it will be shown. */
export type Notice = Words & {
  readonly components?: Components | undefined;
  readonly file?: FileToSend | undefined;
  /** The message's attachments that stay beside a new file, by id; all others go. */
  readonly keep?: readonly string[] | undefined;
  /** Which part of the conversation a new message is. */
  readonly part?: 'greeting' | 'ending' | 'kept' | 'question' | 'call' | undefined;
  /** Which of several endings it is, from 1. */
  readonly nth?: number | undefined;
  /** Whom a new message notifies; edits notify nobody. */
  readonly notify?: string | undefined;
  /** Nobody else sees it; only a follow-up can be so. */
  readonly whispered?: boolean | undefined;
  /** How it is worded as a direct message, where that differs. */
  readonly direct?: Pick<Notice, 'content' | 'unquoted' | 'components' | 'file'> | undefined;
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
  /** The same without the name that its person gave it. */
  readonly unquoted: string;
};

/** A message that stands on Discord. */
export type Standing = {
  readonly channelId: string;
  readonly messageId: string;
  /** How it got there. */
  readonly route: RouteName;
  /** The ids of the files it holds. */
  readonly attachments?: readonly string[] | undefined;
};

/** What is said of one language's end in the message that several share, as it is stored. */
export type Ending = {
  readonly content: string;
  readonly components?: Components | undefined;
  /** The attachment that the result has become there. */
  readonly attachment?: string | undefined;
};

export type RouteName = 'reply' | 'edit' | 'channel' | 'direct';
