import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { described } from '../locales/descriptions.ts';
import type { TextKey, Texts } from '../locales/texts.ts';
import { daysIn } from '../services/discord/length.ts';
import type { Eraser } from '../services/retention/eraser.ts';
import { answering, updating } from './answering.ts';
import type { ButtonPress, Command, SlashCommand } from './command.ts';
import type { RefusingParts } from './refusing.ts';
import { everywhere } from './translate.ts';

export type PrivacyParts = RefusingParts & {
  readonly texts: Texts;
  readonly eraser: Eraser;
  readonly keepDays: number;
  /** Whether Scenario fetches videos from Discord itself. */
  readonly imports: boolean;
};

/** The buttons: their custom ids up to the colon; the person's id follows. */
const askButton = 'erase';
const eraseButton = 'erase-now';

/** `/privacy`: what is kept, where videos go, and a button that deletes it all. */
export function privacyCommands(parts: PrivacyParts): Command[] {
  return [show(parts), ask(parts), erase(parts)];
}

function show(parts: PrivacyParts): SlashCommand {
  const { texts, keepDays, imports } = parts;
  return {
    kind: 'slash',
    data: {
      type: ApplicationCommandType.ChatInput,
      name: 'privacy',
      ...described('command.privacy.description'),
      ...everywhere,
    },
    run: (interaction) =>
      answering(parts, interaction, async () => {
        const { locale, user } = interaction;
        const days = daysIn(locale, keepDays);
        const said = (key: TextKey) => texts(locale, key, { days });
        const where = imports
          ? `${said('privacy.where')}\n${said('privacy.imports')}`
          : said('privacy.where');
        return {
          content: [where, said('privacy.kept'), said('privacy.how')].join('\n\n'),
          components: button(`${askButton}:${user.id}`, texts(locale, 'privacy.delete')),
        };
      }),
  };
}

/** Asks once more: what has been paid for is lost with the rest. */
function ask(parts: PrivacyParts): ButtonPress {
  const { texts } = parts;
  return {
    kind: 'button',
    name: askButton,
    run: (interaction, owner) =>
      answering(parts, interaction, async () => {
        const { locale, user } = interaction;
        if (owner !== user.id) return { content: texts(locale, 'privacy.foreign') };
        return {
          content: texts(locale, 'privacy.confirm'),
          components: button(`${eraseButton}:${owner}`, texts(locale, 'privacy.confirmDelete')),
        };
      }),
  };
}

function erase(parts: PrivacyParts): ButtonPress {
  const { texts, eraser } = parts;
  return {
    kind: 'button',
    name: eraseButton,
    run: async (interaction, owner) => {
      const { locale, user } = interaction;
      if (owner !== user.id) {
        return answering(parts, interaction, async () => ({ content: texts(locale, 'privacy.foreign') }));
      }
      await updating(parts, interaction, async () => {
        const { paid } = await eraser.erase(user.id, interaction.createdTimestamp);
        const done = texts(locale, 'privacy.deleted');
        const content = paid > 0 ? `${done}\n${texts(locale, 'privacy.deletedPaid', { count: paid })}` : done;
        return { content, components: [] };
      });
    },
  };
}

function button(customId: string, label: string): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const style = ButtonStyle.Danger;
  return [
    {
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.Button, style, custom_id: customId, label }],
    },
  ];
}
