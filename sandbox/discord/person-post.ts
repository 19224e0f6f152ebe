import { MessageFlags } from 'discord-api-types/v10';
import { isAgeRestricted } from './access.ts';
import type { Discord } from './app.ts';
import { storedComponents } from './components.ts';
import { mentionsIn } from './mentions.ts';
import type { Message } from './message.ts';
import type { PersonPost } from './people.ts';
import { blankMessage, post as postMessage } from './posting.ts';
import type { Person, Place } from './world.ts';

/**
 * Posts a person's message, with their files on the CDN as lasting attachments. What stands in an age-restricted channel
 * cannot be forwarded to another one ("Message Forwarding" in Discord's help centre).
 */
export async function postAsPerson(
  discord: Discord,
  { person, place, post, limit }: { person: Person; place: Place; post: PersonPost; limit: number },
): Promise<Message> {
  const source = post.forwardOf?.channel;
  if (source && isAgeRestricted(source) && !isAgeRestricted(place)) {
    throw new Error(`What is in ${source.name} is age-restricted, and ${place.name} is not`);
  }
  const uploads = (post.files ?? []).map((file) =>
    discord.attachments.upload(file, { folder: place.id, ephemeral: false, limit }),
  );
  const files = await Promise.all(uploads);
  const message = blankMessage(discord, {
    channel: place,
    author: person,
    forwardOf: post.forwardOf,
    flags: post.components ? MessageFlags.IsComponentsV2 : 0,
  });
  const content = post.content ?? '';
  postMessage(discord, message, {
    content,
    embeds: [...(post.embeds ?? [])],
    components: storedComponents(post.components ?? []),
    flags: message.flags,
    mentions: mentionsIn(content, undefined, discord.world.people),
    attach: () => files,
  });
  return message;
}
