import { type APIInteractionResponseCallbackData, ButtonStyle, ComponentType } from 'discord.js';
import type { Texts } from '../../locales/texts.ts';
import type { StopAnswer } from '../translation/stop.ts';

/** The buttons that stop: their custom ids up to the colon; the request's id follows. */
export const stopButton = 'stop';
export const discardButton = 'discard';

const mayBeDiscarded: ReadonlySet<StopAnswer> = new Set(['paid', 'mayBePaid', 'paidPartly']);

/** What a person reads who wanted a request stopped. What has been paid for may be discarded, by a button. */
export function stopAnswer(
  texts: Texts,
  locale: string,
  { requestId, answer }: { requestId: string; answer: StopAnswer },
): Pick<APIInteractionResponseCallbackData, 'content' | 'components'> {
  const content = texts(locale, `stop.${answer}`);
  if (!mayBeDiscarded.has(answer)) return { content };
  return {
    content,
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Danger,
            custom_id: `${discardButton}:${requestId}`,
            label: texts(locale, 'stop.discard'),
          },
        ],
      },
    ],
  };
}
