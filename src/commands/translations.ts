import { ApplicationCommandType, PermissionFlagsBits } from 'discord.js';
import { described } from '../locales/descriptions.ts';
import type { Texts } from '../locales/texts.ts';
import { discardButton, stopAnswer, stopButton } from '../services/discord/stop-answer.ts';
import type { Quota } from '../services/quota/quota.ts';
import type { Eraser } from '../services/retention/eraser.ts';
import type { History } from '../services/store/history.ts';
import { overview } from '../services/translation/overview.ts';
import type { Presser } from '../services/translation/stop.ts';
import type { Translations } from '../services/translation/translations.ts';
import { answering, updating } from './answering.ts';
import type { ButtonPress, Command, SlashCommand } from './command.ts';
import type { RefusingParts } from './refusing.ts';
import { everywhere } from './translate.ts';
import { forgetButton, pageButton, translationList } from './translation-list.ts';

export type TranslationsParts = RefusingParts & {
  readonly texts: Texts;
  readonly history: History;
  readonly quota: Quota;
  readonly eraser: Eraser;
  readonly translations: Pick<Translations, 'of' | 'told' | 'stop'>;
};

/** `/translations` and its buttons: the person's own, newest first, in pages, seen by nobody else. */
export function translationsCommands(parts: TranslationsParts): Command[] {
  return [list(parts), turn(parts), stopping(parts, false), stopping(parts, true), forget(parts)];
}

function list(parts: TranslationsParts): SlashCommand {
  return {
    kind: 'slash',
    data: {
      type: ApplicationCommandType.ChatInput,
      name: 'translations',
      ...described('command.translations.description'),
      ...everywhere,
    },
    run: (interaction) => answering(parts, interaction, () => page(parts, interaction, 0)),
  };
}

/** Previous and Next turn the page in place. */
function turn(parts: TranslationsParts): ButtonPress {
  return {
    kind: 'button',
    name: pageButton,
    run: async (interaction, argument) => {
      const [owner, number] = argument.split('.');
      if (owner !== interaction.user.id) {
        return answering(parts, interaction, async () => ({
          content: parts.texts(interaction.locale, 'history.foreign'),
        }));
      }
      await updating(parts, interaction, () => page(parts, interaction, Number(number) || 0));
    },
  };
}

async function page(
  parts: TranslationsParts,
  { locale, user, guildId }: { locale: string; user: { id: string }; guildId: string | null },
  number: number,
) {
  const entries = await overview(parts, user.id);
  const left = await parts.quota.left(user.id, guildId ?? undefined);
  return translationList(parts.texts, { locale, userId: user.id, entries, page: number, left });
}

/** Stops a request under way; with `discard`, also one that has been paid for. */
function stopping({ translations, ...parts }: TranslationsParts, discard: boolean): ButtonPress {
  return {
    kind: 'button',
    name: discard ? discardButton : stopButton,
    run: (interaction, requestId) =>
      answering(parts, interaction, async () => {
        const { user, guildId, memberPermissions } = interaction;
        const moderates = memberPermissions?.has(PermissionFlagsBits.ManageMessages) ? guildId : null;
        const by: Presser = { userId: user.id, moderates: moderates ?? undefined };
        const answer = await translations.stop(requestId, by, { discard });
        return stopAnswer(parts.texts, interaction.locale, { requestId, answer });
      }),
  };
}

/** Deletes one translation, here and at Scenario. */
function forget({ eraser, texts, ...parts }: TranslationsParts): ButtonPress {
  return {
    kind: 'button',
    name: forgetButton,
    run: (interaction, argument) =>
      answering(parts, interaction, async () => {
        const { locale, user } = interaction;
        // The translation's id may have a dot too.
        const [owner = '', ...rest] = argument.split('.');
        if (owner !== user.id) return { content: texts(locale, 'history.foreign') };
        const done = await eraser.forget(user.id, rest.join('.'));
        return { content: texts(locale, done === 'forgotten' ? 'history.forgotten' : 'history.stopFirst') };
      }),
  };
}
