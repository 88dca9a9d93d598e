/** Counts which of a list of phrases a text holds. */
export class PhraseCounter {
  private readonly pattern: RegExp | null;

  /** Phrases of lower-case words; a `*` at the end lets the last word go on. */
  constructor(phrases: readonly string[]) {
    const alternatives = phrases.map((phrase) =>
      phrase.endsWith('*') ? escaped(phrase.slice(0, -1)) : `${escaped(phrase)}(?![a-z0-9])`,
    );
    this.pattern =
      alternatives.length > 0 ? new RegExp(`(?<![a-z0-9])(?:${alternatives.join('|')})`, 'g') : null;
  }

  /** How many different phrases occur; stops counting at `enough`. */
  count(text: string, enough = 8): number {
    if (!this.pattern) return 0;
    const found = new Set<string>();
    for (const [phrase] of text.matchAll(this.pattern)) {
      found.add(phrase);
      if (found.size >= enough) break;
    }
    return found.size;
  }

  has(text: string): boolean {
    return this.count(text, 1) > 0;
  }
}

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
