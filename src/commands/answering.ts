import { type APIInteractionResponseCallbackData, type BaseInteraction, Routes } from 'discord.js';
import { type Answerable, defer } from '../services/discord/first-response.ts';
import { Problem } from '../services/problem.ts';
import { type RefusingParts, unforeseen } from './refusing.ts';

/** Acknowledges at once, then answers the person alone with what `compose` finds, or with why it could not. */
export async function answering(
  { rest, wording, log }: RefusingParts,
  interaction: BaseInteraction & Answerable,
  compose: () => Promise<Pick<APIInteractionResponseCallbackData, 'content' | 'components'>>,
): Promise<void> {
  await defer(rest.acknowledgements, interaction, true);
  const answer = await compose().catch((error: unknown) => {
    const problem = error instanceof Problem ? error : unforeseen(log, interaction, error);
    return { content: wording.problem(interaction.locale, problem) };
  });
  const route = Routes.webhookMessage(interaction.applicationId, interaction.token, '@original');
  await rest.messages.patch(route, { auth: false, body: { ...answer, allowed_mentions: { parse: [] } } });
}
