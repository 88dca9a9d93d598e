/** Reads the patterns of the rules into what compromise's nets hold (14.17), for the few forms that rules use. */

/** One part of a pattern: a word, a class, one of several, or a gap. */
export interface Part {
  word: string | undefined;
  tag: string | undefined;
  anything: true | undefined;
  min: number | undefined;
  max: number | undefined;
  greedy: true | undefined;
  optional: true | undefined;
  start: true | undefined;
  end: true | undefined;
  operator: 'or' | undefined;
  fastOr: Set<string> | undefined;
  choices: Part[][] | undefined;
}

/** All parts have the same properties in the same order: with parts of many shapes, matching took twice as long in every other process. */
const nothing: Part = {
  word: undefined,
  tag: undefined,
  anything: undefined,
  min: undefined,
  max: undefined,
  greedy: undefined,
  optional: undefined,
  start: undefined,
  end: undefined,
  operator: undefined,
  fastOr: undefined,
  choices: undefined,
};

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
  if (written.startsWith('^')) return { ...partOf(written.slice(1)), start: true };
  if (written.endsWith('$')) return { ...partOf(written.slice(0, -1)), end: true };
  if (written.endsWith('?')) return { ...partOf(written.slice(0, -1)), optional: true };
  if (written.startsWith('(')) return choiceOf(written.slice(1, -1).split('|'));
  if (written.startsWith('.{')) return gapOf(written.slice(2, -1));
  return written.startsWith('#') ? { ...nothing, tag: written.slice(1) } : { ...nothing, word: written };
}

function choiceOf(written: readonly string[]): Part {
  const choices = written.map((choice) => choice.trim().split(' ').map(partOf));
  const words = choices.map(([first, ...more]) => (more.length === 0 ? first?.word : undefined));
  const plain = words.filter((word) => word !== undefined);
  return plain.length === words.length
    ? { ...nothing, operator: 'or', fastOr: new Set(plain) }
    : { ...nothing, operator: 'or', choices };
}

function gapOf(limits: string): Part {
  const [min = 0, max = 0] = limits.split(',').map(Number);
  return { ...nothing, anything: true, min, max, greedy: true, optional: min === 0 ? true : undefined };
}

function needsOf({ tag, word, optional }: Part): string[] {
  if (optional) return [];
  if (tag !== undefined) return [`#${tag}`];
  return word === undefined ? [] : [word];
}
