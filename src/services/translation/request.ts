/** What a person asked for, as plain JSON: everything a later process needs to finish it, and no token. */
export type TranslationRequest = {
  /** The interaction's id: names the request everywhere, and makes starting it twice harmless. */
  readonly id: string;
  readonly video: SourceVideo;
  /** One to {@link mostLanguages} of the model's `outputLanguage` values, byte-exact, none twice. */
  readonly languages: readonly string[];
  readonly options: DubbingOptions;
  /** How languages were understood that the person did not name exactly. */
  readonly readings?: readonly LanguageReading[] | undefined;
  readonly reply: ReplyAddress;
};

/** What a request holds of one of its languages: a request of its own, whose `id` names this one result everywhere. */
export type Translation = TranslationRequest & {
  readonly options: TranslationOptions;
  /** Which of several it is, from 1; absent when it is the only one. */
  readonly nth?: number | undefined;
  /** All the languages of its request; absent when it is the only one. */
  readonly together?: readonly string[] | undefined;
};

/** How many languages one request may name. */
export const mostLanguages = 5;

/** The translations that a request asks for, in the order of its languages. The only one has the request's own id. */
export function translationsOf(request: TranslationRequest): Translation[] {
  const { id, languages, options } = request;
  return languages.map((language, index) => {
    const translation = { ...request, languages: [language], options: { ...options, language } };
    return languages.length === 1
      ? translation
      : { ...translation, id: `${id}.${index + 1}`, nth: index + 1, together: languages };
  });
}

/** The request that a translation belongs to. */
export const requestIdOf = (translationId: string): string => translationId.split('.')[0] ?? '';

/** 2015, from which Discord counts the milliseconds in its ids; in ms since 1970. */
const discordEpoch = 1_420_070_400_000;

/** When a request was made, in ms since 1970, by Discord's clock: its id tells. */
export const askedAt = (requestId: string): number => Number(BigInt(requestId) >> 22n) + discordEpoch;

/** A video somebody put on Discord. `url` is signed and dies with its `ex`; it is shown to nobody but who gave it. */
export type SourceVideo = {
  /** The attachment's id, or another name that stays the same for the same bytes. */
  readonly id: string;
  readonly url: string;
  readonly name: string;
  /** Hidden until somebody wants to see it. */
  readonly spoiler?: boolean | undefined;
  /** What the place where it was given or found says of age; absent when it is open to all, or was not yet noted. */
  readonly ageRestricted?: AgeRestriction | undefined;
  /** The message that it was found in, as a link that opens for whoever may read there. */
  readonly message?: string | undefined;
  /** Somebody else gave it to the app with a command, and showed it to nobody: its link is not passed on. */
  readonly withheld?: boolean | undefined;
};

/** A place for adults alone: a channel that is, or a thread whose channel may be, which Discord does not say. */
export type AgeRestriction = 'channel' | 'thread';

/** Whether it came with a command: who gave it showed it to nobody, and others have it only through them. */
export const isGiven = ({ message, withheld }: SourceVideo): boolean => message === undefined && !withheld;

/** What the person is told of how their words for a language were understood. */
export type LanguageReading = {
  /** The model's names: the one that was taken, and the other varieties that their words could have meant. */
  readonly language: string;
  readonly others: readonly string[];
  /** They made a typing error. */
  readonly guessed: boolean;
};

/** The model's inputs in the person's terms, but for the language. */
export type DubbingOptions = {
  /** `translateAudioOnly`: a new voice, the picture untouched, no lip sync. */
  readonly audioOnly: boolean;
  /** The inverse of `enableDynamicDuration`: keep the length even if the speech gets hurried. */
  readonly keepLength: boolean;
  /** `speakerNum`; absent lets the model find out. */
  readonly speakers?: number | undefined;
};

export type TranslationOptions = DubbingOptions & {
  /** One of the model's `outputLanguage` values, byte-exact. */
  readonly language: string;
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
  /** What the place says of age. */
  readonly ageRestricted?: AgeRestriction | undefined;
  /** The language of what we write: the person's own for a private reply, else the server's. A Discord locale. */
  readonly locale: string;
  /** The person's own Discord locale, for what they alone see. */
  readonly ownLocale?: string | undefined;
  /** Largest file this reply takes, in bytes (`attachment_size_limit` of the interaction). */
  readonly uploadLimit: number;
  /** When the interaction was created, in ms since 1970 by our clock; its token lives 15 minutes from then. */
  readonly createdAt: number;
};
