/** The locale files as flat lists: key with dots, and the text or its plural forms. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Forms = Readonly<Record<string, string>>;
export type Text = string | Forms;

const folder = resolve(import.meta.dirname, '../../../assets/locales');

export const locales: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''))
  .toSorted();

/** Every text of a language by its key. Throws where a value is neither text nor object. */
export function textsOf(locale: string): ReadonlyMap<string, Text> {
  const texts = new Map<string, Text>();
  collect(JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')), '', texts);
  return texts;
}

function collect(node: unknown, key: string, texts: Map<string, Text>): void {
  if (typeof node === 'string' || isPlural(node)) {
    texts.set(key, node);
    return;
  }
  if (typeof node !== 'object' || node === null) throw new Error(`${key} is no text`);
  for (const [name, value] of Object.entries(node))
    collect(value, key === '' ? name : `${key}.${name}`, texts);
}

/** As @wxt-dev/i18n tells them: an object of numbers and "n". */
export function isPlural(node: unknown): node is Forms {
  return (
    typeof node === 'object' &&
    node !== null &&
    Object.entries(node).every(([form, text]) => /^(?:\d+|n)$/.test(form) && typeof text === 'string')
  );
}

export function formsOf(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** The longest form, which is what a button has to have room for. */
export function lengthOf(text: Text): number {
  return Math.max(...formsOf(text).map((form) => form.length));
}

/** The places for values, `$1` to `$9`, that any form has. */
export function placesIn(text: Text): readonly string[] {
  return [...new Set(formsOf(text).flatMap((form) => form.match(/\$\d/g) ?? []))].toSorted();
}
