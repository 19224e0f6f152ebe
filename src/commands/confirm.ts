import {
  type ButtonInteraction,
  InteractionResponseType,
  MessageFlags,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import type { Texts } from '../locales/texts.ts';
import type { Access } from '../services/discord/access.ts';
import { respond } from '../services/discord/first-response.ts';
import { closings, confirmButton, declineButton } from '../services/discord/price-question.ts';
import type { ReplyTokens } from '../services/discord/reply-tokens.ts';
import { Problem } from '../services/problem.ts';
import type { Answer, Questions } from '../services/translation/questions.ts';
import type { ButtonPress } from './command.ts';
import { type RefusingParts, unforeseen } from './refusing.ts';

export type ConfirmParts = RefusingParts & {
  readonly access: Pick<Access, 'check'>;
  readonly questions: Questions;
  readonly tokens: ReplyTokens;
  readonly texts: Texts;
};

/** The two buttons under the question whether a dear translation is to be started. */
export function confirmCommands(parts: ConfirmParts): ButtonPress[] {
  const button = (name: string, answer: Answer): ButtonPress => ({
    kind: 'button',
    name,
    run: (interaction, argument) => press(parts, interaction, { argument, answer }),
  });
  return [button(confirmButton, 'yes'), button(declineButton, 'no')];
}

/**
 * The message with the buttons is changed by the request that asked, as soon as it has heard the answer. Who presses in vain is
 * answered here, and who presses when the request has lost its way to the message.
 */
async function press(
  parts: ConfirmParts,
  interaction: ButtonInteraction,
  { argument, answer }: { argument: string; answer: Answer },
): Promise<void> {
  const { rest, wording, log } = parts;
  const type = InteractionResponseType.DeferredMessageUpdate;
  await respond(rest.acknowledgements, interaction, { type });
  const content = await inVain(parts, interaction, { argument, answer }).catch((error: unknown) =>
    wording.problem(
      interaction.locale,
      error instanceof Problem ? error : unforeseen(log, interaction, error),
    ),
  );
  if (content === undefined) return closeForRequest(parts, interaction, { argument, answer });
  const route = Routes.webhook(interaction.applicationId, interaction.token);
  const flags = MessageFlags.Ephemeral;
  const body = { content, flags, allowed_mentions: { parse: [] } };
  // A follow-up that is repeated makes a second one.
  await rest.acknowledgements.post(route, { auth: false, body });
}

/** Only the press itself still reaches a message that its person alone sees, once the request's own token has died. */
async function closeForRequest(
  { rest, tokens, texts }: ConfirmParts,
  { applicationId, token, message, locale }: ButtonInteraction,
  { argument, answer }: { argument: string; answer: Answer },
): Promise<void> {
  const [interactionId = ''] = argument.split('/');
  const createdAt = SnowflakeUtil.timestampFrom(interactionId);
  if (!message.flags.has(MessageFlags.Ephemeral) || (await tokens.live({ interactionId, createdAt }))) return;
  const route = Routes.webhookMessage(applicationId, token, '@original');
  const body = { content: texts(locale, closings[answer]), components: [], allowed_mentions: { parse: [] } };
  await rest.messages.patch(route, { auth: false, body });
}

/** Why the answer does not count; undefined when it does. */
async function inVain(
  { access, questions, texts }: ConfirmParts,
  interaction: ButtonInteraction,
  { argument, answer }: { argument: string; answer: Answer },
): Promise<string | undefined> {
  const { user, locale } = interaction;
  const [requestId = '', personId] = argument.split('/');
  if (user.id !== personId) return texts(locale, 'price.foreign');
  // Who lost access meanwhile may still decline.
  if (answer === 'yes') access.check(interaction);
  const heard = await questions.answer(requestId, answer);
  return heard === 'taken' ? undefined : texts(locale, answers[heard]);
}

const answers = {
  yes: 'price.alreadyStarted',
  no: 'price.alreadyDeclined',
  stopped: 'price.over',
  late: 'price.late',
  over: 'price.over',
  unheard: 'price.unheard',
} as const;
