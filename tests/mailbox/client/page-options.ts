import { type InterfaceLanguage, languages, type Variant } from '../options';

const { dataset, lang } = document.documentElement;

/** What the server wrote into the page (see `appPage`). */
export const midnight = Number(dataset.midnight ?? 0);
export const account = Number(dataset.account ?? 0);
export const language: InterfaceLanguage = languages.find((known) => known === lang) ?? 'en';

const asked = new Set((dataset.variants ?? '').split(' '));

export function has(variant: Variant): boolean {
  return asked.has(variant);
}
