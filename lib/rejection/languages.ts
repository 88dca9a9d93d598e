import type { CompiledLanguage } from './compiled';
import type { LanguageRules, TaughtLanguage } from './grammar';
import { grammarOf as taughtGrammarOf, teach, teachPrefilter } from './grammars';
import { prefilter } from './learned/prefilter';
import { german } from './phrases/de';
import { english } from './phrases/en';
import { spanish } from './phrases/es';
import { french } from './phrases/fr';
import { italian } from './phrases/it';
import { dutch } from './phrases/nl';
import { portuguese } from './phrases/pt';
import { taught } from './taught';
import type { Language } from './verdict';

/** All grammars. A language is registered by its line here. */
const rulesOf = new Map<Language, LanguageRules>([
  ['en', english],
  ['de', german],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['nl', dutch],
  ['pt', portuguese],
]);

let done = false;

/** Teaches the detector all languages, once. */
export function teachAll(): void {
  if (done) return;
  done = true;
  teachPrefilter(prefilter);
  for (const rules of rulesOf.values()) teach(taught(rules));
}

/** Like grammars.ts, knowing all languages. */
export function grammarOf(language: Language): CompiledLanguage | null {
  teachAll();
  return taughtGrammarOf(language);
}

/** The languages that have a grammar. */
export const registeredLanguages = (): Language[] => [...rulesOf.keys()];

/** A grammar as plain data, without what only tests read: what a mail page is taught. Null where there is none. */
export function rulesFor(language: Language): TaughtLanguage | null {
  const rules = rulesOf.get(language);
  if (!rules) return null;
  return {
    ...taught(rules),
    rules: rules.rules.map(({ examples, counterExamples, ...rule }) => ({ ...rule, examples: [] })),
    counterRules: rules.counterRules.map(({ examples, counterExamples, ...rule }) => ({
      ...rule,
      examples: [],
    })),
  };
}
