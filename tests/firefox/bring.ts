import process from 'node:process';
import { launch } from 'puppeteer-core';
import { findFirefox, isProgram } from './find';
import { installFirefox } from './install';

/** The path of a Firefox and what it calls itself, or why there is none. */
export type Brought = { path: string; version: string } | { missing: string };

/** The first that takes our manifest: `strict_min_version` in wxt.config.ts. */
const oldest = 140;

/** FIREFOX_PATH, one that is there, or one that is installed now. Throws where the one that was named does not do. */
export async function bringFirefox(): Promise<Brought> {
  const named = process.env.FIREFOX_PATH;
  if (named) {
    const firefox = isProgram(named) ? await tried(named) : { missing: `${named} is no program` };
    if ('missing' in firefox) throw new Error(`FIREFOX_PATH does not do: ${firefox.missing}`);
    return firefox;
  }
  const found = findFirefox();
  if (found) return tried(found);
  process.stderr.write('No Firefox found: installing firefox-esr …\n');
  const failure = installFirefox();
  const path = findFirefox();
  return path
    ? tried(path)
    : { missing: `none could be installed: ${failure ?? 'the package brought no program'}` };
}

/** One that can't be started here (of a snap, too old, without its libraries) is as good as none. */
async function tried(path: string): Promise<Brought> {
  try {
    const browser = await launch({
      browser: 'firefox',
      executablePath: path,
      headless: true,
      timeout: 30_000,
    });
    const version = await browser.version();
    await browser.close();
    const major = Number(/\/(\d+)/.exec(version)?.[1]);
    return major >= oldest ? { path, version } : { missing: `${path} is ${version}, older than ${oldest}` };
  } catch (error) {
    return {
      missing: `${path} could not be started: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
