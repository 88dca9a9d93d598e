import nlp from 'compromise/one';
import type { CounterRule, LanguageRules, Rule, Signals } from './grammar';
import { PhraseCounter } from './phrase-counter';
import { ScopeReader } from './scopes';
import { type Word, WordReader } from './words';

/** Where a rule matched: word numbers in its sentence, end exclusive. */
export interface Match<R> {
  rule: R;
  sentence: number;
  start: number;
  end: number;
}

/** What compromise 14 gives back for each match (its types say only `object`). */
interface Found {
  match: string;
  view: { fullPointer: [sentence?: number, start?: number, end?: number][] };
}

/** Matches a list of rules in one pass with a compromise net. */
export class RuleNet<R extends Rule | CounterRule> {
  private readonly net: ReturnType<typeof nlp.buildNet>;
  private readonly ruleOf = new Map<string, R>();

  constructor(rules: readonly R[]) {
    for (const rule of rules) for (const pattern of rule.patterns) this.ruleOf.set(pattern, rule);
    this.net = nlp.buildNet([...this.ruleOf.keys()].map((match) => ({ match })));
  }

  match(sentences: readonly (readonly Word[])[]): Match<R>[] {
    // Words are already taken apart and classed; only compromise's matcher is needed, not its tokeniser.
    const view = nlp.tokenize('');
    view.document = sentences.map((words) =>
      words.map(({ text, classes }) => ({
        text,
        normal: text,
        pre: '',
        post: ' ',
        tags: classes as Set<string>,
      })),
    );
    const matches: Match<R>[] = [];
    for (const found of view.sweep(this.net, { tagger: false }).found as Found[]) {
      const rule = this.ruleOf.get(found.match);
      const [sentence, start, end] = found.view.fullPointer[0] ?? [];
      if (rule && sentence !== undefined && start !== undefined && end !== undefined) {
        matches.push({ rule, sentence, start, end });
      }
    }
    return matches;
  }
}

export interface CompiledLanguage {
  rules: LanguageRules;
  words: WordReader;
  scopes: ScopeReader;
  cues: RegExp;
  counterCues: RegExp;
  net: RuleNet<Rule>;
  counterNet: RuleNet<CounterRule>;
  signals: { [Name in keyof Signals]: PhraseCounter };
}

export function compile(rules: LanguageRules): CompiledLanguage {
  const { signals } = rules;
  return {
    rules,
    words: new WordReader(rules),
    scopes: new ScopeReader(rules),
    cues: new RegExp(rules.cues.join('|')),
    counterCues: new RegExp(rules.counterCues.join('|')),
    net: new RuleNet(rules.rules),
    counterNet: new RuleNet(rules.counterRules),
    signals: {
      job: new PhraseCounter(signals.job),
      reader: new PhraseCounter(signals.reader),
      otherMatter: new PhraseCounter(signals.otherMatter),
      candidate: new PhraseCounter(signals.candidate),
      employerSide: new PhraseCounter(signals.employerSide),
      article: new PhraseCounter(signals.article),
      support: new PhraseCounter(signals.support),
      keepInTouch: new PhraseCounter(signals.keepInTouch),
      afterInterview: new PhraseCounter(signals.afterInterview),
      beforeInterview: new PhraseCounter(signals.beforeInterview),
    },
  };
}
