import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from '../../commands/chromium.mjs';
import { logSwitches } from './browser-logs';

/** The built extension: `.output/chrome-mv3`, or what REBOUND_EXTENSION names. Throws when it has not been built. */
export function builtExtension(): string {
  const folder = resolve(
    process.env.REBOUND_EXTENSION ?? resolve(import.meta.dirname, '../../../.output/chrome-mv3'),
  );
  if (!existsSync(resolve(folder, 'manifest.json'))) {
    throw new Error(`No built extension in ${folder}: run "npm run build" first.`);
  }
  return folder;
}

export interface Launch {
  /** Where the browser keeps its profile. */
  profile: string;
  /** The unpacked extension; null for a browser without it. */
  extension: string | null;
  /** The folder for the browser's own logs (see browser-logs.ts); null to keep none. */
  logs: string | null;
  colorScheme?: 'light' | 'dark';
  headless?: boolean;
  /** False where the caller closes the browser itself on Ctrl+C. */
  closesOnInterrupt?: boolean;
  viewport?: { width: number; height: number } | null;
}

/** A Chromium for which no host name exists: what is not routed can't leave the machine. */
export async function launchChromium(launch: Launch): Promise<BrowserContext> {
  const { profile, extension, logs, colorScheme = 'light', headless = true } = launch;
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    handleSIGINT: launch.closesOnInterrupt ?? true,
    colorScheme,
    viewport: launch.viewport === undefined ? { width: 1280, height: 800 } : launch.viewport,
    locale: 'en-US',
    timezoneId: 'Europe/London',
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--lang=en-US',
      '--disable-component-update',
      ...(logs === null ? [] : logSwitches(logs)),
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
}
