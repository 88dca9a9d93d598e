/** The template language: `{{name|fallback}}`, `[[optional phrase]]`, and with a header `[[when …:`, `[[otherwise:`, `[[check:`. See README.md. */
import { rejectionKinds, stages } from '../rejection/verdict';

export const variables = ['firstName', 'person', 'company', 'role'] as const;
export type Variable = (typeof variables)[number];

/** What `[[when …:` can ask about: the kinds of rejection and how far the application had come. */
const conditions = [...rejectionKinds, ...stages] as const;
export type Condition = (typeof conditions)[number];

/**
 * When a phrase in `[[ ]]` stays: its variables are known, one of these holds, nothing right before it stayed, or always (`check`:
 * words that the user should make their own).
 */
type Keep = 'known' | 'otherwise' | 'check' | readonly Condition[];

export type Part =
  | { type: 'text'; text: string }
  | { type: 'variable'; name: Variable; fallback: string | null }
  | { type: 'optional'; keep: Keep; parts: Part[] }
  /** Something that looks like our language and isn't: it is kept as written, for the user to see. */
  | { type: 'broken'; text: string };

export type SyntaxProblem =
  | 'unknown-variable'
  | 'unknown-condition'
  | 'empty-fallback'
  | 'unclosed-variable'
  | 'unclosed-optional'
  | 'stray-close'
  | 'otherwise-alone'
  | 'too-deep';

/** `start` and `end` are offsets in the template's body; `found` is what stands there, at most 60 characters. */
export interface TemplateProblem {
  problem: SyntaxProblem;
  start: number;
  end: number;
  found: string;
}

const mostDepth = 3;
/** A variable is looked for this far and no farther, which keeps a text full of `{{` linear. */
const mostVariable = 200;
const optionalHeader = /(?:when ([a-z-]+(?: or [a-z-]+)*)|(otherwise|check)):/y;
const marks = /\{\{|\}\}|\[\[|\]\]/g;

const isVariable = (name: string): name is Variable => (variables as readonly string[]).includes(name);
const isCondition = (word: string): word is Condition => (conditions as readonly string[]).includes(word);

function keepOf(word: string | undefined, conditionWords: readonly string[]): Keep {
  if (word === 'otherwise' || word === 'check') return word;
  return conditionWords.length > 0 ? conditionWords.filter(isCondition) : 'known';
}

/** Reads a template's body. Never throws: what can't be read becomes a `broken` part and a problem. */
export function parse(body: string): { parts: Part[]; problems: TemplateProblem[] } {
  const problems: TemplateProblem[] = [];
  let at = 0;

  const report = (problem: SyntaxProblem, start: number, end: number) =>
    problems.push({ problem, start, end, found: body.slice(start, Math.min(end, start + 60)) });

  const broken = (problem: SyntaxProblem, start: number, end: number): Part => {
    report(problem, start, end);
    at = end;
    return { type: 'broken', text: body.slice(start, end) };
  };

  const variable = (): Part => {
    const start = at;
    const inside = body.slice(start + 2, start + mostVariable);
    const length = inside.search(/\}\}|\{\{|\[\[|\]\]|\n/);
    if (length < 0 || !inside.startsWith('}}', length)) return broken('unclosed-variable', start, start + 2);
    const end = start + 2 + length + 2;
    const bar = inside.slice(0, length).indexOf('|');
    const name = inside.slice(0, bar < 0 ? length : bar).trim();
    const fallback = bar < 0 ? null : inside.slice(bar + 1, length).trim();
    if (!isVariable(name)) return broken('unknown-variable', start, end);
    if (fallback === '') report('empty-fallback', start, end);
    at = end;
    return { type: 'variable', name, fallback: fallback || null };
  };

  const optional = (depth: number, follows: boolean): Part[] => {
    const start = at;
    if (depth >= mostDepth) return [broken('too-deep', start, start + 2)];
    at += 2;
    optionalHeader.lastIndex = at;
    const header = optionalHeader.exec(body);
    if (header) at = optionalHeader.lastIndex;
    const afterHeader = at;
    const words = header?.[1]?.split(' or ') ?? [];
    if (words.some((word) => !isCondition(word))) report('unknown-condition', start + 2, afterHeader);
    const word = header?.[2];
    if (word === 'otherwise' && !follows) report('otherwise-alone', start, afterHeader);
    const inner = partsUntilClose(depth + 1);
    if (!body.startsWith(']]', at)) {
      report('unclosed-optional', start, afterHeader);
      return [{ type: 'broken', text: body.slice(start, afterHeader) }, ...inner];
    }
    at += 2;
    return [{ type: 'optional', keep: keepOf(word, words), parts: inner }];
  };

  const partsUntilClose = (depth: number): Part[] => {
    const parts: Part[] = [];
    while (at < body.length) {
      marks.lastIndex = at;
      const mark = marks.exec(body);
      const next = mark ? mark.index : body.length;
      if (next > at) parts.push({ type: 'text', text: body.slice(at, next) });
      at = next;
      if (!mark) break;
      if (mark[0] === ']]' && depth > 0) break;
      if (mark[0] === '{{') parts.push(variable());
      else if (mark[0] === '[[') {
        for (const part of optional(depth, parts.at(-1)?.type === 'optional')) parts.push(part);
      } else parts.push(broken('stray-close', at, at + 2));
    }
    return parts;
  };

  const parts = partsUntilClose(0);
  return { parts, problems: problems.toSorted((a, b) => a.start - b.start) };
}
