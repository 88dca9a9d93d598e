/** Learns how rejections are worded, and which words a mail has to have to be read at all. */
import { eachPlainWord } from '../../lib/rejection/prefilter';
import { type LearnedTerms, shareOf } from '../../lib/rejection/terms';
import { type Conditions, eachWord, mostSentences, share } from '../../lib/rejection/wording';
import { sentenceSource, sentenceWeight } from './learn-mails';
import { learnTerms, type TermedMail } from './learn-terms';

export interface WordedMail {
  /** Folded, the subject first. */
  sentences: readonly string[];
  isRejection: boolean;
  /** Who wrote it. */
  source: string;
}

/** Where there are fewer mails, a term that two writers use has to do. */
const many = 5000;
const ofMany = { fewestSources: 3, lightest: 0.75, restraint: 5 };
/** Of the prefilter: weights that are held strongly let no single word keep a mail from being read. */
const ofAll = { fewestSources: 3, lightest: 1, restraint: 3 };
const ofFew = { fewestSources: 2, lightest: 0.5, restraint: 5 };

/** The words of a folded sentence and the pairs of neighbours, as the tables write them: `unfortunately`, `. unfortunately`, … */
function termsOf(sentence: string, conditions: Conditions): string[] {
  const terms: string[] = [];
  let last = '.';
  eachWord(sentence, conditions, (_, __, start, end, isAsked) => {
    const written = sentence.slice(start, end).replaceAll("'", '');
    const word = start === end ? '.' : `${isAsked ? '?' : ''}${/^\d/.test(written) ? '#' : written}`;
    terms.push(word, `${last} ${word}`);
    last = word;
  });
  return terms;
}

/** What is learned from the mails of one language. */
export function wordingFrom(mails: readonly WordedMail[], conditions: Conditions): LearnedTerms {
  const termed: TermedMail[] = mails.map(({ sentences, isRejection, source }) => {
    const terms = sentences.slice(0, mostSentences).flatMap((sentence) => termsOf(sentence, conditions));
    const weight = source === sentenceSource ? sentenceWeight : 1;
    return { terms, share: share(terms.length), isRejection, weight, source };
  });
  return learnTerms(termed, mails.length >= many ? ofMany : ofFew);
}

const decoder = new TextDecoder();

function wordsOf(text: string): string[] {
  const words: string[] = [];
  const bytes = new TextEncoder().encode(text);
  eachPlainWord(text, (_, start, end) => words.push(decoder.decode(bytes.subarray(start, end))));
  return words;
}

/**
 * What is learned from the mails of all languages: the page has not told yet which one a mail is in. `mails` are rejections, and
 * mails that have nothing to do with an application.
 */
export function prefilterFrom(mails: readonly WordedMail[]): LearnedTerms {
  const termed: TermedMail[] = mails.map(({ sentences, isRejection, source }) => {
    const terms = wordsOf(sentences.join(' '));
    return { terms, share: shareOf(terms.length), isRejection, weight: 1, source };
  });
  return learnTerms(termed, ofAll);
}
