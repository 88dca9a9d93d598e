import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipEntries } from './zip-entries';

const root = resolve(import.meta.dirname, '../..');
const folders: string[] = [];

/** Builds and packs for Firefox: the one browser whose store also asks for the sources. */
function pack(zone: string): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-zip-'));
  folders.push(folder);
  const tsx = resolve(root, 'node_modules/tsx/dist/cli.mjs');
  const words = [tsx, 'tests/commands/zip.ts', '--out', folder, 'firefox'];
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const done = spawnSync(process.execPath, words, { cwd: root, env: { ...env, TZ: zone }, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
  const zips = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  return new Map(zips.map((name) => [name, readFileSync(join(folder, name))]));
}

/** What a package may hold; anything else was brought along by mistake. */
const needed = [
  /^manifest\.json$/,
  /^(?:popup|dashboard)\.html$/,
  /^background\.js$/,
  /^content-scripts\/mail\.js$/,
  /^chunks\/[\w-]+\.js$/,
  /^assets\/[\w-]+\.css$/,
  /^_locales\/\w+\/messages\.json$/,
  /^icons\/\d+\.png$/,
];
const neededSources =
  /^(?:(?:assets|components|entrypoints|lib)\/.+|(?:package|package-lock|tsconfig)\.json|wxt\.config\.ts|\.npmrc|LICENSE|README\.md)$/;

describe('the packages for the stores', () => {
  let first = new Map<string, Buffer>();
  let second = new Map<string, Buffer>();

  beforeAll(() => {
    first = pack('Pacific/Auckland');
    second = pack('America/Lima');
  }, 120_000);

  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  const entries = (part: string) => {
    const [, archive] = [...first].find(([name]) => name.includes(part)) ?? [];
    return zipEntries(archive ?? Buffer.alloc(0));
  };

  it('are the same bytes whenever and wherever they are made', () => {
    expect([...first.keys()]).toEqual([...second.keys()]);
    for (const [name, bytes] of first) expect(second.get(name)?.equals(bytes), name).toBe(true);
  });

  it('carry no date, and their files in order', () => {
    for (const part of ['firefox', 'sources']) {
      const paths = entries(part).map(({ path }) => path);
      expect(paths).toEqual(paths.toSorted());
      expect(entries(part).filter(({ date, time }) => date !== 0 || time !== 0)).toEqual([]);
    }
  });

  it('hold what is needed and nothing else', () => {
    const paths = entries('firefox').map(({ path }) => path);
    expect(paths).toContain('manifest.json');
    expect(paths.filter((path) => !needed.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  it('come, for Firefox, with the sources that they are built from', () => {
    const paths = entries('sources').map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['package-lock.json', 'wxt.config.ts', 'entrypoints/background.ts']),
    );
    expect(paths.filter((path) => !neededSources.test(path))).toEqual([]);
  });
});
