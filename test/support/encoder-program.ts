/**
 * A program that is called as ffmpeg is, for machines that have none: it copies the packets of picture and sound into a
 * new MP4, which drops what a padded file was padded with, and fills that up to the rates it was asked for. Its first
 * argument is an {@link EncoderOrder} as JSON.
 */
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { stat, truncate } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import {
  ALL_FORMATS,
  Conversion,
  FilePathSource,
  FilePathTarget,
  Input,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import type { EncoderCall, EncoderOrder } from './encoder.ts';

const order: EncoderOrder = JSON.parse(process.argv[2] ?? '');
const args = process.argv.slice(3);
const optionOf = (name: string) => args[args.indexOf(name) + 1] ?? '';
const pathOf = (file: string) => file.replace(/^file:/, '');

const [input, output] = [pathOf(optionOf('-i')), pathOf(args.at(-1) ?? '')];
const rate = Number(optionOf('-b:v')) + Number(optionOf('-b:a'));
const call: EncoderCall = { pid: process.pid, rate };
appendFileSync(order.diary, `${JSON.stringify(call)}\n`);

switch (order.manner) {
  case 'fails':
    console.error('no such codec');
    process.exit(1);
    break;
  case 'hangs':
    writeFileSync(output, 'half');
    setInterval(() => {}, 1e6);
    break;
  case 'hoards': {
    writeFileSync(output, 'half');
    const hoard = Buffer.alloc(400_000_000, 1);
    setInterval(() => hoard.at(0), 1e6);
    break;
  }
  default:
    for (let grown = 0; order.gate && !existsSync(order.gate); grown++) {
      // One that grows is not one that hangs.
      writeFileSync(output, 'x'.repeat(grown));
      await pause(50);
    }
    await encode();
}

async function encode(): Promise<void> {
  using source = new Input({ formats: ALL_FORMATS, source: new FilePathSource(input) });
  const target = new Output({
    format: new Mp4OutputFormat({ fastStart: false }),
    target: new FilePathTarget(output),
  });
  await (await Conversion.init({ input: source, output: target, tags: {}, showWarnings: false })).execute();
  await fillUp(Math.floor((rate * (await source.computeDuration())) / 8));
}

/** Adds a box that players pass over: its length and its name, then nothing. */
async function fillUp(bytes: number): Promise<void> {
  const { size } = await stat(output);
  if (bytes < size + 8) return;
  const header = Buffer.alloc(8);
  header.writeUInt32BE(bytes - size);
  header.write('free', 4, 'latin1');
  appendFileSync(output, header);
  await truncate(output, bytes);
}
