import type { ModalSubmitInteraction } from 'discord.js';
import type Keyv from 'keyv';
import { Problem } from '../services/problem.ts';
import type { SourceVideo } from '../services/translation/request.ts';
import type { ModalAnswer } from './command.ts';
import { type LanguageParts, languageOf, rememberLanguage } from './language-choice.ts';
import { type RefusingParts, refusing } from './refusing.ts';
import { type StartParts, startTranslation } from './start-translation.ts';
import { fields, modalName } from './translate-message.ts';

export type TranslateModalParts = StartParts &
  RefusingParts &
  LanguageParts & { readonly choosing: Keyv<SourceVideo[]> };

/** The answer to the modal of "Translate video". */
export function translateModal(parts: TranslateModalParts): ModalAnswer {
  return {
    kind: 'modal',
    name: modalName,
    run: (interaction, menuInteractionId) =>
      refusing(parts, interaction, async () => {
        const language = languageOf(parts, chosenLanguage(interaction));
        const videos = await parts.choosing.get(menuInteractionId);
        const video = videos?.[chosenVideo(interaction)];
        if (!video) throw new Problem('link-expired');
        await startTranslation(parts, interaction, {
          video,
          options: { language, audioOnly: false, keepLength: false },
          private: false,
        });
        await rememberLanguage(parts, interaction.user.id, language);
      }),
  };
}

/** What was typed counts more than what was picked: it takes more trouble. Problem 'no-language' when neither was. */
function chosenLanguage({ fields: answer }: ModalSubmitInteraction): string {
  const typed = answer.getTextInputValue(fields.other).trim();
  const [picked] = answer.getStringSelectValues(fields.language);
  const chosen = typed || picked;
  if (!chosen) throw new Problem('no-language');
  return chosen;
}

function chosenVideo({ fields: answer }: ModalSubmitInteraction): number {
  if (!answer.fields.has(fields.video)) return 0;
  return Number(answer.getStringSelectValues(fields.video)[0] ?? 0);
}
