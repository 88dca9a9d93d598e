/**
 * Makes a fresh clone ready, then runs one npm script:
 *   node tests/commands/ready.mjs [--chromium] SCRIPT [its arguments]
 * Installs the packages of the lock file where they are missing or older, and with --chromium a browser.
 * Plain JavaScript without packages, for Node 20 and newer. Says what it does on standard error only.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { bringChromium } from './chromium.mjs';

const stamp = 'node_modules/.installed-from';

function fail(message, code = 1) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function npm(words, stdio) {
  // npm_execpath is the npm that runs us; without it (plain `node ready.mjs`) the one on the PATH.
  const npmPath = process.env.npm_execpath;
  const done = npmPath
    ? spawnSync(process.execPath, [npmPath, ...words], { stdio })
    : spawnSync('npm', words, { stdio, shell: process.platform === 'win32' });
  if (done.error) fail(`npm could not be run: ${done.error.message}`);
  return done.status ?? 1;
}

function installPackages() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('Installing packages (once) …\n');
  const status = npm(['ci', '--loglevel=error', '--no-audit', '--no-fund'], ['ignore', 2, 2]);
  if (status !== 0)
    fail(
      'The packages could not be installed. Is the npm registry reachable? Try: npm ci --loglevel=notice',
      status,
    );
  writeFileSync(stamp, wanted);
}

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) fail(`Node ${process.versions.node} is too old: Rebound needs Node 20 or newer.`);

const words = process.argv.slice(2);
const withChromium = words[0] === '--chromium';
if (withChromium) words.shift();
const [script, ...rest] = words;
if (!script) fail('Usage: node tests/commands/ready.mjs [--chromium] SCRIPT [arguments]', 2);

installPackages();
// On Node 20 the packages bring a newer Node of their own where there is one for this system (see optionalDependencies).
if (major < 22 && !existsSync('node_modules/.bin/node')) {
  fail(
    `Node ${process.versions.node} is too old for the build on this system: install Node 22 or newer (https://nodejs.org).`,
  );
}
if (withChromium) {
  try {
    process.env.CHROME_PATH = bringChromium();
  } catch (error) {
    fail(error.message);
  }
}
process.exit(npm(['run', '--silent', script, '--', ...rest], 'inherit'));
