/** Shorter words have too many neighbours that are words themselves. */
const shortestKey = 6;

/** Reads a word that is one slip of the finger away from a key word as that word: `unfortunatly`, `postion`. */
export class TypoMender {
  /** By first letter, which people seldom get wrong. */
  private readonly keys = new Map<string, string[]>();
  private readonly notTypos: ReadonlySet<string>;

  constructor(keyWords: readonly string[], notTypos: readonly string[]) {
    this.notTypos = new Set(notTypos);
    for (const key of keyWords) {
      if (key.length < shortestKey || key.includes('_')) continue;
      const first = key.charAt(0);
      this.keys.set(first, [...(this.keys.get(first) ?? []), key]);
    }
  }

  /** The key word that was meant, or the word itself. */
  mend(word: string): string {
    if (word.length < shortestKey - 1 || word.length > 20 || this.notTypos.has(word)) return word;
    return this.keys.get(word.charAt(0))?.find((key) => isOneSlip(word, key)) ?? word;
  }
}

/** One letter too many, too few, wrong, or two neighbours swapped; not at the very end, where words differ by grammar. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let front = 0;
  while (front < a.length && a[front] === b[front]) front += 1;
  let back = 0;
  while (
    back < a.length - front &&
    back < b.length - front &&
    a[a.length - 1 - back] === b[b.length - 1 - back]
  ) {
    back += 1;
  }
  if (front >= Math.min(a.length, b.length) - 1) return false;
  const restA = a.slice(front, a.length - back);
  const restB = b.slice(front, b.length - back);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
