import type { Corrections } from './corrections';
import { fold } from './normalise';
import { sentencesOf, shown } from './sentences';
import type { Evidence } from './verdict';

/** Shorter phrases would match everywhere. Counted in letters and digits. */
const shortest = 8;
const longest = 200;

const pieces = /[\p{L}\p{N}']+/gu;
const wordsOf = (text: string): string => ` ${(fold(text).match(pieces) ?? []).join(' ')} `;

/** A phrase as it is compared, or null where it is too short or too long to be one. */
function phraseOf(text: string): string | null {
  const words = wordsOf(text.slice(0, longest + 1));
  return words.replaceAll(' ', '').length < shortest || text.length > longest ? null : words;
}

/** The sentences of a text that an own phrase would match, as they are shown; for a preview in the settings. */
export function previewPhrase(phrase: string, text: string): string[] {
  const words = phraseOf(phrase);
  if (words === null) return [];
  return sentencesOf(text)
    .filter((sentence) => wordsOf(sentence).includes(words))
    .map(shown);
}

/** Which of the user's own phrases a mail holds: one evidence a sentence. Punctuation, case and accents don't count. */
export function ownPhrasesIn(
  sentences: readonly string[],
  { ownPhrases, quietRules }: Corrections,
): Evidence[] {
  const phrases = ownPhrases
    .map((text) => ({ rule: `own/${text}`, words: phraseOf(text) }))
    .filter(({ rule, words }) => words !== null && !quietRules.includes(rule));
  if (phrases.length === 0) return [];
  return sentences.flatMap((sentence) => {
    const words = wordsOf(sentence);
    const found = phrases.find((phrase) => phrase.words !== null && words.includes(phrase.words));
    return found ? [{ sentence: shown(sentence), rule: found.rule }] : [];
  });
}
