import type { Message } from '../../sandbox/discord/message.ts';
import type { Person } from '../../sandbox/discord/world.ts';
import type { Stage } from './stage.ts';

type Button = { custom_id: string; label: string; disabled?: boolean };

/** The buttons of a message, in reading order. */
export function buttonsOf({ components }: Message): Button[] {
  return (components as { components: Button[] }[]).flatMap((row) => row.components);
}

/** Presses the button that says `label`; resolves with what the presser then reads. */
export async function press(
  { discord }: Pick<Stage, 'discord'>,
  person: Person,
  [message, label]: [Message, string],
): Promise<Message> {
  const button = buttonsOf(message).find((one) => one.label === label);
  if (!button) throw new Error(`no button says ${label}: ${buttonsOf(message).map((one) => one.label)}`);
  const pressed = await discord.as(person).press(message, button.custom_id);
  return pressed.waitFor('reply', 20_000);
}

/** Presses a button whose custom id the person has come by somehow, although its message was never theirs. */
export async function pressForeign(
  { discord, channel }: Pick<Stage, 'discord' | 'channel'>,
  person: Person,
  customId: string,
): Promise<Message> {
  const button = { type: 2, style: 2, custom_id: customId, label: 'Press me' };
  const message = await discord
    .as(person)
    .post(channel, { content: 'look', components: [{ type: 1, components: [button] }] });
  const pressed = await discord.as(person).press(message, customId);
  return pressed.waitFor('reply', 20_000);
}

/** `/translations`, as the person reads it. */
export async function list(
  { discord, channel }: Pick<Stage, 'discord' | 'channel'>,
  person: Person,
): Promise<Message> {
  return (await discord.as(person).slash('translations', {}, channel)).waitFor('reply');
}

/** The same, once it has a button that says `label`: an end is noted just after its message has arrived. */
export async function listed(
  story: Pick<Stage, 'discord' | 'channel'>,
  person: Person,
  label: string,
): Promise<Message> {
  for (;;) {
    const message = await list(story, person);
    if (buttonsOf(message).some((button) => button.label === label)) return message;
  }
}
