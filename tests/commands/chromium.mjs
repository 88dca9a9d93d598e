/**
 * Finds a Chromium that can load an unpacked extension, or brings one.
 * Plain JavaScript without packages: it runs before anything is installed, on Node 20.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Branded Chrome is left out: since 137 it ignores --load-extension. */
const names = ['chromium', 'chromium-browser', 'chromium.exe'];

const remedy = [
  'No Chromium was found, and none could be installed.',
  'Install one (Debian/Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium; or: npx playwright install chromium),',
  'or name one that is there: CHROME_PATH=/path/to/chromium npm test',
].join('\n');

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(runs);
}

/** The browser Playwright downloaded earlier, if any. */
function playwrightsOwn() {
  try {
    const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return runs(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The path of a Chromium on this machine: CHROME_PATH, the PATH, then Playwright's own.
 * Throws, with the remedy, when CHROME_PATH names no program or there is none.
 */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROME_PATH names no program that can be run: ${named}`);
  }
  const found = onPath() ?? playwrightsOwn();
  if (!found) throw new Error(remedy);
  return found;
}

const asRoot = () => (process.getuid?.() === 0 ? [] : ['sudo', '-n']);

/** What may bring a browser, in order; each a list of commands. */
const installers = [
  () => [
    [process.execPath, createRequire(import.meta.url).resolve('@playwright/test/cli'), 'install', 'chromium'],
  ],
  () => [
    [...asRoot(), 'apt-get', 'update', '-qq'],
    [...asRoot(), 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ],
  () => [[...asRoot(), 'dnf', 'install', '-y', '-q', 'chromium']],
];

function run([command, ...words]) {
  // Two minutes without a word from the download is a 'no'; a package manager may take longer.
  const timeout = words.includes('playwright') ? 120_000 : 600_000;
  return spawnSync(command, words, { stdio: ['ignore', 2, 2], timeout }).status === 0;
}

/** Like findChromium, but installs one where none is found. */
export function bringChromium() {
  try {
    return findChromium();
  } catch (error) {
    if (process.env.CHROME_PATH) throw error;
  }
  process.stderr.write('No Chromium found: installing one …\n');
  for (const installer of installers) {
    if (installer().every(run)) {
      const found = onPath() ?? playwrightsOwn();
      if (found) return found;
    }
  }
  throw new Error(remedy);
}
