/** Finds a Firefox, or brings one where that needs no questions: the tests are skipped where there is none. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const names = ['firefox-esr', 'firefox', 'firefox.exe'];
const elsewhere = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
];

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onThisMachine(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere].find(runs);
}

/** Debian's packages, where we may install them without being asked for a password. */
function install(): void {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const commands = [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'],
  ];
  for (const words of commands) {
    const [command = '', ...rest] = [...asRoot, ...words];
    if (spawnSync(command, rest, { stdio: ['ignore', 2, 2], timeout: 600_000 }).status !== 0) return;
  }
}

/** The path of a Firefox (FIREFOX_PATH, the PATH, the usual places, then the packages), or why there is none. */
export function bringFirefox(): { path: string } | { missing: string } {
  const named = process.env.FIREFOX_PATH;
  if (named) return runs(named) ? { path: named } : { missing: `FIREFOX_PATH names no program: ${named}` };
  const found = onThisMachine();
  if (found) return { path: found };
  if (process.platform === 'linux') {
    process.stderr.write('No Firefox found: installing firefox-esr …\n');
    install();
  }
  const installed = onThisMachine();
  if (installed) return { path: installed };
  return {
    missing: 'There is no Firefox, and none could be installed. FIREFOX_PATH=/path/to/firefox names one.',
  };
}
