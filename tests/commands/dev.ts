/**
 * `npm run dev`: rebuilds on every change and opens the real Gmail with a profile of its own that is kept (.cache/profile),
 * so that you sign in once. The browser is started plainly, not driven: webmails turn away driven browsers at sign-in.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { createServer } from 'wxt';
import { findChromium } from './chromium.mjs';

const startPage = 'https://mail.google.com/';

async function run(): Promise<void> {
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
  if (!hasDisplay) throw new Error('npm run dev opens a window, and there is no display. Try: npm start');
  const chromium = findChromium();
  const profile = resolve('.cache/profile');
  mkdirSync(profile, { recursive: true });

  const server = await createServer({ webExt: { disabled: true } });
  await server.start();
  const extension = resolve('.output/chrome-mv3-dev');
  const browser = spawn(
    chromium,
    [
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      startPage,
    ],
    { stdio: 'ignore' },
  );
  browser.on('error', (error) => {
    process.stderr.write(`Chromium did not start: ${error.message}\n`);
    process.exitCode = 1;
  });
  browser.on('exit', () => void server.stop().then(() => process.exit()));
  process.once('SIGINT', () => browser.kill());
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
