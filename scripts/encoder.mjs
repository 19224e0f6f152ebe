// Fills encoder/ with FFmpeg as a package, for making results smaller where there is no ffmpeg, and tries it.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const install = ['install', '--prefix', 'encoder', '--no-save', '--no-package-lock', '--ignore-scripts'];
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

console.log('Installing FFmpeg for Node into encoder/ (about 200 MB)…');
const npm = spawnSync('npm', [...install, ...quiet], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
const trial = spawnSync(process.execPath, ['-e', "import('node-av/api')"], { cwd: 'encoder' });

if (trial.status !== 0) {
  // What is half there would be preferred to an ffmpeg that works.
  rmSync('encoder/node_modules', { recursive: true, force: true });
  console.error(
    'It does not work on this machine. Install ffmpeg instead (see FFMPEG_PATH in .env.example); without either, ' +
      'results that are too large become private links.',
  );
  process.exit(1);
}
if (npm.status !== 0) {
  console.error('npm could not install it now; what was there before still works.');
  process.exit(1);
}
console.log('Done. The app uses it from its next start on.');
