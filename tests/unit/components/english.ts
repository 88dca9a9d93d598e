/** Answers `browser.i18n` from the English texts: the fake browser has none, and the built extension reads the same file. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../../../assets/locales/en.json';

const texts = new Map<string, string>();

function collect(node: unknown, path: string[]): void {
  if (typeof node === 'string') texts.set(path.join('_'), node);
  else if (isPlural(node)) texts.set(path.join('_'), Object.values(node).join(' | '));
  else if (node !== null && typeof node === 'object') {
    for (const [key, value] of Object.entries(node)) collect(value, [...path, key]);
  }
}

function isPlural(node: unknown): node is Record<string, string> {
  return node !== null && typeof node === 'object' && 'n' in node;
}

collect(english, []);

/** Call before a component is rendered; `restoreMocks` does not undo it. */
export function speakEnglish(): void {
  fakeBrowser.i18n.getUILanguage = () => 'en-US';
  fakeBrowser.i18n.getMessage = (name: string, substitutions?: string | (string | number)[]) => {
    const values = [substitutions ?? []].flat();
    return (texts.get(name) ?? '').replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
  };
}
