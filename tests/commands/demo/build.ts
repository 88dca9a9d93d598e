import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Builds the extension into .output/chrome-mv3; throws with the build's own words when it fails. */
export function buildExtension(): void {
  const words = ['run', '--silent', 'build'];
  const npm = process.env.npm_execpath;
  const options = { encoding: 'utf8', shell: npm === undefined && process.platform === 'win32' } as const;
  const built = npm
    ? spawnSync(process.execPath, [npm, ...words], options)
    : spawnSync('npm', words, options);
  if (built.status !== 0) throw new Error(`The build failed.\n${built.stdout}${built.stderr}`);
}
