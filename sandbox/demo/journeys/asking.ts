import { samplePath } from '../source-video.ts';
import type { Story } from './story.ts';
import { answered, warned, withFile, withFiles } from './storyteller.ts';

/** The ways to ask, where all goes well. */
export const asking: readonly Story[] = [
  {
    name: 'slash',
    title: 'A video in another language with /translate',
    async play(teller) {
      const asked = await teller.translate({ language: 'Spanish' });
      await teller.watches(asked);
      await teller.finishes();
      await teller.reads(asked, withFile);
    },
  },
  {
    name: 'menu',
    title: 'A video in a message of somebody else',
    async play(teller) {
      const opened = await teller.menu(await teller.posts());
      const asked = await teller.answers(opened, 'Japanese');
      await teller.watches(asked);
      await teller.finishes();
      await teller.reads(asked, withFile);
    },
  },
  {
    name: 'suggestions',
    title: 'Languages are offered while somebody types',
    async play(teller) {
      await teller.settles();
      for (const typed of ['', 'espa', 'brazil', '中文', 'Spanish, ger']) await teller.types(typed);
    },
  },
  {
    name: 'which-video',
    title: 'A message with two videos',
    async play(teller) {
      const posted = await teller.posts([samplePath(), samplePath('sample.webm')]);
      const asked = await teller.answers(await teller.menu(posted), 'Japanese', { nth: 2 });
      await teller.watches(asked);
      await teller.finishes();
      await teller.reads(asked, withFile);
    },
  },
  {
    name: 'several-languages',
    title: 'Three languages at once, of which one fails',
    async play(teller) {
      const asked = await teller.translate({ language: 'Spanish, German, French' });
      await teller.watches(asked, 3);
      await teller.jobs.fail('German', { error: 'No face was found.' });
      await teller.reads(asked, warned);
      await teller.finishes(2, 'Spanish');
      await teller.reads(asked, withFiles(1));
      await teller.finishes(1, 'French');
      await teller.reads(asked, withFiles(2));
    },
  },
  {
    name: 'variety',
    title: 'A language that has several varieties',
    async play(teller) {
      const asked = await teller.translate({ language: 'portuguese' });
      await teller.watches(asked);
      await teller.finishes();
      await teller.reads(asked, withFile);
    },
  },
  {
    name: 'misspelt',
    title: 'A language with a slip of the pen',
    async play(teller) {
      const asked = await teller.translate({ language: 'welsch' });
      await teller.watches(asked);
      await teller.finishes();
      await teller.reads(asked, withFile);
    },
  },
  {
    name: 'misspelt-variety',
    title: 'A slip of the pen in the name of a language that has several varieties',
    async play(teller) {
      const asked = await teller.translate({ language: 'portugese' });
      await teller.watches(asked);
    },
  },
  {
    name: 'private',
    title: 'An answer that only the person sees',
    async play(teller) {
      const asked = await teller.translate({ language: 'Spanish', private: true });
      await teller.watches(asked);
      await teller.finishes();
      await teller.reads(asked, withFile);
    },
  },
  {
    name: 'direct-message',
    title: 'In the direct messages with the bot',
    async play(teller) {
      teller.moveTo(teller.discord.world.botDm(teller.ada), 'Ada writes to the bot directly.');
      const asked = await teller.translate({ language: 'Spanish' });
      await teller.watches(asked);
      await teller.finishes();
      await teller.reads(asked, withFile);
    },
  },
  {
    name: 'user-install',
    title: 'In a server without the bot, by somebody who has added it to their account',
    async play(teller) {
      const { discord, ada } = teller;
      ada.appInstalled = true;
      const traits = { botInstalled: false, members: [ada], locale: ada.locale };
      const elsewhere = discord.world.addGuild('Elsewhere', traits);
      teller.moveTo(discord.world.addChannel(elsewhere, 'general'), 'Ada is in a server without the bot.');
      const asked = await teller.translate({ language: 'Spanish' });
      await teller.watches(asked);
      await teller.finishes();
      await teller.reads(asked, withFile);
    },
  },
  {
    name: 'privacy',
    title: 'What is kept, and how to delete it all',
    async play(teller) {
      const asked = await teller.translate({ language: 'Spanish' });
      await teller.watches(asked);
      const shown = await teller.reads(await teller.command('privacy'));
      const sure = await teller.reads(await teller.press(shown, 'erase'));
      const erased = await teller.press(sure, 'erase-now');
      await erased.waitFor('ack');
      await teller.reads(
        sure.interaction ?? erased,
        ({ components, loading }) => !loading && components.length === 0,
      );
      await teller.reads(await teller.command('translations'), answered);
    },
  },
];
