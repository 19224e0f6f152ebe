import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { burst, type EncodingJob, level, pictureFilter, preset, soundFilter, threads } from './shrink-job.ts';

/** Encodes with the program at `path`, which ends with this process. Its complaints go to our stderr. */
export async function encodeWithFfmpeg(path: string, job: EncodingJob): Promise<void> {
  const ffmpeg = spawn(path, ffmpegArguments(job), { stdio: ['ignore', 'ignore', 'inherit'] });
  process.once('exit', () => ffmpeg.kill('SIGKILL'));
  if (ffmpeg.pid) process.send?.({ pid: ffmpeg.pid });
  const [code, signal] = await once(ffmpeg, 'close');
  if (code === 0) return;
  // Its own last line says more than the number does.
  if (code === null) console.error(`ffmpeg was ended by ${signal}`);
  process.exit(1);
}

function ffmpegArguments({ input, output, plan }: EncodingJob): string[] {
  const { width, height, videoRate, audioRate } = plan;
  return [
    // Nothing but files: a playlist posing as a video may not make it fetch addresses.
    ...['-nostdin', '-hide_banner', '-v', 'error', '-y', '-protocol_whitelist', 'file'],
    ...['-threads', `${threads}`, '-i', `file:${input}`],
    // Not a cover picture, no subtitles, no tags.
    ...['-map', '0:V:0', '-map', '0:a:0', '-map_metadata', '-1', '-map_chapters', '-1'],
    // It turns sideways pictures upright by itself, so that the size is the one that is shown.
    ...['-vf', pictureFilter(width, height), '-c:v', 'libx264', '-threads', `${threads}`],
    ...['-preset', preset, '-level', level],
    ...['-b:v', `${videoRate}`, '-maxrate', `${videoRate}`, '-bufsize', `${burst * videoRate}`],
    ...['-af', soundFilter, '-c:a', 'aac', '-b:a', `${audioRate}`],
    // Moves the table of contents to the front by rewriting the file, not in memory.
    ...['-movflags', '+faststart', '-f', 'mp4', `file:${output}`],
  ];
}
