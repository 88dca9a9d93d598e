import { pageLocale } from './when';

/**
 * What a text with plural forms takes: `i18n.t('dashboard.threads.count', ...counted(12034))` chooses the form by the
 * number and writes it as the language does, "12,034".
 */
export function counted(count: number): [count: number, written: [string]] {
  return [count, [inNumerals(count)]];
}

const formats = new Map<string, Intl.NumberFormat>();

/** A number as the page's language writes it. */
export function inNumerals(count: number): string {
  const locale = pageLocale();
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(count);
}
