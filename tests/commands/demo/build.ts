import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** The lines in which the build says what is wrong; the rest is its stack. */
function complaint(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const first = lines.findIndex((line) => line.includes('ERROR'));
  return lines.slice(Math.max(first, 0)).slice(0, 8).join('\n');
}

/**
 * Builds the extension into .output/chrome-mv3, unless REBOUND_EXTENSION names one that is built. Throws with what
 * the build complains of.
 */
export function buildExtension(): void {
  if (process.env.REBOUND_EXTENSION !== undefined) return;
  const words = ['run', '--silent', 'build'];
  const npm = process.env.npm_execpath;
  const options = {
    encoding: 'utf8',
    shell: npm === undefined && process.platform === 'win32',
    env: { ...process.env, NO_COLOR: '1' },
  } as const;
  const built = npm
    ? spawnSync(process.execPath, [npm, ...words], options)
    : spawnSync('npm', words, options);
  if (built.status === 0) return;
  throw new Error(
    `The build failed ("npm run build" shows more):\n${complaint(built.stdout + built.stderr)}`,
  );
}
