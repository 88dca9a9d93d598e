/** Which keys the sources ask for: written out, in the manifest, or put together from a pattern. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

const sources = ['lib', 'components', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(folder, path)),
  )
  .concat('wxt.config.ts')
  .map((path) => readFileSync(join(root, path), 'utf8'));

function found(pattern: RegExp): readonly string[] {
  return sources.flatMap((source) => [...source.matchAll(pattern)].map(([, part = '']) => part));
}

/** `'popup.title'`, wherever it stands: keys are also chosen by a condition before they are asked for. */
const literals = new Set(found(/'([\w.-]+)'/g));
const inManifest = new Set(found(/__MSG_(\w+)__/g));
/** `i18n.t(`popup.${name}`)`, as expressions for whole keys. */
const patterns = [...new Set(found(/i18n\.t\(\s*`([^`]+)`/g))].map(
  (template) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '(\\w+)')}$`),
);

/** A pattern takes a key only where its changing part is a word of the sources, quoted: `'keyMove'`. */
export function isUsed(key: string): boolean {
  if (literals.has(key) || inManifest.has(key.replaceAll('.', '_'))) return true;
  return patterns.some((pattern) =>
    pattern
      .exec(key)
      ?.slice(1)
      .every((part) => literals.has(part)),
  );
}

/** Everything in the sources that looks like a key of one of these sections, and is no page's file name. */
export function askedFor(sections: readonly string[]): readonly string[] {
  return [...literals].filter((literal) => {
    const [section = '', ...rest] = literal.split('.');
    return rest.length > 0 && rest.at(-1) !== 'html' && sections.includes(section);
  });
}
