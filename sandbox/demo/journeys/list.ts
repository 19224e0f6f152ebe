import { setTimeout as sleep } from 'node:timers/promises';
import type { Interaction } from '../../discord/interaction.ts';
import type { Message } from '../../discord/message.ts';
import { Sentence } from '../sentence.ts';
import { buttonsOf, offering, type Storyteller } from './storyteller.ts';

/** `/translations`, written down once it has a button of that kind. */
export async function listed(teller: Storyteller, id: string): Promise<Message> {
  const looked = await look(teller, offering(id));
  teller.told.say(teller.ada.name, ['runs /translations']);
  return teller.reads(looked);
}

/** `/translations`, again and again until it is as wanted: an end is noted just after its message has come. */
export async function look(
  { discord, ada, channel }: Storyteller,
  wanted: (list: Message) => boolean,
): Promise<Interaction> {
  for (const until = Date.now() + 60_000; Date.now() < until; ) {
    const looked = await discord.as(ada).slash('translations', {}, channel);
    if (wanted(await looked.waitFor('reply', 60_000))) return looked;
    await sleep(200);
  }
  throw new Sentence('/translations did not become as it should within a minute.');
}

/** How many buttons of a kind a list has. */
export const count = (message: Message, id: string): number =>
  buttonsOf(message).filter((one) => one.custom_id?.startsWith(`${id}:`)).length;
