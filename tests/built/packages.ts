import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a browser's package holds, as it would be loaded. */
export interface Package {
  browser: string;
  manifest: Record<string, unknown>;
  /** Path inside the package, and text, of every file with this ending. */
  files: (ending: string) => { path: string; text: string }[];
}

export const browsers = ['chrome', 'edge', 'firefox', 'safari'] as const;

const output = resolve(import.meta.dirname, '../../.output');

/** The packages of all four browsers; throws, with the remedy, where one is not built. */
export function packages(): Package[] {
  return browsers.map((browser) => {
    const folder = join(output, `${browser}-mv3`);
    if (!existsSync(folder)) throw new Error(`${browser} is not built: npm run build:all`);
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return {
      browser,
      manifest: JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')),
      files: (ending) =>
        paths
          .filter((path) => path.endsWith(ending))
          .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') })),
    };
  });
}
