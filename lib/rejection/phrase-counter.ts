/** Counts which of a list of phrases a text holds. */
export class PhraseCounter {
  private readonly pattern: RegExp | null;

  /** Phrases of lower-case words; a `*` at the end lets the last word go on. `notBefore` is what must not follow. */
  constructor(phrases: readonly string[], notBefore = '') {
    const open = phrases
      .filter((phrase) => phrase.endsWith('*'))
      .map((phrase) => escaped(phrase.slice(0, -1)));
    const closed = phrases.filter((phrase) => !phrase.endsWith('*')).map(escaped);
    // Plain words side by side, after a space, are what engines search fastest.
    const parts = [
      ...(closed.length > 0 ? [`(?:${closed.join('|')})(?![a-z0-9])`] : []),
      ...(open.length > 0 ? [`(?:${open.join('|')})`] : []),
    ];
    this.pattern = parts.length > 0 ? new RegExp(` (?:${parts.join('|')})${notBefore}`, 'g') : null;
  }

  /** How many different phrases occur in words parted by single spaces; stops counting at `enough`. */
  count(text: string, enough = 8): number {
    if (!this.pattern) return 0;
    const found = new Set<string>();
    for (const [phrase] of ` ${text}`.matchAll(this.pattern)) {
      found.add(phrase);
      if (found.size >= enough) break;
    }
    return found.size;
  }

  has(text: string): boolean {
    return this.count(text, 1) > 0;
  }
}

/** Any one of such phrases, as a part of a regular expression. */
export const oneOf = (phrases: readonly string[]): string =>
  `(?:${phrases.map((phrase) => (phrase.endsWith('*') ? `${escaped(phrase.slice(0, -1))}[a-z]*` : escaped(phrase))).join('|')})(?![a-z0-9])`;

/** A phrase as it stands in a regular expression. */
const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
