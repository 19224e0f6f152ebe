import { type InputTrack, Mp4OutputFormat, PCM_AUDIO_CODECS } from 'mediabunny';
import { Problem } from '../problem.ts';

const format = new Mp4OutputFormat();
const carried: ReadonlySet<string> = new Set([
  ...format.getSupportedVideoCodecs(),
  ...format.getSupportedAudioCodecs(),
  ...PCM_AUDIO_CODECS,
]);

/** Makes sure that a track can be written into an MP4 as it is. Problem `unsupported-codec` {codec}. */
export async function requireCarried(track: InputTrack): Promise<void> {
  const codec = await track.getCodec();
  if (codec !== null && carried.has(codec)) return;
  throw new Problem('unsupported-codec', { codec: await codecName(track) });
}

/** What people call the codecs that containers name by codes of their own. Lower case. */
const names: Readonly<Record<string, string>> = {
  // Matroska
  v_mpeg1: 'MPEG-1',
  v_mpeg2: 'MPEG-2',
  'v_mpeg4/iso/sp': 'MPEG-4 Part 2',
  'v_mpeg4/iso/asp': 'MPEG-4 Part 2',
  'v_mpeg4/iso/ap': 'MPEG-4 Part 2',
  'v_mpeg4/ms/v3': 'MS MPEG-4',
  'v_mpegi/iso/vvc': 'H.266',
  v_theora: 'Theora',
  v_prores: 'ProRes',
  v_mjpeg: 'Motion JPEG',
  v_ffv1: 'FFV1',
  v_uncompressed: 'uncompressed video',
  'v_real/rv10': 'RealVideo',
  'v_real/rv20': 'RealVideo',
  'v_real/rv30': 'RealVideo',
  'v_real/rv40': 'RealVideo',
  'a_mpeg/l1': 'MP1',
  'a_mpeg/l2': 'MP2',
  a_truehd: 'TrueHD',
  a_mlp: 'MLP',
  a_alac: 'ALAC',
  a_tta1: 'TTA',
  a_wavpack4: 'WavPack',
  // QuickTime and MP4; Video for Windows uses some of them
  mp4v: 'MPEG-4 Part 2',
  xvid: 'MPEG-4 Part 2',
  divx: 'MPEG-4 Part 2',
  dx50: 'MPEG-4 Part 2',
  fmp4: 'MPEG-4 Part 2',
  div3: 'MS MPEG-4',
  mp42: 'MS MPEG-4',
  mp43: 'MS MPEG-4',
  s263: 'H.263',
  h263: 'H.263',
  h264: 'H.264 for AVI',
  jpeg: 'Motion JPEG',
  mjpg: 'Motion JPEG',
  mjpa: 'Motion JPEG',
  mjpb: 'Motion JPEG',
  flv1: 'FLV1',
  wmv1: 'WMV',
  wmv2: 'WMV',
  wmv3: 'WMV',
  wvc1: 'VC-1',
  'vc-1': 'VC-1',
  ffv1: 'FFV1',
  hfyu: 'HuffYUV',
  svq1: 'Sorenson Video',
  svq3: 'Sorenson Video',
  cvid: 'Cinepak',
  'rle ': 'QuickTime Animation',
  avdn: 'DNxHD',
  avdh: 'DNxHR',
  cfhd: 'CineForm',
  'dvc ': 'DV',
  dvcp: 'DV',
  dvpp: 'DV',
  dv5p: 'DV',
  dv5n: 'DV',
  dvh5: 'DV',
  dvh6: 'DV',
  dvhp: 'DV',
  dvhq: 'DV',
  dvsd: 'DV',
  m2v1: 'MPEG-2',
  mpg2: 'MPEG-2',
  mpeg: 'MPEG-1',
  aprn: 'ProRes RAW',
  aprh: 'ProRes RAW',
  vvc1: 'H.266',
  vvi1: 'H.266',
  vp31: 'VP3',
  vp6f: 'VP6',
  v210: 'uncompressed video',
  '2vuy': 'uncompressed video',
  yuv2: 'uncompressed video',
  'raw ': 'uncompressed video',
  samr: 'AMR',
  sawb: 'AMR',
  alac: 'ALAC',
  ima4: 'ADPCM',
  'ms\0\x02': 'ADPCM',
  'ms\0\x11': 'ADPCM',
  qdm2: 'QDesign Music',
  qdmc: 'QDesign Music',
  mac3: 'MACE',
  mac6: 'MACE',
  mlpa: 'TrueHD',
  apac: 'APAC',
  'wma ': 'WMA',
  encv: 'copy protection',
  enca: 'copy protection',
};

/** Sound formats of Windows by their number. */
const waveNames: Readonly<Record<number, string>> = {
  2: 'ADPCM',
  17: 'ADPCM',
  80: 'MP2',
  85: 'MP3 for AVI',
  352: 'WMA',
  353: 'WMA',
  354: 'WMA',
  355: 'WMA',
  10: 'WMA Voice',
  8192: 'AC-3 for AVI',
  8193: 'DTS for AVI',
};

/** A codec's name as people know it, as far as that can be told; else the container's own code for it. */
async function codecName(track: InputTrack): Promise<string> {
  const code = await track.getInternalCodecId();
  if (typeof code !== 'string') return (await track.getCodec()) ?? 'an unknown codec';
  if (code === 'V_MS/VFW/FOURCC') return named(latin1(privateData(track), 16, 20));
  if (code === 'A_MS/ACM') {
    const [low = 0, high = 0] = privateData(track);
    return waveNames[low + high * 256] ?? 'an unknown codec';
  }
  return named(code);
}

function named(code: string): string {
  const known = names[code.toLowerCase()];
  if (known !== undefined) return known;
  // It is shown to people: nothing but letters and digits of an unknown one.
  return (
    code
      .replace(/[^\w /.-]/g, '')
      .trim()
      .slice(0, 20) || 'an unknown codec'
  );
}

/** What Matroska keeps beside a codec's code, which mediabunny 1.61 reads and does not give out. */
function privateData(track: InputTrack): Uint8Array {
  const { _backing } = track as unknown as {
    _backing?: { internalTrack?: { codecPrivate?: Uint8Array | null } };
  };
  return _backing?.internalTrack?.codecPrivate ?? new Uint8Array();
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1');
}
