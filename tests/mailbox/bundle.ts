import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const built = new Map<string, Promise<string>>();

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    charset: 'utf8',
    logLevel: 'warning',
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`${entry} gave no script`);
  return file.text;
}

/** The script of a demo page, built in memory and once a process. `entry` is a file URL. */
export function pageScript(entry: string): Promise<string> {
  const path = fileURLToPath(entry);
  const known = built.get(path) ?? bundle(path);
  built.set(path, known);
  return known;
}
