/** Installs Debian's firefox-esr where that asks no questions. Two minutes at most, and nothing on standard output. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { isProgram, onPath } from './find';

/** Milliseconds for each step. */
const patience = { ask: 5000, lists: 15_000, download: 60_000, unpack: 45_000 };

/** A mirror that does not answer, or another installation under way, is not waited for. */
const impatient = [
  '-o=Acquire::Retries=1',
  '-o=Acquire::http::Timeout=15',
  '-o=Acquire::https::Timeout=15',
  '-o=DPkg::Lock::Timeout=20',
];
const install = ['install', '-y', '--no-install-recommends', 'firefox-esr'];

/** Null when the command did its work, else the last it said. */
function failureOf(command: string, words: readonly string[], timeout: number): string | null {
  const done = spawnSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout });
  if (done.status === 0) return null;
  if (done.signal !== null) return `it took longer than ${timeout / 1000} seconds`;
  const said = `${done.stdout ?? ''}\n${done.stderr ?? ''}`.split('\n').filter((line) => line.trim() !== '');
  return done.error?.message ?? said.at(-1) ?? `it ended with ${done.status}`;
}

/** Installs it; gives null when that worked, else the reason why not. */
export function installFirefox(): string | null {
  if (process.platform !== 'linux') return 'it is installed by itself on Debian only';
  const apt = onPath(['apt-get']);
  if (apt === undefined || !isProgram('/usr/bin/dpkg')) return 'this system has no apt-get';
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (words: readonly string[], timeout: number) => {
    const [command = '', ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', apt, ...words];
    return failureOf(command, rest, timeout);
  };
  if (asRoot.length > 0 && failureOf('sudo', ['-n', 'true'], patience.ask) !== null) {
    return 'installing it needs a password';
  }
  // One list that can't be fetched need not be the one that matters: the next step tells.
  run(['update', ...impatient], patience.lists);
  // What can be slow is done first and alone: stopping it harms nothing.
  return (
    run([...install, ...impatient, '--download-only'], patience.download) ??
    run([...install, ...impatient, '--no-download'], patience.unpack)
  );
}
