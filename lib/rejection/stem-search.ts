/**
 * Looks for any of many word stems in one pass that skips ahead (after Wu and Manber), so that the cost hardly
 * grows with the number of stems. Case is ignored for ASCII letters.
 */
export class StemSearch {
  private readonly shortest: number;
  /** How far to move on when the three characters at the window's end hash here: with two, many stems leave few gaps. */
  private readonly shifts = new Uint8Array(tableSize);
  private readonly stemsAt = new Map<number, string[]>();

  /** Stems: lower-case ASCII, three letters or more. The longer the shortest, the faster. */
  constructor(stems: readonly string[]) {
    this.shortest = Math.min(...stems.map((stem) => stem.length));
    this.shifts.fill(this.shortest - 2);
    for (const stem of stems) {
      for (let end = 2; end < this.shortest; end += 1) {
        const hash = hashAt(stem, end);
        this.shifts[hash] = Math.min(this.shifts[hash] ?? 0, this.shortest - 1 - end);
        if (end === this.shortest - 1) this.stemsAt.set(hash, [...(this.stemsAt.get(hash) ?? []), stem]);
      }
    }
  }

  /** Is there any of the stems in the first `length` characters of the text? */
  foundIn(text: string, length: number): boolean {
    const end = Math.min(text.length, length);
    let at = this.shortest - 1;
    while (at < end) {
      const hash = hashAt(text, at);
      const shift = this.shifts[hash] ?? 0;
      if (shift > 0) {
        at += shift;
      } else {
        if (this.stemAt(text, at - this.shortest + 1, hash)) return true;
        at += 1;
      }
    }
    return false;
  }

  private stemAt(text: string, start: number, hash: number): boolean {
    const stems = this.stemsAt.get(hash);
    if (stems === undefined) return false;
    return stems.some((stem) => {
      for (let i = 0; i < stem.length; i += 1) {
        if ((text.charCodeAt(start + i) | 32) !== stem.charCodeAt(i)) return false;
      }
      return true;
    });
  }
}

const tableSize = 32_768;

/** Of the three characters that end at `at`. `| 32` makes ASCII letters lower case; other characters only ever lose a shortcut by it. */
const hashAt = (text: string, at: number): number =>
  (((text.charCodeAt(at - 2) | 32) << 10) ^
    ((text.charCodeAt(at - 1) | 32) << 5) ^
    (text.charCodeAt(at) | 32)) &
  (tableSize - 1);
