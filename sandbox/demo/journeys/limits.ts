import { join } from 'node:path';
import { buildResult } from '../../scenario/result.ts';
import type { Story } from './story.ts';
import { answered, ended, offering, warned } from './storyteller.ts';

/** What an operator may limit: prices are confirmed above 100 credits; a person has 35 seconds a day, a server 40. */
export const limits: readonly Story[] = [
  {
    name: 'price-yes',
    title: 'A price that has to be confirmed, and is',
    async play(teller) {
      const asked = await teller.translate({ language: 'Spanish, German' });
      const question = await teller.reads(asked, offering('confirm'));
      if (asked.original) await teller.reads(asked, (message) => message === asked.original);
      await teller.press(question, 'confirm');
      await teller.reads(asked, (message) => message === question && message.components.length === 0);
      await teller.watches(asked, 2);
    },
  },
  {
    name: 'price-no',
    title: 'A price that is declined',
    async play(teller) {
      const path = join(teller.temporary, 'trailer.mp4');
      await buildResult({ path, duration: 25, language: 'none' });
      const asked = await teller.translate({ language: 'Spanish' }, { path });
      const question = await teller.reads(asked, offering('confirm'));
      await teller.press(question, 'decline');
      await teller.reads(asked, (message) => message === question && message.components.length === 0);
      await teller.reads(asked, ended);
    },
  },
  {
    name: 'quota',
    title: 'The time for today is used up',
    async play(teller) {
      for (const language of ['Spanish', 'German', 'French']) {
        const asked = await teller.translate({ language });
        await teller.jobs.running(['Spanish', 'German', 'French'].indexOf(language) + 1);
        await asked.waitFor(offering('stop'), 60_000);
      }
      await teller.reads(await teller.translate({ language: 'Italian' }), warned);
      await teller.reads(await teller.command('translations'), answered);
    },
  },
  {
    name: 'quota-several',
    title: 'More languages than there is time for today',
    async play(teller) {
      await teller.reads(await teller.translate({ language: 'Spanish, German, French, Italian' }), warned);
      await teller.translate({ language: 'Spanish' });
      await teller.jobs.running();
      await teller.reads(await teller.translate({ language: 'German, French, Italian' }), warned);
    },
  },
  {
    name: 'server-quota',
    title: 'The time of the server for today is used up',
    async play(teller) {
      const { ada, ben } = teller;
      for (const [index, person] of [ada, ada, ben].entries()) {
        const language = ['Spanish', 'German', 'French'][index]!;
        const asked = await teller.translate({ language }, { person });
        await teller.jobs.running(index + 1);
        await asked.waitFor(offering('stop'), 60_000);
      }
      await teller.reads(await teller.translate({ language: 'Italian' }, { person: ben }), warned);
      await teller.reads(await teller.command('translations', ben), answered);
      await teller.reads(await teller.translate({ language: 'Italian, Polish' }, { person: ben }), warned);
    },
  },
  {
    name: 'too-big',
    title: 'A result that is too large for Discord',
    async play(teller) {
      const asked = await teller.translate({ language: 'Spanish' });
      await teller.finishes();
      const result = await teller.reads(asked, offering('link'));
      await teller.reads(await teller.press(result, 'link'));
      await teller.reads(await teller.press(result, 'link', { person: teller.ben }));
    },
  },
];
