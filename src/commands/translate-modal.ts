import type { ModalSubmitInteraction } from 'discord.js';
import { Problem } from '../services/problem.ts';
import type { ModalAnswer } from './command.ts';
import { type LanguageParts, languagesOf, rememberLanguages } from './language-choice.ts';
import { type RefusingParts, refusing } from './refusing.ts';
import { type StartParts, startTranslation } from './start-translation.ts';
import { type Choosing, choosingKey, fields, modalName } from './translate-message.ts';

export type TranslateModalParts = StartParts &
  RefusingParts &
  LanguageParts & { readonly choosing: Choosing };

/** The answer to the modal of "Translate video". */
export function translateModal(parts: TranslateModalParts): ModalAnswer {
  return {
    kind: 'modal',
    name: modalName,
    run: (interaction, menuInteractionId) =>
      refusing(parts, interaction, async () => {
        parts.access.check(interaction);
        const chosen = chosenLanguages(interaction);
        const { languages, readings } = languagesOf(parts, chosen, interaction.locale);
        const videos = await parts.choosing.get(choosingKey(interaction.user.id, menuInteractionId));
        const offered = videos?.[chosenVideo(interaction)];
        if (!offered) throw new Problem('link-expired');
        const { as, ...video } = offered;
        await startTranslation(parts, interaction, {
          video,
          languages,
          options: as?.options ?? { audioOnly: false, keepLength: false },
          readings,
          private: as?.private ?? false,
        });
        await rememberLanguages(parts, interaction.user.id, languages);
      }),
  };
}

/** What was picked, and what was typed beside it. */
function chosenLanguages({ fields: answer }: ModalSubmitInteraction): string[] {
  return [...answer.getStringSelectValues(fields.language), answer.getTextInputValue(fields.other)];
}

function chosenVideo({ fields: answer }: ModalSubmitInteraction): number {
  if (!answer.fields.has(fields.video)) return 0;
  return Number(answer.getStringSelectValues(fields.video)[0] ?? 0);
}
