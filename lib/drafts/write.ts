/** Fills a template with what is known of a rejection. Values go in as they are: nothing in them is read as template. */
import type { Language } from '../rejection/verdict';
import { cleanValue } from './clean';
import type { Draft, DraftFacts, Template } from './draft';
import { type Condition, type Part, parse, type Variable, variables } from './parse';
import { standIns } from './stand-ins';

interface Value {
  text: string;
  /** To be looked at before sending. */
  check: boolean;
}

/**
 * The draft that `template` makes of `facts`: plain text, and the offsets of what the user should check. Never throws and never
 * leaves a blank: an unknown value takes the template's fallback, and without one a stand-in that is marked for the user to check.
 */
export function write(template: Template, facts: DraftFacts): Draft {
  const language = template.language ?? facts.language;
  const known = knownValues(facts);
  const holding = new Set<Condition>();
  if (facts.kind) holding.add(facts.kind);
  if (facts.stage) holding.add(facts.stage);

  const page = new Page();
  fill(parse(template.body).parts);
  return { id: template.id, move: template.move, language, ...page.finished() };

  function fill(parts: readonly Part[]) {
    let stayed = false;
    for (const part of parts) {
      if (part.type === 'optional') {
        const stays: boolean = part.keep === 'otherwise' ? !stayed : holds(part);
        if (!stays) page.drop();
        else if (part.keep === 'check') page.marked(() => fill(part.parts));
        else fill(part.parts);
        /* An `otherwise` ends its run: the next phrase starts a new one. */
        stayed = part.keep !== 'otherwise' && (stayed || stays);
        continue;
      }
      stayed = false;
      if (part.type === 'text') page.put(part.text);
      else if (part.type === 'broken') page.putValue({ text: part.text, check: true });
      else page.putValue(known.get(part.name) ?? missing(part.name, part.fallback, language));
    }
  }

  function holds({ keep, parts }: Extract<Part, { type: 'optional' }>): boolean {
    if (keep === 'check') return true;
    if (keep === 'known') return parts.every((part) => part.type !== 'variable' || known.has(part.name));
    return keep !== 'otherwise' && keep.some((condition) => holding.has(condition));
  }
}

function knownValues(facts: DraftFacts): ReadonlyMap<Variable, Value> {
  const values = new Map<Variable, Value>();
  for (const name of variables) {
    const detail = facts[name];
    const clean = detail && cleanValue(detail.value);
    if (clean) values.set(name, { text: clean.text, check: !detail.sure || clean.cut });
  }
  return values;
}

function missing(name: Variable, fallback: string | null, language: Language): Value {
  return fallback === null
    ? { text: standIns[language][name], check: true }
    : { text: fallback, check: false };
}

/** The text as it grows. It closes the gaps that dropped phrases leave, so that offsets stay right. */
class Page {
  private readonly check: { start: number; end: number }[] = [];
  private text = '';
  private dropped = false;
  private endsWithDot = false;

  put(text: string) {
    let next = text;
    if (this.endsWithDot && next.startsWith('.')) next = next.slice(1);
    if (this.dropped) next = this.closeGap(next);
    /* Two phrases that each bring their space need only one. */
    if (next.startsWith(' ') && /(?:^|\s)$/.test(this.text.slice(-1))) next = next.replace(/^ +/, '');
    if (next === '') return;
    this.text += next;
    this.dropped = false;
    this.endsWithDot = false;
  }

  putValue(value: Value) {
    if (this.dropped) this.closeGap(value.text);
    const start = this.text.length;
    this.text += value.text;
    if (value.check) this.check.push({ start, end: this.text.length });
    this.dropped = false;
    /* "Acme Inc." at the end of a sentence needs no second full stop. */
    this.endsWithDot = value.text.endsWith('.');
  }

  /** What `fill` writes is one thing to check, whatever it holds. */
  marked(fill: () => void) {
    const before = this.check.length;
    const start = this.text.length;
    fill();
    this.check.splice(before, Infinity, { start, end: this.text.length });
  }

  drop() {
    this.dropped = true;
  }

  finished(): Pick<Draft, 'text' | 'check'> {
    const text = this.text.trimEnd();
    return { text, check: this.check.map(({ start, end }) => ({ start, end: Math.min(end, text.length) })) };
  }

  private closeGap(next: string): string {
    if (this.text === '' || this.text.endsWith('\n')) return next.replace(/^\s+/, '');
    if (this.text.endsWith(' ') && /^[\s,.;:?]/.test(next)) this.text = this.text.slice(0, -1);
    return next;
  }
}
