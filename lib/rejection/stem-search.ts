/**
 * Looks for any of many word stems in one pass that skips ahead (after Wu and Manber), so that the cost hardly
 * grows with the number of stems. Case is ignored for ASCII letters.
 */
export class StemSearch {
  private readonly shortest: number;
  /** How far to move on when the two characters at the window's end hash here. */
  private readonly shifts = new Uint8Array(4096);
  private readonly stemsAt = new Map<number, string[]>();

  /** Stems: lower-case ASCII. The longer the shortest, the faster. */
  constructor(stems: readonly string[]) {
    this.shortest = Math.min(...stems.map((stem) => stem.length));
    this.shifts.fill(this.shortest - 1);
    for (const stem of stems) {
      for (let end = 1; end < this.shortest; end += 1) {
        const hash = hashOf(stem.charCodeAt(end - 1), stem.charCodeAt(end));
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
      const hash = hashOf(text.charCodeAt(at - 1), text.charCodeAt(at));
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

/** `| 32` makes ASCII letters lower case; other characters only ever lose a shortcut by it. */
const hashOf = (first: number, second: number): number => (((first | 32) << 5) ^ (second | 32)) & 4095;
