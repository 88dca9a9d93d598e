/** What is done once before all specs: a Firefox is brought, and it is said which, or why there is none. */
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { type Brought, bringFirefox } from './bring';

declare module 'vitest' {
  interface ProvidedContext {
    firefox: Brought;
  }
}

export default async function bring({ provide }: TestProject): Promise<void> {
  const firefox = await bringFirefox();
  const said =
    'missing' in firefox
      ? `Skipped in Firefox: ${firefox.missing} (FIREFOX_PATH=/path/to/firefox names another)`
      : `In ${firefox.version} (${firefox.path})`;
  process.stdout.write(`${said}\n`);
  provide('firefox', firefox);
}
