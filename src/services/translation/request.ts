/** What a person asked for, as plain JSON: everything a later process needs to finish it, and no token. */
export type TranslationRequest = {
  /** The interaction's id: names the request everywhere, and makes starting it twice harmless. */
  readonly id: string;
  readonly video: SourceVideo;
  readonly options: TranslationOptions;
  readonly reply: ReplyAddress;
};

/** A video somebody put on Discord. `url` is signed and dies with its `ex`; it is used at once and never shown. */
export type SourceVideo = {
  /** The attachment's id, or another name that stays the same for the same bytes. */
  readonly id: string;
  readonly url: string;
  readonly name: string;
};

/** The model's inputs in the person's terms. */
export type TranslationOptions = {
  /** One of the model's `outputLanguage` values, byte-exact. */
  readonly language: string;
  /** `translateAudioOnly`: a new voice, the picture untouched, no lip sync. */
  readonly audioOnly: boolean;
  /** The inverse of `enableDynamicDuration`: keep the length even if the speech gets hurried. */
  readonly keepLength: boolean;
  /** `speakerNum`; absent lets the model find out. */
  readonly speakers?: number | undefined;
};

/** Where the person is waiting, and what may be said there. */
export type ReplyAddress = {
  readonly applicationId: string;
  readonly interactionId: string;
  readonly userId: string;
  readonly channelId: string;
  /** The server, if it is in one. */
  readonly guildId?: string | undefined;
  /** Only the person may see the answer (an ephemeral reply). */
  readonly private: boolean;
  /** Whether the bot itself is in the place, so that it may write there once the interaction's token is dead. */
  readonly botInPlace: boolean;
  /** The language of what we write: the person's own for a private reply, else the server's. A Discord locale. */
  readonly locale: string;
  /** Largest file this reply takes, in bytes (`attachment_size_limit` of the interaction). */
  readonly uploadLimit: number;
  /** When Discord created the interaction, in ms since 1970; its token lives 15 minutes from then. */
  readonly createdAt: number;
};
