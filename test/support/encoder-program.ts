/**
 * A program that is called as ffmpeg is, for machines that have none: its output has the rates it was asked for. Its first
 * argument is an {@link EncoderOrder} as JSON.
 */
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { copyAtRate } from '../../sandbox/demo/copy-at-rate.ts';
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
    await copyAtRate(input, output, { bitsPerSecond: rate });
}
