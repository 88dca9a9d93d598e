import { describe, expect, it } from 'vitest';
import type { CompiledLanguage } from '../../../lib/rejection/compiled';
import { counterRulesIn } from '../../../lib/rejection/counter-facts';
import { factsIn } from '../../../lib/rejection/facts';
import { grammarOf, registeredLanguages } from '../../../lib/rejection/languages';
import { MailWords } from '../../../lib/rejection/mail-words';
import { fold } from '../../../lib/rejection/normalise';

const mailOf = (sentence: string, grammar: CompiledLanguage) => new MailWords([fold(sentence)], grammar);

const rulesFor = (sentence: string, grammar: CompiledLanguage) =>
  factsIn(mailOf(sentence, grammar))
    .map(({ rule }) => rule)
    .filter(({ strength }) => strength !== 'hints');

const idsFor = (sentence: string, grammar: CompiledLanguage): string[] => [
  ...new Set(rulesFor(sentence, grammar).map(({ id }) => id)),
];

describe.each(registeredLanguages())('the rules of %s', (language) => {
  const grammar = grammarOf(language);
  if (!grammar) throw new Error(`${language} is registered without a grammar`);
  const { rules, counterRules } = grammar.rules;
  const hinting = rules.filter(({ strength }) => strength === 'hints');

  it('have one name each', () => {
    const names = [...rules, ...counterRules].map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have one rule for each pattern', () => {
    const patterns = rules.flatMap((rule) => rule.patterns);
    expect(patterns.filter((pattern, at) => patterns.indexOf(pattern) !== at)).toEqual([]);
  });

  it('have behind a gap one word, one class or single words: what else stands there never matches', () => {
    const patterns = [...rules, ...counterRules].flatMap((rule) => rule.patterns);
    expect(patterns.filter((pattern) => /\.\{\d+,\d+\} \([^)]*[ #][^)]*\)/.test(pattern))).toEqual([]);
  });

  const examples = rules
    .filter((rule) => !hinting.includes(rule))
    .flatMap(({ id, examples: own }) => own.map((example) => [id, example] as const));

  it.each(examples)('%s alone takes: %s', (id, example) => {
    expect(idsFor(example, grammar)).toEqual([id]);
  });

  it.each(hinting.flatMap(({ id, examples: own }) => own.map((example) => [id, example] as const)))(
    '%s hints at: %s',
    (id, example) => {
      const ids = factsIn(mailOf(example, grammar)).map(({ rule }) => rule.id);
      expect([...new Set(ids)]).toEqual([id]);
    },
  );

  it.each(rules.flatMap(({ counterExamples = [] }) => counterExamples))('no rule takes: %s', (example) => {
    expect(idsFor(example, grammar)).toEqual([]);
  });

  it.each(counterRules.flatMap(({ id, examples: own }) => own.map((example) => [id, example] as const)))(
    '%s alone takes: %s',
    (id, example) => {
      expect([...new Set(counterRulesIn(mailOf(example, grammar)).map((rule) => rule.id))]).toEqual([id]);
      expect(idsFor(example, grammar)).toEqual([]);
    },
  );

  it.each(counterRules.flatMap(({ counterExamples = [] }) => counterExamples))(
    'no counter-rule takes: %s',
    (example) => {
      expect(counterRulesIn(mailOf(example, grammar))).toEqual([]);
    },
  );

  it.each(examples)('no counter-rule takes the example of %s: %s', (_, example) => {
    expect(counterRulesIn(mailOf(example, grammar))).toEqual([]);
  });
});
