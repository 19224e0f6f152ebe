/** What a video is encoded to: its picture's size in pixels, and the rates of picture and sound in bits per second. */
export type ShrinkPlan = {
  readonly width: number;
  readonly height: number;
  readonly videoRate: number;
  readonly audioRate: number;
};

/** How much of the limit is aimed at: encoders meet a rate within a few percent. */
const aim = 0.97;

/** Bits per second that an MP4's table of contents takes: some ten bytes for each of about 80 packets. */
const tableRate = 8_000;

/** Short sides of the picture that are tried, in pixels. Larger ones take longer to encode than a person will wait. */
const shortSides = [1080, 720, 540, 432, 360];

/**
 * Bits per second for each pixel at which H.264 looks good. Fixed ladders agree on about this: Apple's HLS authoring
 * specification gives 432p 730 kb/s and 540p up to 2 Mb/s, Netflix's classic one 720p 2350 and 1080p 4300 kb/s.
 */
const goodRate = 2;

/**
 * The least that is bearable: 365 kb/s for 640×360, the lowest rate of that size in Apple's specification. Below that
 * size and rate lips can no longer be followed, and following them is what the video was made for.
 */
const leastRate = 365_000 / (640 * 360);

/** A picture of this share of the rate it had is left as large as it was: its rate was enough for what it shows. */
const sameSizeShare = 0.75;

/**
 * Chooses how a video of `bytes` is encoded to fit into `maxBytes`: as large a picture as looks good at the rate that
 * is left. Undefined when even the smallest would not be worth sending.
 */
export function planShrink(video: {
  readonly bytes: number;
  readonly maxBytes: number;
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
}): ShrinkPlan | undefined {
  const { bytes, maxBytes, seconds, width, height } = video;
  const rate = (maxBytes * aim * 8) / seconds - tableRate;
  const audioRate = rate >= 2_000_000 ? 128_000 : rate >= 1_000_000 ? 96_000 : 64_000;
  const videoRate = Math.floor(rate - audioRate);
  const plans = sizes(width, height).map((size) => ({ ...size, videoRate, audioRate }));

  const spared = videoRate >= sameSizeShare * ((bytes * 8) / seconds - audioRate);
  const good = plans.find((plan, n) => (n === 0 && spared) || videoRate >= goodRate * pixels(plan));
  if (good) return good;
  const smallest = plans.at(-1);
  return smallest && videoRate >= leastRate * pixels(smallest) ? smallest : undefined;
}

/** Sizes of the same shape, largest first; never larger than the video is, all of them even as H.264 wants it. */
function sizes(width: number, height: number): { width: number; height: number }[] {
  const short = Math.min(width, height);
  const largest = Math.min(short, shortSides[0] ?? short);
  return [largest, ...shortSides.filter((side) => side < largest)].map((side) => ({
    width: even((width * side) / short),
    height: even((height * side) / short),
  }));
}

function even(length: number): number {
  return Math.max(2, Math.floor(length / 2) * 2);
}

function pixels({ width, height }: { width: number; height: number }): number {
  return width * height;
}
