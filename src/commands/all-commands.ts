import type { Command } from './command.ts';
import { confirmCommands } from './confirm.ts';
import { followUpCommands } from './follow-up.ts';
import { getLink } from './get-link.ts';
import { privacyCommands } from './privacy.ts';
import { translate } from './translate.ts';
import { translateMessage } from './translate-message.ts';
import { translateModal } from './translate-modal.ts';
import { translationsCommands } from './translations.ts';

/** What any of the commands needs. */
export type CommandParts = Parameters<typeof translate>[0] &
  Parameters<typeof translateMessage>[0] &
  Parameters<typeof translateModal>[0] &
  Parameters<typeof followUpCommands>[0] &
  Parameters<typeof translationsCommands>[0] &
  Parameters<typeof privacyCommands>[0] &
  Parameters<typeof getLink>[0] &
  Parameters<typeof confirmCommands>[0];

/** Everything people can do. */
export function allCommands(parts: CommandParts): Command[] {
  return [
    translate(parts),
    translateMessage(parts),
    translateModal(parts),
    ...followUpCommands(parts),
    ...translationsCommands(parts),
    ...privacyCommands(parts),
    getLink(parts),
    ...confirmCommands(parts),
  ];
}
