/** Single sentences that say no, or only look like it, each in a neutral mail of its language: the grammars' examples, and those of the tests. */
import { grammarOf } from '../../lib/rejection/languages';
import type { Language } from '../../lib/rejection/verdict';
import * as german from '../unit/rejection/languages/de-sentences';
import * as spanish from '../unit/rejection/languages/es-clauses';
import * as french from '../unit/rejection/languages/fr-clauses';
import { frames } from '../unit/rejection/languages/frames';
import * as dutch from '../unit/rejection/languages/nl-sentences';
import { phrasings } from '../unit/rejection/phrasings';

interface Sentences {
  noes: readonly string[];
  others: readonly string[];
}

const ofTests: Partial<Record<Language, Sentences>> = {
  en: { noes: phrasings, others: [] },
  de: { noes: german.noes, others: german.notNoes },
  es: spanish,
  fr: french,
  nl: { noes: dutch.noes, others: dutch.notNoes },
};

export interface FramedSentence {
  subject: string;
  text: string;
  isRejection: boolean;
  sentence: string;
}

const unique = (sentences: readonly string[]): string[] => [...new Set(sentences)];

/** Each sentence of a language in each of its frames: of what is plain there must be no doubt. */
export function framedSentences(language: Language): FramedSentence[] {
  const rules = grammarOf(language)?.rules;
  if (!rules) return [];
  const deciding = rules.rules.filter(({ strength }) => strength === 'decides');
  const noes = unique([...deciding.flatMap(({ examples }) => examples), ...(ofTests[language]?.noes ?? [])]);
  const others = unique([
    ...[...rules.rules, ...rules.counterRules].flatMap(({ counterExamples = [] }) => counterExamples),
    ...rules.counterRules.flatMap(({ examples }) => examples),
    ...(ofTests[language]?.others ?? []),
  ]);
  const framed = (sentences: readonly string[], isRejection: boolean): FramedSentence[] =>
    sentences.flatMap((sentence) =>
      frames[language].map((frame) => {
        const [subject = '', ...text] = frame(sentence);
        return { subject, text: text.join('\n\n'), isRejection, sentence };
      }),
    );
  return [...framed(noes, true), ...framed(others, false)];
}
