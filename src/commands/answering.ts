import {
  type APIInteractionResponseCallbackData,
  type BaseInteraction,
  InteractionResponseType,
  Routes,
} from 'discord.js';
import { type Answerable, defer, respond } from '../services/discord/first-response.ts';
import { Problem } from '../services/problem.ts';
import { type RefusingParts, unforeseen } from './refusing.ts';

type Answer = Pick<APIInteractionResponseCallbackData, 'content' | 'components'>;

/** Acknowledges at once, then answers the person alone with what `compose` finds, or with why it could not. */
export async function answering(
  parts: RefusingParts,
  interaction: BaseInteraction & Answerable,
  compose: () => Promise<Answer>,
): Promise<void> {
  await defer(parts.rest.acknowledgements, interaction, true);
  await write(parts, interaction, compose);
}

/** The same for a button whose message is changed in place; only for one that nobody but the presser sees. */
export async function updating(
  parts: RefusingParts,
  interaction: BaseInteraction & Answerable,
  compose: () => Promise<Answer>,
): Promise<void> {
  const type = InteractionResponseType.DeferredMessageUpdate;
  await respond(parts.rest.acknowledgements, interaction, { type });
  await write(parts, interaction, compose);
}

async function write(
  { rest, wording, log }: RefusingParts,
  interaction: BaseInteraction & Answerable,
  compose: () => Promise<Answer>,
): Promise<void> {
  const answer = await compose().catch((error: unknown): Answer => {
    const problem = error instanceof Problem ? error : unforeseen(log, interaction, error);
    return { content: wording.problem(interaction.locale, problem), components: [] };
  });
  const route = Routes.webhookMessage(interaction.applicationId, interaction.token, '@original');
  await rest.messages.patch(route, { auth: false, body: { ...answer, allowed_mentions: { parse: [] } } });
}
