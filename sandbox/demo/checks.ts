import { readdir } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Submit } from '../scenario/contract.ts';
import { probe } from '../scenario/probe.ts';
import { sha256 } from './files.ts';
import { lengthText } from './measures.ts';
import type { Scene } from './scene.ts';
import type { SourceVideo } from './source-video.ts';

/** One request of the demo, and the file that came of it. */
export interface Outcome {
  readonly path: string;
  readonly name: string;
  /** The model's inputs that follow from what the person chose, all but the video. */
  readonly chosen: Readonly<Record<string, unknown>>;
  /** The person wanted the video's length kept. */
  readonly sameLength: boolean;
}

export interface Check {
  readonly ok: boolean;
  readonly text: string;
}

/** Whether everything went as it must, once the app has stopped. */
export async function check(
  { discord, scenario, temporary }: Pick<Scene, 'discord' | 'scenario' | 'temporary'>,
  { source, outcomes }: { source: SourceVideo; outcomes: readonly Outcome[] },
): Promise<Check[]> {
  const { submits, charges, assets, jobs } = scenario;
  const perOutcome = outcomes.map(async (outcome, index): Promise<Check[]> => {
    const submit = submits[index];
    const results = jobs.get(submit?.jobId ?? '')?.metadata.assetIds ?? [];
    const made = results.map((id) => assets.get(id)).find((asset) => asset?.kind === 'video');
    const sent = assets.get(String(submit?.body.video));
    return [
      await plays(outcome, { made: made?.media?.duration, sent: source.media.duration }),
      {
        text: `${outcome.name} is what Scenario made, to the byte, and not the video that was sent`,
        ok:
          made !== undefined &&
          (await sha256(outcome.path)) === (await sha256(made.path)) &&
          (await sha256(outcome.path)) !== (await sha256(source.path)),
      },
      {
        text: `Scenario was asked for exactly what was chosen: ${JSON.stringify(inputsOf(submit))}`,
        ok: isDeepStrictEqual(inputsOf(submit), outcome.chosen),
      },
      {
        text: `and for it of the video that was sent (${lengthText(sent?.media?.duration ?? 0)})`,
        ok: sent?.source === 'upload' && near(sent.media?.duration, source.media.duration),
      },
    ];
  });
  const spent = charges.reduce((sum, { cuCost }) => sum + cuCost, 0);
  const broken = discord.violations.map(({ route, message }) => `${route}: ${message}`);
  const left = await filesIn(temporary);
  return [
    ...(await Promise.all(perOutcome)).flat(),
    {
      text: `${outcomes.length} requests, ${submits.length} paid jobs (${spent} of the sandbox's credits)`,
      ok: submits.length === outcomes.length && charges.length === outcomes.length,
    },
    { text: ['The app broke no rule of Discord', ...broken].join('\n    '), ok: broken.length === 0 },
    { text: ['No video is left in temporary files', ...left].join('\n    '), ok: left.length === 0 },
  ];
}

/** Container, tracks and length; the length must be the one that Scenario made, or the source's where that was kept. */
async function plays(
  { path, name, sameLength }: Outcome,
  length: { made: number | undefined; sent: number },
): Promise<Check> {
  const media = await probe(path);
  if (!media) return { text: `${name} can't be read`, ok: false };
  const { mimeType, duration, video, audio } = media;
  const picture = video ? `${video.codec} ${video.width}×${video.height}` : 'none';
  const facts = [mimeType, lengthText(duration), `picture ${picture}`, `sound ${audio?.codec ?? 'none'}`];
  const tracks = mimeType === 'video/mp4' && Boolean(video?.codec && audio?.codec);
  const lengthIsRight = near(duration, length.made) && (!sameLength || near(duration, length.sent));
  return {
    text: `${name} plays: ${facts.join(', ')}${sameLength ? ' (the length was kept)' : ''}`,
    ok: tracks && lengthIsRight,
  };
}

/** The body of a paid job without the video, whose id only Scenario knows. */
function inputsOf(submit: Submit | undefined): Record<string, unknown> {
  const { video: _, ...inputs } = submit?.body ?? {};
  return inputs;
}

const near = (a = Number.NaN, b = Number.NaN) => Math.abs(a - b) < 0.2;

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
