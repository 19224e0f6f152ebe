import { Problem } from '../problem.ts';
import type { ReadPiece } from './pieces.ts';

const packetBytes = 188;
const syncByte = 0x47;

/** Distance of the packets in the file, and where in each the packet begins: plain, of a camera or Blu-ray, with error correction. */
const layouts = [
  { stride: 188, lead: 0 },
  { stride: 192, lead: 4 },
  { stride: 204, lead: 0 },
] as const;

/** How many packets in a row make it certain. */
const enoughPackets = 5;

/** The clock of an MPEG-TS has 33 bits at 90 kHz: it begins anew after 26.5 hours. */
const clockTicks = 2 ** 33;

/** Where the clock is set to at the first stamp: sound or pictures that come later in the file may lie a little before it. */
const firstTicks = 10 * 90_000;

/** An MPEG-TS as a plain one whose clock begins near zero: `size` and `read` are those of this view. */
export type TransportStream = {
  readonly size: number;
  readonly read: ReadPiece;
};

/**
 * Finds an MPEG-TS by its first bytes, also behind a few that belong to no packet, as a recorder that is switched on in mid
 * stream leaves them. Undefined when it is none.
 */
export function findTransportStream(
  head: Uint8Array,
  file: { readonly size: number; readonly read: ReadPiece },
): TransportStream | undefined {
  for (const { stride, lead } of layouts) {
    const last = head.length - lead - stride * (enoughPackets - 1);
    for (let start = 0; start < Math.min(last, stride * 64); start++) {
      if (isSync(head, start + lead, stride)) return view(head, file, { start, stride, lead });
    }
  }
  return undefined;
}

function isSync(head: Uint8Array, at: number, stride: number): boolean {
  for (let n = 0; n < enoughPackets; n++) if (head[at + n * stride] !== syncByte) return false;
  return true;
}

function view(
  head: Uint8Array,
  file: { readonly size: number; readonly read: ReadPiece },
  { start, stride, lead }: { start: number; stride: number; lead: number },
): TransportStream {
  const count = Math.floor((file.size - start - lead + (stride - lead - packetBytes)) / stride);
  const plain = new Uint8Array(Math.max(0, Math.floor((head.length - start - lead) / stride)) * packetBytes);
  for (let n = 0; n * packetBytes < plain.length; n++) {
    const place = start + lead + n * stride;
    plain.set(head.subarray(place, Math.min(place + packetBytes, head.length)), n * packetBytes);
  }
  const clock = firstStamp(plain);
  const map = mapOf(plain);
  const unnamed = map ? unnamedAac(plain, map.section) : new Set<number>();

  return {
    size: count * packetBytes,
    read: async (from, to) => {
      const first = Math.floor(from / packetBytes);
      const last = Math.ceil(to / packetBytes);
      const place = start + first * stride;
      const stored = await file.read(place, Math.min(place + (last - first) * stride, file.size));
      const packets = new Uint8Array((last - first) * packetBytes);
      for (let n = 0; n < last - first; n++) {
        const packet = packets.subarray(n * packetBytes, (n + 1) * packetBytes);
        packet.set(stored.subarray(n * stride + lead, n * stride + lead + packetBytes));
        if (clock !== undefined) setClock(packet, clock);
        if (map && unnamed.size > 0 && bits13(packet, 1) === map.channel) nameAac(packet, unnamed);
      }
      return packets.subarray(from - first * packetBytes, to - first * packetBytes);
    },
  };
}

function firstStamp(plain: Uint8Array): number | undefined {
  for (const packet of packetsOf(plain)) {
    const place = stampPlaces(packet)[0];
    if (place !== undefined) return readStamp(packet, place);
  }
  return undefined;
}

function* packetsOf(plain: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at + packetBytes <= plain.length; at += packetBytes)
    yield plain.subarray(at, at + packetBytes);
}

function setClock(packet: Uint8Array, clock: number): void {
  for (const place of stampPlaces(packet)) {
    const ticks = (readStamp(packet, place) - clock + firstTicks + clockTicks) % clockTicks;
    writeStamp(packet, place, ticks);
  }
}

/** Where a packet holds the time at which something is to be shown, and the one at which it is to be decoded. */
function stampPlaces(packet: Uint8Array): number[] {
  const payload = payloadOf(packet);
  if (
    payload === undefined ||
    packet[payload] !== 0 ||
    packet[payload + 1] !== 0 ||
    packet[payload + 2] !== 1
  )
    return [];
  const stream = packet[payload + 3] ?? 0;
  const isMedia = stream === 0xbd || stream === 0xfd || (stream >= 0xc0 && stream <= 0xef);
  const flags = packet[payload + 7] ?? 0;
  if (!isMedia || (flags & 0x80) === 0) return [];
  const places = (flags & 0x40) === 0 ? [payload + 9] : [payload + 9, payload + 14];
  return places.filter((place) => place + 5 <= packetBytes);
}

/** Where the content begins of a packet in which something begins. */
function payloadOf(packet: Uint8Array): number | undefined {
  const [sync, flags = 0, , control = 0, length = 0] = packet;
  if (sync !== syncByte || (flags & 0x40) === 0 || (control & 0x10) === 0) return undefined;
  const payload = (control & 0x20) === 0 ? 4 : 5 + length;
  return payload + 14 <= packetBytes ? payload : undefined;
}

