/** Called as ffmpeg is, by the few options that matter here; see `encoder.ts`. */
import { copyAtRate } from './copy-at-rate.ts';

const args = process.argv.slice(2);
const optionOf = (name: string) => args[args.indexOf(name) + 1] ?? '';
const pathOf = (file: string) => file.replace(/^file:/, '');

await copyAtRate(pathOf(optionOf('-i')), pathOf(args.at(-1) ?? ''), {
  bitsPerSecond: Number(optionOf('-b:v')) + Number(optionOf('-b:a')),
});
