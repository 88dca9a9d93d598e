/**
 * The packages for the stores: `npm run zip [-- [--out FOLDER] BROWSER…]`, into .output and for all browsers if nothing
 * else is asked. The same sources give the same bytes: files are sorted and carry no dates. Prints each file's digest.
 * Firefox's reviewers also get the sources of what is minified; they build the same bytes from them.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { zip } from 'wxt';
import { browsers } from '../built/packages';

/** What a build reads: nothing of the tests and the demo mailbox. */
const sources = [
  '{assets,components,entrypoints,lib}/**',
  '{package,package-lock,tsconfig}.json',
  'wxt.config.ts',
  '.npmrc',
  'LICENSE',
  'README.md',
];

function zipsOf(browser: string, outDir: string): Promise<string[]> {
  return zip({
    browser,
    outDir,
    zip: {
      zipSources: browser === 'firefox',
      includeSources: sources,
      excludeSources: ['assets/pictures/**', '**/.DS_Store'],
      dotSources: true,
    },
  });
}

function report(file: string): void {
  const bytes = readFileSync(file);
  const digest = createHash('sha256').update(bytes).digest('hex');
  process.stdout.write(
    `${basename(file).padEnd(30)}${String(bytes.length).padStart(8)} bytes  sha256 ${digest}\n`,
  );
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string', default: '.output' } },
    allowPositionals: true,
  });
  const unknown = positionals.find((name) => !browsers.some((browser) => browser === name));
  if (unknown !== undefined) throw new Error(`No packages for ${unknown}: ${browsers.join(', ')}`);
  const files: string[] = [];
  for (const browser of positionals.length > 0 ? positionals : browsers) {
    // One after the other: the settings of the build that is under way are global.
    // oxlint-disable-next-line no-await-in-loop
    files.push(...(await zipsOf(browser, values.out)));
  }
  for (const file of files) report(file);
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
