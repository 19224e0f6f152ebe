import type { BaseInteraction } from 'discord.js';
import type { Log } from '../logger.ts';
import type { Answerable } from '../services/discord/first-response.ts';
import { whisper } from '../services/discord/first-response.ts';
import type { DiscordRest } from '../services/discord/rest.ts';
import type { Wording } from '../services/discord/wording.ts';
import { Problem } from '../services/problem.ts';
import { newReference } from '../services/translation/reference.ts';

export type RefusingParts = { readonly rest: DiscordRest; readonly wording: Wording; readonly log: Log };

/** Runs a command; whatever stops it before it accepts anything is told to the person alone. */
export async function refusing(
  { rest, wording, log }: RefusingParts,
  interaction: BaseInteraction & Answerable,
  command: () => Promise<void>,
): Promise<void> {
  try {
    await command();
  } catch (error) {
    const problem = error instanceof Problem ? error : unforeseen(log, interaction, error);
    log.info({ interaction: interaction.id, problem: problem.code }, 'request refused');
    await whisper(rest.acknowledgements, interaction, wording.problem(interaction.locale, problem));
  }
}

/** A failure of ours, with a reference by which the operator finds it in the log. */
export function unforeseen(log: Log, { id }: { readonly id: string }, error: unknown): Problem {
  const reference = newReference();
  log.error({ err: error, interaction: id, reference }, 'an interaction failed');
  return new Problem('unexpected', { reference });
}