function readStamp(packet: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = packet.subarray(at, at + 5);
  return ((a >> 1) & 7) * 2 ** 30 + b * 2 ** 22 + (c >> 1) * 2 ** 15 + d * 2 ** 7 + (e >> 1);
}

function writeStamp(packet: Uint8Array, at: number, ticks: number): void {
  packet[at] = ((packet[at] ?? 0) & 0xf0) | (Math.floor(ticks / 2 ** 30) << 1) | 1;
  packet[at + 1] = Math.floor(ticks / 2 ** 22) & 0xff;
  packet[at + 2] = ((Math.floor(ticks / 2 ** 15) & 0x7f) << 1) | 1;
  packet[at + 3] = Math.floor(ticks / 2 ** 7) & 0xff;
  packet[at + 4] = ((ticks & 0x7f) << 1) | 1;
}

/** Kinds of picture and sound that mediabunny does not list, by the number that an MPEG-TS has for them. */
const unlisted: Readonly<Record<number, string>> = {
  1: 'MPEG-1',
  2: 'MPEG-2',
  16: 'MPEG-4 Part 2',
  51: 'H.266',
  66: 'AVS',
  128: 'PCM for Blu-ray',
  131: 'TrueHD',
  209: 'Dirac',
  210: 'AVS2',
  212: 'AVS3',
  234: 'VC-1',
};

/** Problem `unsupported-codec` {codec} when the programme of the MPEG-TS that begins with `head` has a track that nobody lists. */
export function requireListed(head: Uint8Array): void {
  const codec = streamTypes(head)
    .map((type) => unlisted[type])
    .find((name) => name !== undefined);
  if (codec !== undefined) throw new Problem('unsupported-codec', { codec });
}

/** The kinds of the first programme's tracks. */
function streamTypes(head: Uint8Array): number[] {
  const map = mapOf(head);
  return map ? tracksIn(map.section).map(({ type }) => type) : [];
}

/** The table of the first programme's tracks, and its channel. */
function mapOf(plain: Uint8Array): { readonly channel: number; readonly section: Uint8Array } | undefined {
  const programmes = sectionOf(plain, 0);
  if (!programmes) return undefined;
  for (let at = 8; at + 4 <= programmes.length - 4; at += 4) {
    const isProgramme = programmes[at] !== 0 || programmes[at + 1] !== 0;
    if (!isProgramme) continue;
    const channel = bits13(programmes, at + 2);
    const section = sectionOf(plain, channel);
    return section && { channel, section };
  }
  return undefined;
}

function tracksIn(map: Uint8Array): { type: number; channel: number; at: number }[] {
  const tracks: { type: number; channel: number; at: number }[] = [];
  for (let at = 12 + bits12(map, 10); at + 5 <= map.length - 4; at += 5 + bits12(map, at + 3)) {
    tracks.push({ type: map[at] ?? 0, channel: bits13(map, at + 1), at });
  }
  return tracks;
}

/** The first table on a channel, as far as its first packet holds it. */
function sectionOf(plain: Uint8Array, channel: number): Uint8Array | undefined {
  for (const packet of packetsOf(plain)) {
    const section = bits13(packet, 1) === channel ? sectionIn(packet) : undefined;
    if (section) return section;
  }
  return undefined;
}

function sectionIn(packet: Uint8Array): Uint8Array | undefined {
  const payload = payloadOf(packet);
  if (payload === undefined) return undefined;
  const start = payload + 1 + (packet[payload] ?? 0);
  return packet.subarray(start, start + 3 + bits12(packet, start + 1));
}

const privateType = 0x06;
const aacType = 0x0f;

/** The channels of AAC that the table calls private data, as FFmpeg writes it for cameras' players. */
function unnamedAac(plain: Uint8Array, map: Uint8Array): Set<number> {
  const channels = tracksIn(map).filter(({ type }) => type === privateType);
  const starts = channels.filter(({ channel }) =>
    packetsOf(plain).some((packet) => bits13(packet, 1) === channel && startsWithAac(packet)),
  );
  return new Set(starts.map(({ channel }) => channel));
}

function startsWithAac(packet: Uint8Array): boolean {
  if (stampPlaces(packet).length === 0) return false;
  const payload = payloadOf(packet) ?? 0;
  const sound = payload + 9 + (packet[payload + 8] ?? 0);
  // The first bits of an ADTS frame; the other layers are those of MP3.
  return packet[sound] === 0xff && ((packet[sound + 1] ?? 0) & 0xf6) === 0xf0;
}

function nameAac(packet: Uint8Array, channels: ReadonlySet<number>): void {
  const map = sectionIn(packet);
  if (map) for (const { channel, at } of tracksIn(map)) if (channels.has(channel)) map[at] = aacType;
}

function bits12(bytes: Uint8Array, at: number): number {
  return (((bytes[at] ?? 0) & 0x0f) << 8) | (bytes[at + 1] ?? 0);
}

function bits13(bytes: Uint8Array, at: number): number {
  return (((bytes[at] ?? 0) & 0x1f) << 8) | (bytes[at + 1] ?? 0);
}
