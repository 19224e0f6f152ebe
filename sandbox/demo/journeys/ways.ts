import type { Message } from '../../discord/message.ts';
import { samplePath } from '../source-video.ts';
import { count, listed, look } from './list.ts';
import type { Story } from './story.ts';
import { ended, offering, type Storyteller, withFile } from './storyteller.ts';

/** How a result comes to people when the usual way is closed, and how they find it again. */
export const ways: readonly Story[] = [
  {
    name: 'late-edit',
    title: 'After Discord has forgotten the command, the bot edits its message itself',
    async play(teller) {
      const asked = await teller.translate({ language: 'Spanish' });
      await teller.watches(asked);
      teller.discord.killToken(asked);
      teller.note('More than 15 minutes have passed.');
      await teller.finishes();
      await teller.reads(asked, withFile);
    },
  },
  {
    name: 'late-message',
    title: 'The status was deleted: a new message comes, and calls the person',
    async play(teller) {
      const asked = await teller.translate({ language: 'Spanish' });
      await teller.watches(asked);
      teller.discord.killToken(asked);
      asked.original?.delete();
      teller.note('More than 15 minutes have passed, and somebody has deleted the message.');
      await teller.finishes();
      await teller.finds(withFile);
    },
  },
  {
    name: 'sent-directly',
    title: 'The channel is closed to the bot: the result comes as a direct message',
    async play(teller) {
      const { asked } = await closed(teller);
      await teller.finds(withFile, {
        place: teller.discord.world.botDm(teller.ada),
        remark: 'as a direct message to Ada',
      });
      await teller.reads(asked, ended);
    },
  },
  {
    name: 'age-restricted',
    title: 'From an age-restricted channel: the direct message is hidden, and says why',
    async play(teller) {
      const { guild, discord, ada } = teller;
      const adults = discord.world.addChannel(guild, 'adults', { ageRestricted: true });
      teller.moveTo(adults, 'Ada is in an age-restricted channel.');
      await closed(teller);
      await teller.finds(withFile, {
        place: discord.world.botDm(ada),
        remark: 'as a direct message to Ada, hidden as a spoiler',
      });
    },
  },
  {
    name: 'kept',
    title: 'No way is open: the result waits in /translations',
    async play(teller) {
      teller.ada.dmsOpen = false;
      const { asked } = await closed(teller);
      await teller.reads(asked, ended);
      const list = await listed(teller, 'link');
      await teller.reads(await teller.press(list, 'link'));
    },
  },
  {
    name: 'several-sent-directly',
    title: 'The channel is closed to the bot: the results of two languages come as direct messages',
    async play(teller) {
      const { asked } = await closed(teller, ['Spanish', 'German']);
      for (const language of ['Spanish', 'German']) {
        await teller.finds(({ attachments: [file] }) => file?.filename.includes(language) === true, {
          place: teller.discord.world.botDm(teller.ada),
          remark: 'as a direct message to Ada',
        });
      }
      await teller.reads(asked, overIn(2));
    },
  },
  {
    name: 'several-kept',
    title: 'No way is open: the results of two languages wait in /translations',
    async play(teller) {
      teller.ada.dmsOpen = false;
      const { asked } = await closed(teller, ['Spanish', 'German']);
      await teller.reads(asked, overIn(2));
    },
  },
  {
    name: 'translations',
    title: 'What somebody had translated, in pages: get again, stop, delete',
    async play(teller) {
      await teller.reads(await teller.command('translations'));
      const languages = ['Spanish', 'German', 'French', 'Italian', 'Dutch', 'Polish'];
      teller.note(`Ada has her video translated: ${languages.slice(0, -1).join(', ')}.`);
      for (const [index, language] of languages.slice(0, -1).entries()) {
        await quietly(teller, language);
        await look(teller, (list) => count(list, 'link') > index);
      }
      const asked = await teller.translate({ language: 'Polish' });
      await teller.jobs.running();
      await asked.waitFor(offering('stop'), 60_000);
      const list = await listed(teller, 'list');
      const offer = await teller.reads(await teller.press(list, 'stop'));
      await teller.reads(await teller.press(offer, 'discard'));
      await teller.reads(await teller.press(list, 'link'));
      await teller.press(list, 'list', { nth: 1 });
      const second = await teller.reads(list.interaction!, ({ content }) => content.includes('6. '));
      await teller.reads(await teller.press(second, 'forget'));
    },
  },
];

/** A translation under way whose channel then takes neither files nor edits by the command. */
async function closed(teller: Storyteller, languages = ['Spanish']) {
  const asked = await teller.translate({ language: languages.join(', ') });
  await teller.watches(asked, languages.length);
  teller.discord.killToken(asked);
  teller.channel.bot.attach = false;
  teller.note('More than 15 minutes have passed, and the bot may no longer put files into the channel.');
  await teller.finishes(languages.length);
  return { asked };
}

/** A report in which none of so many languages is under way. */
const overIn =
  (count: number) =>
  ({ content }: Message) =>
    content.split('\n').length === 1 + count && !content.includes('⏳');

/** A translation that is made from beginning to end, and not written down. */
async function quietly(teller: Storyteller, language: string): Promise<void> {
  const { discord, ada, channel } = teller;
  const options = { video: { path: samplePath() }, language };
  const asked = await discord.as(ada).slash('translate', options, channel);
  await teller.finishes();
  await asked.waitFor(withFile, 60_000);
}
