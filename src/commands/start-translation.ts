import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BaseInteraction,
  type ButtonInteraction,
  type CommandInteraction,
  InteractionContextType,
  type ModalSubmitInteraction,
  Routes,
} from 'discord.js';
import type { Log } from '../logger.ts';
import type { Access } from '../services/discord/access.ts';
import type { AgeRestrictions } from '../services/discord/age-restriction.ts';
import { defer, type FirstResponse, say } from '../services/discord/first-response.ts';
import type { ReplyTokens } from '../services/discord/reply-tokens.ts';
import type { DiscordRest } from '../services/discord/rest.ts';
import type { Wording } from '../services/discord/wording.ts';
import type { Acknowledgements } from '../services/translation/acknowledgements.ts';
import type {
  DubbingOptions,
  LanguageReading,
  ReplyAddress,
  SourceVideo,
  TranslationRequest,
} from '../services/translation/request.ts';
import { unforeseen } from './refusing.ts';

/** What a request may come by. */
export type Accepted = CommandInteraction | ModalSubmitInteraction | ButtonInteraction;

export type StartParts = {
  readonly rest: DiscordRest;
  readonly tokens: ReplyTokens;
  readonly access: Pick<Access, 'check'>;
  readonly ages: Pick<AgeRestrictions, 'of'>;
  readonly acknowledgements: Acknowledgements;
  readonly wording: Wording;
  readonly begin: (request: TranslationRequest) => Promise<unknown>;
  readonly log: Log;
};

export type Wish = {
  readonly video: SourceVideo;
  readonly languages: readonly string[];
  readonly options: DubbingOptions;
  readonly readings?: readonly LanguageReading[] | undefined;
  readonly private: boolean;
};

/** Until Discord says otherwise: the limit for everybody since September 2026, in bytes. */
const usualUploadLimit = 20 * 1024 * 1024;

/** An interaction that reaches us later than this gets no reply any more, for Discord waits 3 s. In ms. */
const longestDelivery = 3_000;

/** How long the acknowledgement waits for the store, which takes milliseconds; Discord waits 3 s. In ms. */
const storePatience = 1_000;

/**
 * Accepts a request: stores it, then acknowledges the interaction. In this order nobody is shown "thinking…" about
 * something that a crash made us forget. A store that is slow is not waited for: the acknowledgement is then in words,
 * which say what to do if nothing follows. Resolves to whether it was accepted; if not, the person has been told.
 * @throws {Problem} `not-allowed`: the one door to the operator's money.
 */
export async function startTranslation(
  parts: StartParts,
  interaction: Accepted,
  wish: Wish,
): Promise<boolean> {
  parts.access.check(interaction);
  const ageRestricted = parts.ages.of(interaction);
  const request: TranslationRequest = {
    id: interaction.id,
    // It may have been known before, from where it was first given or found.
    video: { ...wish.video, ageRestricted: wish.video.ageRestricted ?? ageRestricted },
    languages: wish.languages,
    options: wish.options,
    readings: wish.readings,
    reply: { ...addressOf(interaction, wish.private), ageRestricted },
  };
  const stored = store(parts, interaction, request);
  const settled = stored.then(
    () => true,
    () => true,
  );
  const acknowledged = Promise.race([settled, sleep(storePatience, false)]).then((isSettled) =>
    acknowledge(parts, interaction, { request, isSettled }),
  );
  parts.acknowledgements.expect(request.id, acknowledged);
  try {
    await stored;
  } catch (error) {
    await acknowledged.catch(() => undefined);
    await apologize(parts, interaction, { error, locale: request.reply.locale });
    return false;
  }
  // Whatever became of the acknowledgement, the request is accepted; its first words find a way to the person.
  const outcome = await acknowledged.catch((error: unknown) => {
    parts.log.warn({ err: error, request: request.id }, 'an acknowledgement was refused');
    return 'unclear';
  });
  const ageMs = Date.now() - interaction.createdTimestamp;
  parts.log.info({ request: request.id, outcome, ageMs }, 'request accepted');
  return true;
}

/** Gives the first response. A reply that can never be is not tried for: the first words go another way at once. */
async function acknowledge(
  { rest, tokens, wording, log }: StartParts,
  interaction: Accepted,
  { request, isSettled }: { request: TranslationRequest; isSettled: boolean },
): Promise<FirstResponse> {
  const { private: onlyForThem, locale } = request.reply;
  const content = wording.say(locale, 'status.noting');
  const outcome = isSettled
    ? await defer(rest.acknowledgements, interaction, onlyForThem)
    : await say(rest.acknowledgements, interaction, { content, onlyForThem });
  if (outcome === 'late') {
    await tokens.drop(interaction.id).catch((error: unknown) => {
      log.warn({ err: error, request: interaction.id }, 'a dead token could not be dropped');
    });
  }
  return outcome;
}

async function store(
  { tokens, begin }: StartParts,
  { id, token }: Accepted,
  request: TranslationRequest,
): Promise<void> {
  await tokens.keep(id, token, request.reply.createdAt);
  await begin(request);
}

/** The request could not be stored: nothing will happen, and the person is told so in the reply they already see. */
async function apologize(
  { rest, wording, log }: StartParts,
  { applicationId, token, id }: Accepted,
  { error, locale }: { error: unknown; locale: string },
): Promise<void> {
  const content = wording.problem(locale, unforeseen(log, { id }, error));
  const route = Routes.webhookMessage(applicationId, token, '@original');
  await rest.messages.patch(route, { auth: false, body: { content } });
}

function addressOf(interaction: Accepted, onlyForThem: boolean): ReplyAddress {
  return {
    applicationId: interaction.applicationId,
    interactionId: interaction.id,
    userId: interaction.user.id,
    channelId: interaction.channelId ?? '',
    guildId: interaction.guildId ?? undefined,
    private: onlyForThem,
    botInPlace: isBotInPlace(interaction),
    locale: onlyForThem ? interaction.locale : (interaction.guildLocale ?? interaction.locale),
    ownLocale: interaction.locale,
    uploadLimit: interaction.attachmentSizeLimit ?? usualUploadLimit,
    createdAt: createdAt(interaction),
  };
}

/**
 * When the interaction was created, by this machine's clock, by which its token's life is measured: where that clock is
 * minutes fast, the token would else seem dead from the beginning, and nobody would get a reply.
 */
function createdAt({ createdTimestamp }: BaseInteraction): number {
  const now = Date.now();
  return Math.min(Math.max(createdTimestamp, now - longestDelivery), now);
}

/** Installed in this server, or in the direct messages with the bot; a user install alone gives it no place. */
function isBotInPlace({ context, guildId, authorizingIntegrationOwners: owners }: BaseInteraction): boolean {
  if (context === InteractionContextType.BotDM) return true;
  return guildId !== null && owners.guildId === guildId;
}
