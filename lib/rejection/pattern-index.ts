import type { NetPattern } from './pattern';
import type { Word } from './words';

/**
 * Finds the patterns that a sentence could match, by the words and classes that they ask for: of hundreds, a handful. What
 * compromise does for this itself takes it longer than the matching.
 */
export class PatternIndex {
  /** Each pattern under the rarest word that it needs, or under all of those of which it wants one. */
  private readonly under = new Map<string, NetPattern[]>();
  private readonly anywhere: NetPattern[];

  constructor(patterns: readonly NetPattern[]) {
    const crowd = new Map<string, number>();
    for (const { needs, wants } of patterns)
      for (const key of [...needs, ...wants]) crowd.set(key, (crowd.get(key) ?? 0) + 1);
    const rarest = (one: string, other: string): string =>
      (crowd.get(other) ?? 0) < (crowd.get(one) ?? 0) ? other : one;
    for (const pattern of patterns) {
      const { needs, wants } = pattern;
      const places = needs.length > 0 ? [needs.reduce(rarest)] : wants;
      for (const place of new Set(places)) {
        const there = this.under.get(place);
        if (there) there.push(pattern);
        else this.under.set(place, [pattern]);
      }
    }
    this.anywhere = patterns.filter(({ needs, wants }) => needs.length + wants.length === 0);
  }

  candidatesFor(words: readonly Word[]): NetPattern[] {
    const keys = new Set<string>();
    for (const { text, classes } of words) {
      keys.add(text);
      for (const name of classes) keys.add(`#${name}`);
    }
    const found = new Set<NetPattern>(this.anywhere);
    for (const key of keys) {
      for (const pattern of this.under.get(key) ?? []) if (couldMatch(pattern, keys)) found.add(pattern);
    }
    return [...found];
  }
}

function couldMatch({ needs, wants, minWant }: NetPattern, keys: ReadonlySet<string>): boolean {
  if (!needs.every((key) => keys.has(key))) return false;
  let wanted = 0;
  for (const key of wants) {
    if (wanted >= minWant) break;
    if (keys.has(key)) wanted += 1;
  }
  return wanted >= minWant;
}
