import {
  type APIInteractionResponse,
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import { refusalOf } from './discord-errors.ts';

/** What is needed to answer an interaction. */
export type Answerable = { readonly id: string; readonly token: string };

/**
 * How the first response ended. 'late': Discord no longer knows the interaction (10062), so there will never be a reply.
 * 'unclear': Discord could not be reached in time, and what became of the reply the first message to the person finds out.
 */
export type FirstResponse = 'given' | 'late' | 'unclear';

/** Discord's code for an interaction that has already had its first response. */
const alreadyAcknowledged = 40060;
const unknownInteraction = 10062;

/**
 * Gives an interaction its first response, for which Discord waits 3 seconds.
 *
 * A response whose answer was lost is sent once more; Discord then says 40060, which proves that the first arrived.
 */
export async function respond(
  rest: REST,
  interaction: Answerable,
  body: APIInteractionResponse,
): Promise<FirstResponse> {
  const give = () =>
    rest.post(Routes.interactionCallback(interaction.id, interaction.token), { auth: false, body });
  try {
    await give().catch((error: unknown) =>
      error instanceof DiscordAPIError && !isEdge(error) ? Promise.reject(error) : give(),
    );
    return 'given';
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) return 'unclear';
    if (error.code === alreadyAcknowledged) return 'given';
    if (error.code === unknownInteraction) return 'late';
    if (isEdge(error)) return 'unclear';
    throw error;
  }
}

/** What stands before Discord answered: that the interaction is known to it is not told. */
const isEdge = (error: DiscordAPIError) => refusalOf(error) === 'passing' && error.status !== 401;

/** "The app is thinking…": the reply follows within 15 minutes. */
export function defer(rest: REST, interaction: Answerable, onlyForThem: boolean): Promise<FirstResponse> {
  return respond(rest, interaction, {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: onlyForThem ? { flags: MessageFlags.Ephemeral } : {},
  });
}

/** Words that only the person sees, as the whole answer. */
export function whisper(rest: REST, interaction: Answerable, content: string): Promise<FirstResponse> {
  return say(rest, interaction, { content, onlyForThem: true });
}

/** Words as the first response; later ones may take their place. */
export function say(
  rest: REST,
  interaction: Answerable,
  { content, onlyForThem }: { readonly content: string; readonly onlyForThem: boolean },
): Promise<FirstResponse> {
  return respond(rest, interaction, {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: {
      content,
      allowed_mentions: { parse: [] },
      ...(onlyForThem && { flags: MessageFlags.Ephemeral }),
    },
  });
}
