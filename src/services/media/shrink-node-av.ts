import { burst, type EncodingJob, level, pictureFilter, preset, soundFilter, threads } from './shrink-job.ts';

/** The part of `node-av/api` that is used. Ours, because the real types are absent where the package is. */
type NodeAv = {
  readonly Demuxer: {
    open(path: string, options: Options): Promise<Closing & { video(): unknown; audio(): unknown }>;
  };
  readonly Decoder: { create(stream: unknown, options: Options): Promise<Disposable> };
  readonly FilterAPI: { create(description: string): Disposable };
  readonly Encoder: { create(codec: string, options: Options): Promise<Disposable> };
  readonly Muxer: { open(path: string, options: Options): Promise<Closing> };
  pipeline(
    inputs: { video: unknown; audio: unknown },
    stages: { video: unknown[]; audio: unknown[] },
    output: unknown,
  ): { readonly completion: Promise<void> };
};
type Options = Readonly<Record<string, unknown>>;
type Closing = AsyncDisposable;

/** Encodes with the FFmpeg in `node-av`, whose API lies at `url`, within this process. */
export async function encodeWithNodeAv(url: string, job: EncodingJob): Promise<void> {
  const { Decoder, Demuxer, Encoder, FilterAPI, Muxer, pipeline }: NodeAv = await import(url);
  const { input, output, plan, sideways } = job;
  const { videoRate, audioRate } = plan;
  // It keeps pictures stored as they were turned.
  const [width, height] = sideways ? [plan.height, plan.width] : [plan.width, plan.height];
  const context = { threadCount: threads };

  // Nothing but files: a playlist posing as a video may not make it fetch addresses.
  await using source = await Demuxer.open(input, { options: { protocol_whitelist: 'file' } });
  const stream = { video: source.video(), audio: source.audio() };
  if (!stream.video || !stream.audio) throw new Error('picture or sound is missing');

  using pictures = await Decoder.create(stream.video, { context });
  using scaling = FilterAPI.create(pictureFilter(width, height));
  using picture = await Encoder.create('libx264', {
    // It knows the frame rate.
    decoder: pictures,
    filter: scaling,
    context: {
      ...context,
      bitRate: videoRate,
      rcMaxRate: videoRate,
      rcBufferSize: burst * videoRate,
    },
    options: { preset, level },
  });
  using sounds = await Decoder.create(stream.audio, {});
  using mixing = FilterAPI.create(soundFilter);
  using sound = await Encoder.create('aac', {
    decoder: sounds,
    filter: mixing,
    context: { bitRate: audioRate },
  });

  // Moves the table of contents to the front by rewriting the file, not in memory.
  await using target = await Muxer.open(output, { format: 'mp4', options: { movflags: '+faststart' } });
  const stages = { video: [pictures, scaling, picture], audio: [sounds, mixing, sound] };
  await pipeline({ video: source, audio: source }, stages, target).completion;
}
