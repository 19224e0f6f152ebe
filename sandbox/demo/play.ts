import { join } from 'node:path';
import type { Outcome } from './checks.ts';
import { download } from './files.ts';
import { menu, received, type Stage, slash } from './requests.ts';
import type { Scene } from './scene.ts';
import type { SourceVideo } from './source-video.ts';

/** How long one translation may take here, in ms: a minute, and a second for every 2 MB. */
const patience = (bytes: number) => 60_000 + Math.ceil(bytes / 2_000);

/** The demo's two requests, one after the other. Resolves with the files that came, saved in `out`. */
export async function play(
  stage: Stage & Pick<Scene, 'ada' | 'ben'>,
  { source, out }: { source: SourceVideo; out: string },
): Promise<Outcome[]> {
  const { ada, ben, transcript } = stage;
  const take = async (interaction: Awaited<ReturnType<typeof slash>>) => {
    const { filename: name, url } = await received(interaction, patience(source.size));
    const path = join(out, name);
    await download(url, path);
    await transcript.settled();
    return { name, path };
  };

  transcript.pause();
  const wish = { language: 'Spanish', keep_length: true, speakers: 1 };
  const first = await take(await slash(stage, ada, { video: source, wish }));

  transcript.pause();
  const order = { video: source, author: ben, language: 'Japanese' };
  const second = await take(await menu(stage, ada, order));

  // What the model's documentation calls the options chosen: keeping the length is the opposite of a dynamic duration.
  const chosen = { translateAudioOnly: false };
  return [
    {
      ...first,
      sameLength: true,
      chosen: { ...chosen, outputLanguage: 'Spanish', enableDynamicDuration: false, speakerNum: 1 },
    },
    {
      ...second,
      sameLength: false,
      chosen: { ...chosen, outputLanguage: 'Japanese', enableDynamicDuration: true },
    },
  ];
}
