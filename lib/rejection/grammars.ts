/**
 * The grammars that the detector was taught. A mail page is taught a language when its first mail comes up, so that
 * nobody carries the tables of seven languages through every page; everything else has them all (`languages.ts`).
 */
import { type CompiledLanguage, compile } from './compiled';
import type { TaughtLanguage } from './grammar';
import { Prefilter } from './prefilter';
import type { LearnedTerms } from './terms';
import type { Language } from './verdict';

let prefilter: Prefilter | null = null;
const taught = new Map<Language, TaughtLanguage>();
const compiled = new Map<Language, CompiledLanguage>();

/** From now on mails in this language are judged. */
export function teach(rules: TaughtLanguage): void {
  taught.set(rules.language, rules);
  compiled.delete(rules.language);
}

/** From now on mails are looked at whose words could be a rejection's; before that, none is. */
export function teachPrefilter(words: LearnedTerms): void {
  prefilter = new Prefilter(words);
}

/** Could a mail with these texts (its subject, its words) be a rejection? Cheap, and wrong mostly in saying yes too often. */
export const mayBeRejection = (texts: readonly string[]): boolean =>
  prefilter?.mayBeRejection(texts) ?? false;

/** The compiled grammar of a language, built when a first mail needs it; null for one that was not taught. */
export function grammarOf(language: Language): CompiledLanguage | null {
  const known = compiled.get(language);
  if (known) return known;
  const rules = taught.get(language);
  if (!rules) return null;
  const built = compile(rules);
  compiled.set(language, built);
  return built;
}

/** The steps of compiling a language ahead of its first mail, each short enough for a moment between two frames. */
export function compiling(language: Language): (() => void)[] {
  return [
    () => void grammarOf(language),
    () => void grammarOf(language)?.wording(),
    () => void grammarOf(language)?.counterNet(),
  ];
}
