import type { FeatureName } from './features';
import type { LearnedTerms } from './terms';
import type { Language, RejectionKind } from './verdict';

/**
 * What one language's grammar of rejections is written in: plain data, so that a new language is one file
 * in `phrases/` (see README.md beside this file). Every word is written lower case and without accents:
 * mails are folded the same way before they are compared.
 */
export interface LanguageRules {
  language: Language;
  /** How written words come apart before anything looks at them. */
  spelling: Spelling;
  /**
   * Word classes: class name (one capital first) to its words, separated by spaces. Patterns name them `#Class`.
   * `bewerb*` takes in every word that begins so, `*stelle` every word that ends so. The class `Neg` must be there.
   */
  words: Readonly<Record<string, string>>;
  /** A sentence that contains none of these stems can't decide and is not looked at. */
  cues: readonly string[];
  /** What says no. */
  rules: readonly Rule[];
  /** What takes it back: found anywhere in the mail, each silences the rules above. */
  counterRules: readonly CounterRule[];
  /** A sentence that contains none of these stems can't hold a counter-rule. */
  counterCues: readonly string[];
  /** Words around a match that make it no statement of fact. */
  scopes: Scopes;
  /** What the mail as a whole is about, and who wrote it. Phrases of whole words; `*` ends a word early. */
  signals: Signals;
}

/** What each feature of a mail says for or against its being a rejection, in the logarithm of odds. */
export interface Weights {
  bias: number;
  of: Readonly<Record<FeatureName, number>>;
}

/** A language as the detector is taught it: its written grammar, and what was learned for it. */
export interface TaughtLanguage extends LanguageRules {
  weights: Weights;
  wording: LearnedTerms;
}

export interface Spelling {
  /** Whole words: `won't` to `will not`, also misspelt ones. */
  whole: Readonly<Record<string, string>>;
  /** Endings with an apostrophe: `n't` to ` not`. */
  endings: Readonly<Record<string, string>>;
  /** Beginnings with an apostrophe: `l'` to `le `. */
  beginnings: Readonly<Record<string, string>>;
  /** What is another word where a hyphen ties it to its verb: "se" is if, "candidatou-se" is reflexive. */
  enclitic?: string;
  /** Two words that mean one thing, joined by an underscore when read: `no longer` is the one word `no_longer`. */
  compounds: readonly string[];
  /** Real words one letter away from a key word, which are not to be mended into it. */
  notTypos: string;
}

interface Clause {
  /** Words that void a match when they stand in it or up to five words behind it: `tomorrow`, `refund`. */
  except?: string;
  /** Words that void a match when they stand right before it. */
  notAfter?: string;
  /** Words that void a match when they stand up to five words before it, in its clause: an object before its verb. */
  exceptBefore?: string;

  /** Whole sentences that this rule matches. One test crosses them with all the other rules. */
  examples: readonly string[];
  /** Sentences that look like it and that no rule may take for a rejection. */
  counterExamples?: readonly string[];
}

export interface Rule extends Clause {
  /** `kind/name`, unique in its language: `not-selected/negated-progress`. */
  id: `${RejectionKind}/${string}`;
  /** compromise match syntax over words and `#Classes`. After a gap (`.{0,4}`) stands one word, class or `(a|b)` of single words. */
  patterns: readonly string[];
  /**
   * What else must hold for the match to count. `reader`: the sentence itself speaks of the reader's own application.
   */
  needs: 'mail' | 'reader';
  /** Only what `decides` says no by itself; what `leans` or `hints` names a sentence in a mail that is worded like a rejection. */
  strength: 'decides' | 'leans' | 'hints';
  /** It names whoever got the place: "he" and "her" are that person, not the one whose application it is. */
  namesRival?: true;
}

export interface CounterRule extends Clause {
  id: `counter/${string}`;
  patterns: readonly string[];
  /** `good-news`: an invitation or an offer. `still-open`: no decision yet, or on another role. `receipt`: it came, and is read. `own-words`: a candidate speaks. */
  says: 'good-news' | 'still-open' | 'receipt' | 'own-words';
  /** It says so as a condition: who writes "if you are selected" has not decided. */
  onCondition?: true;
}

export interface Scopes {
  /** Everything after it in the sentence is conditional: if, unless, whether. */
  conditional: string;
  /** Conditional only as the first word of a clause: should. */
  conditionalFirst: string;
  /** The rest of its clause is not yet so: until, once. */
  temporal: string;
  /** Ends every scope before it: but, however. */
  release: string;
  /** Right after a match it makes the match conditional: unless, until. */
  condition: string;
  /** The same as the first word of the next clause, for languages that set a comma before it: wenn. */
  conditionNext?: string;
  /** As the first word of a sentence it makes the sentence a condition, in languages that put the verb first: haben (Sie). */
  conditionalOpening?: string;
  /** Before or in a match it makes it a mere possibility: may, might. */
  possible: string;
  /** Somebody else's words follow: said, told. */
  reported: string;
  /** Right before those, who said it; left out where anybody may have: they, you, was. */
  reporters?: string;
  /** Before or in a match it leaves the matter open or means only some, where class `Neg` does not: not_yet, not_every. */
  denied: string;
  /** Right before, in or right after a match it makes it somebody else's application: my, his, their. */
  othersOwn: string;
  /** Anywhere in a sentence without the reader it makes the sentence one about somebody else: he, she. */
  thirdPerson: string;
  /** The reader: you, your. */
  reader: string;
}

export interface Signals {
  /** The mail is about a place to work: position, vacancy, recruiter. Counts double against another matter. */
  job: readonly string[];
  /** Words of work that are used elsewhere too: candidate, interview, career. */
  jobHints: readonly string[];
  /** It speaks to the reader about the reader's application. */
  reader: readonly string[];
  /** Somebody applied. Without a sign that it is the reader, a no is `likely` at most. */
  applying: readonly string[];
  /** It is about an application for something else. */
  otherMatter: readonly string[];
  /** Words for those who do a work: a weak sign of one, and another matter right before one of them is part of a job's name: `loan officer`. */
  occupations?: readonly string[];
  /** What stands before the thing applied for (`application for`), and after it (`application`). */
  appliedFor?: readonly string[];
  applicationFor?: readonly string[];
  /** Things other than work that one applies for: an application for one of them is another matter, whatever else is said. */
  otherThings?: readonly string[];
  /** Phrases that settle by themselves that it is another matter: `your nomination`. */
  namesOther?: readonly string[];
  /** A candidate wrote it. */
  candidate: readonly string[];
  /** The hiring side talks among itself. */
  employerSide: readonly string[];
  /** An article or a newsletter. */
  article: readonly string[];
  /** They mean to stay in touch. */
  keepInTouch: readonly string[];
  /** The text shows that there was an interview, or that there will be none. */
  afterInterview: readonly string[];
  beforeInterview: readonly string[];
}
