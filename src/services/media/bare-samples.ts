import type { EncodedPacket } from 'mediabunny';

/** How one bare sample is stored: its bytes, and its value between −1 and 1. */
type Form = { readonly bytes: number; readonly read: (from: DataView, at: number) => number };

const forms: Readonly<Record<string, Form>> = {
  'pcm-u8': { bytes: 1, read: (from, at) => (from.getUint8(at) - 128) / 2 ** 7 },
  'pcm-s8': { bytes: 1, read: (from, at) => from.getInt8(at) / 2 ** 7 },
  'pcm-s16': { bytes: 2, read: (from, at) => from.getInt16(at, true) / 2 ** 15 },
  'pcm-s16be': { bytes: 2, read: (from, at) => from.getInt16(at) / 2 ** 15 },
  'pcm-s24': { bytes: 3, read: (from, at) => from.getInt16(at + 1, true) / 2 ** 15 },
  'pcm-s24be': { bytes: 3, read: (from, at) => from.getInt16(at) / 2 ** 15 },
  'pcm-s32': { bytes: 4, read: (from, at) => from.getInt32(at, true) / 2 ** 31 },
  'pcm-s32be': { bytes: 4, read: (from, at) => from.getInt32(at) / 2 ** 31 },
  'pcm-f32': { bytes: 4, read: (from, at) => from.getFloat32(at, true) },
  'pcm-f32be': { bytes: 4, read: (from, at) => from.getFloat32(at) },
  'pcm-f64': { bytes: 8, read: (from, at) => from.getFloat64(at, true) },
  'pcm-f64be': { bytes: 8, read: (from, at) => from.getFloat64(at) },
  ulaw: { bytes: 1, read: (from, at) => readULaw(from.getUint8(at)) },
  alaw: { bytes: 1, read: (from, at) => readALaw(from.getUint8(at)) },
};

/** ITU-T G.711, µ-law. */
function readULaw(stored: number): number {
  const bits = ~stored & 0xff;
  const size = ((((bits & 0x0f) << 3) + 0x84) << ((bits & 0x70) >> 4)) - 0x84;
  return ((bits & 0x80) === 0 ? size : -size) / 2 ** 15;
}

/** ITU-T G.711, A-law. */
function readALaw(stored: number): number {
  const bits = stored ^ 0x55;
  const step = (bits & 0x70) >> 4;
  const low = ((bits & 0x0f) << 4) + 8;
  const size = step === 0 ? low : (low + 0x100) << (step - 1);
  return ((bits & 0x80) === 0 ? -size : size) / 2 ** 15;
}

/** Whether sound is stored as bare samples. */
export function isBare(codec: string | null): boolean {
  return codec !== null && Object.hasOwn(forms, codec);
}

/**
 * The samples of a packet as 16 bits each, low byte first. Cameras and editors store them in many widths and byte orders; in
 * MP4, only this one is understood by readers that don't know its newest way of naming samples (FFmpeg before 6 makes noise of
 * the others). A packet may last a second: what lies before `from` or after `to`, in seconds, is left out.
 */
export function bareSamples(
  packet: EncodedPacket,
  sound: { readonly codec: string; readonly channels: number; readonly rate: number },
  { from, to }: { readonly from: number; readonly to: number },
): EncodedPacket | null {
  const form = forms[sound.codec];
  if (!form) throw new RangeError('no bare samples');
  const { data } = packet;
  const moments = Math.floor(data.length / (form.bytes * sound.channels));
  const first = Math.max(0, Math.ceil((from - packet.timestamp) * sound.rate - 0.5));
  const last = Math.min(moments, Math.ceil((to - packet.timestamp) * sound.rate - 0.5));
  if (!(first < last)) return null;
  const count = (last - first) * sound.channels;
  const stored = new DataView(data.buffer, data.byteOffset + first * sound.channels * form.bytes);
  const samples = Buffer.alloc(count * 2);
  for (let n = 0; n < count; n++) {
    const value = Math.round(form.read(stored, n * form.bytes) * 2 ** 15);
    samples.writeInt16LE(Math.min(32_767, Math.max(-32_768, value)), n * 2);
  }
  const timestamp = packet.timestamp + first / sound.rate;
  return packet.clone({ data: samples, timestamp, duration: (last - first) / sound.rate });
}
