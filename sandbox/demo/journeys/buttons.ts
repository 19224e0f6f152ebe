import { listed } from './list.ts';
import type { Story } from './story.ts';
import { answered, ended, offering, type Storyteller, warned, withFile } from './storyteller.ts';

/** What can be pressed under statuses and results. */
export const buttons: readonly Story[] = [
  {
    name: 'stop-free',
    title: 'Stopped before it costs anything',
    async play(teller) {
      const release = holdUpload(teller);
      const asked = await teller.translate({ language: 'Spanish' });
      const status = await asked.waitFor(offering('stop'), 60_000);
      await teller.reads(await teller.press(status, 'stop', { person: teller.ben }));
      await teller.reads(await teller.press(status, 'stop'));
      release();
      await teller.reads(asked, ended);
    },
  },
  {
    name: 'stop-paid',
    title: 'Stopped after it was paid for',
    async play(teller) {
      const asked = await teller.translate({ language: 'Spanish' });
      const status = await teller.watches(asked);
      const offer = await teller.reads(await teller.press(status, 'stop'));
      await teller.reads(await teller.press(offer, 'discard'));
      await teller.reads(asked, ended);
    },
  },
  {
    name: 'stop-by-moderator',
    title: 'A moderator stops what somebody else asked for',
    async play(teller) {
      const release = holdUpload(teller);
      const asked = await teller.translate({ language: 'Spanish' });
      const status = await asked.waitFor(offering('stop'), 60_000);
      teller.guild.moderators.add(teller.ben);
      teller.note('Ben is a moderator of the server.');
      await teller.reads(await teller.press(status, 'stop', { person: teller.ben }));
      release();
      await teller.reads(asked, ended);
    },
  },
  {
    name: 'another-language',
    title: 'The same video in another language, and the original',
    async play(teller) {
      const opened = await teller.menu(await teller.posts());
      const asked = await teller.answers(opened, 'Spanish');
      await teller.finishes();
      const result = await teller.reads(asked, withFile);
      await teller.reads(await teller.press(result, 'original', { person: teller.ben }));
      const dialogue = await teller.press(result, 'another', { person: teller.ben });
      const another = await teller.answers(dialogue, 'German', { person: teller.ben });
      await teller.finishes();
      await teller.reads(another, withFile);
    },
  },
  {
    name: 'original-uploaded',
    title: 'The original of a video that came with /translate',
    async play(teller) {
      const asked = await teller.translate({ language: 'Spanish' });
      await teller.finishes();
      const result = await teller.reads(asked, withFile);
      await teller.reads(await teller.press(result, 'original'));
      await teller.reads(await teller.press(result, 'original', { person: teller.ben }));
    },
  },
  {
    name: 'deleted',
    title: 'What can still be pressed when a translation has been deleted',
    async play(teller) {
      const asked = await teller.translate({ language: 'Spanish' });
      await teller.finishes();
      const result = await teller.reads(asked, withFile);
      const list = await listed(teller, 'forget');
      await teller.reads(await teller.press(list, 'forget'));
      await teller.reads(await teller.press(result, 'another'), answered);
      await teller.reads(await teller.press(result, 'original'), answered);
      await teller.reads(await teller.press(list, 'link'), answered);
    },
  },
  {
    name: 'job-failed',
    title: 'A translation fails, with a hint, and is tried again',
    async play(teller) {
      const asked = await teller.translate({ language: 'Spanish' });
      await teller.watches(asked);
      await teller.jobs.fail('Spanish', {
        error: 'No face was found.',
        hint: 'Choose a video in which a face can be seen.',
      });
      const failed = await teller.reads(asked, warned);
      await teller.reads(await teller.press(failed, 'retry', { person: teller.ben }));
      const again = await teller.press(failed, 'retry');
      await teller.finishes();
      await teller.reads(again, withFile);
      await teller.reads(await teller.press(failed, 'retry'));
    },
  },
];

/** Scenario takes its time over the uploads of this story's channel, until released. */
function holdUpload({ scenario, channel }: Storyteller): () => void {
  let held = true;
  scenario.faults.add({
    route: 'POST /uploads',
    times: Number.POSITIVE_INFINITY,
    when: ({ body }) => held && JSON.stringify(body).includes(`/${channel.id}/`),
    do: { kind: 'delay', ms: 20_000 },
  });
  return () => {
    held = false;
  };
}
