/** Reads the patterns of the rules into what compromise's nets hold (14.17), for the few forms that rules use. */

/** One part of a pattern: a word, a class, one of several, or a gap. */
export interface Part {
  word?: string;
  tag?: string;
  anything?: true;
  min?: number;
  max?: number;
  greedy?: true;
  optional?: true;
  start?: true;
  end?: true;
  operator?: 'or';
  fastOr?: Set<string>;
  choices?: Part[][];
}

/** A pattern as it stands in a net: tried where all its `needs`, and of its `wants` enough, are in a sentence. */
export interface NetPattern {
  match: string;
  regs: Part[];
  needs: string[];
  wants: string[];
  minWant: number;
  minWords: number;
}

const part = /\([^)]*\)[?$]?|\S+/g;

/**
 * Knows words, `#Class`, `(a|b c|#Class)`, the gap `.{0,5}`, a `^` in front and a `?` or `$` behind. compromise reads its whole
 * syntax some times slower, and a page waits for it when its first mail comes.
 */
export function patternOf(match: string): NetPattern {
  const regs = (match.match(part) ?? []).map(partOf);
  const wanted = regs.filter(({ operator, optional }) => operator === 'or' && !optional);
  return {
    match,
    regs,
    needs: regs.flatMap(needsOf),
    wants: wanted.flatMap(({ fastOr, choices = [] }) => [
      ...(fastOr ?? []),
      ...choices.flat().flatMap(needsOf),
    ]),
    minWant: wanted.length,
    minWords: regs.filter(({ optional }) => !optional).length,
  };
}

function partOf(written: string): Part {
  if (written.startsWith('^')) return { start: true, ...partOf(written.slice(1)) };
  if (written.endsWith('$')) return { end: true, ...partOf(written.slice(0, -1)) };
  if (written.endsWith('?')) return { optional: true, ...partOf(written.slice(0, -1)) };
  if (written.startsWith('(')) return choiceOf(written.slice(1, -1).split('|'));
  if (written.startsWith('.{')) return gapOf(written.slice(2, -1));
  return written.startsWith('#') ? { tag: written.slice(1) } : { word: written };
}

function choiceOf(written: readonly string[]): Part {
  const choices = written.map((choice) => choice.trim().split(' ').map(partOf));
  const words = choices.map(([first, ...more]) => (more.length === 0 ? first?.word : undefined));
  const plain = words.filter((word) => word !== undefined);
  return plain.length === words.length
    ? { operator: 'or', fastOr: new Set(plain) }
    : { operator: 'or', choices };
}

function gapOf(limits: string): Part {
  const [min = 0, max = 0] = limits.split(',').map(Number);
  return { anything: true, min, max, greedy: true, ...(min === 0 ? { optional: true } : {}) };
}

function needsOf({ tag, word, optional }: Part): string[] {
  if (optional) return [];
  if (tag !== undefined) return [`#${tag}`];
  return word === undefined ? [] : [word];
}
