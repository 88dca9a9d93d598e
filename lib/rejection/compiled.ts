import nlp from 'compromise/one';
import type { CounterRule, Rule, Signals, TaughtLanguage } from './grammar';
import { type Naming, notWork, OtherThings } from './other-things';
import { patternOf } from './pattern';
import { PatternIndex } from './pattern-index';
import { PhraseCounter } from './phrase-counter';
import { ScopeReader, type Span, setOf } from './scopes';
import { conditionsOf, Wording } from './wording';
import { type Word, WordReader } from './words';

/** Where a rule matched, and in which of the sentences. */
export interface Match<R> extends Span {
  rule: R;
  sentence: number;
}

interface Pattern<R> extends Omit<Span, 'start' | 'end'> {
  rule: R;
}

/** What compromise 14 gives back for each match (its types say only `object`). */
interface Found {
  match: string;
  view: { fullPointer: [sentence?: number, start?: number, end?: number][] };
}

const isFound = (found: object): found is Found => 'match' in found && 'view' in found;

/** Matches a list of rules with compromise. */
export class RuleNet<R extends Rule | CounterRule> {
  private readonly index: PatternIndex;
  private readonly patterns = new Map<string, Pattern<R>>();

  /** `negation` tells patterns that say "not" themselves. */
  constructor(rules: readonly R[], negation: RegExp) {
    for (const rule of rules) {
      const except = setOf(rule.except);
      const notAfter = setOf(rule.notAfter);
      const exceptBefore = setOf(rule.exceptBefore);
      const namesRival = 'namesRival' in rule;
      for (const pattern of rule.patterns) {
        const negates = negation.test(pattern);
        this.patterns.set(pattern, { rule, negates, except, notAfter, exceptBefore, namesRival });
      }
    }
    this.index = new PatternIndex([...this.patterns.keys()].map(patternOf));
  }

  match(sentences: readonly (readonly Word[])[]): Match<R>[] {
    // Words are already taken apart and classed; only compromise's matcher is needed, not its tokeniser.
    const view = nlp.tokenize('');
    const matches: Match<R>[] = [];
    for (const [sentence, words] of sentences.entries()) {
      const always = this.index.candidatesFor(words);
      if (always.length === 0) continue;
      view.document = [
        words.map(({ text, classes }) => ({ text, normal: text, pre: '', post: ' ', tags: classes })),
      ];
      for (const found of view.sweep({ hooks: {}, always, isNet: true }, { tagger: false }).found) {
        if (!isFound(found)) continue;
        const pattern = this.patterns.get(found.match);
        const [, start, end] = found.view.fullPointer[0] ?? [];
        if (pattern && start !== undefined && end !== undefined)
          matches.push({ ...pattern, sentence, start, end });
      }
    }
    return matches;
  }
}

export interface CompiledLanguage {
  rules: TaughtLanguage;
  words: WordReader;
  scopes: ScopeReader;
  cues: RegExp;
  counterCues: RegExp;
  net: RuleNet<Rule>;
  /** Built when first asked for: most mails never get there. */
  counterNet: () => RuleNet<CounterRule>;
  signals: { [Name in Exclude<keyof Required<Signals>, keyof Naming>]: PhraseCounter };
  otherThings: OtherThings;
  /** Built when first asked for. */
  wording: () => Wording;
}

function once<T>(build: () => T): () => T {
  let built: T | undefined;
  return () => {
    built ??= build();
    return built;
  };
}

export function compile(rules: TaughtLanguage): CompiledLanguage {
  const { signals } = rules;
  const negation = new RegExp(
    `#Neg|#NoLonger|(?:^|[ (|])(?:${rules.words.Neg?.replaceAll(' ', '|')}|no)(?![a-z])`,
  );
  return {
    rules,
    words: new WordReader(rules),
    scopes: new ScopeReader(rules),
    cues: new RegExp(rules.cues.join('|')),
    counterCues: new RegExp(rules.counterCues.join('|')),
    net: new RuleNet(rules.rules, negation),
    otherThings: new OtherThings(signals),
    wording: once(() => new Wording(rules.wording, conditionsOf(rules.scopes))),
    counterNet: once(() => new RuleNet(rules.counterRules, negation)),
    signals: {
      job: new PhraseCounter(signals.job),
      jobHints: new PhraseCounter(signals.jobHints),
      reader: new PhraseCounter(signals.reader),
      applying: new PhraseCounter(signals.applying),
      occupations: new PhraseCounter(signals.occupations ?? []),
      otherMatter: new PhraseCounter(signals.otherMatter, notWork(signals)),
      candidate: new PhraseCounter(signals.candidate),
      employerSide: new PhraseCounter(signals.employerSide),
      article: new PhraseCounter(signals.article),
      keepInTouch: new PhraseCounter(signals.keepInTouch),
      afterInterview: new PhraseCounter(signals.afterInterview),
      beforeInterview: new PhraseCounter(signals.beforeInterview),
    },
  };
}
