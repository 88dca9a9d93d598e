/** Reads for content scripts what would be too large to carry on every mail page. Nothing of a mail is kept. */
import { tone } from '../drafts/tone';
import type { Answer, MailToRead, ToneAsk } from '../messages';
import { readDetails } from '../rejection/details';
import type { TaughtLanguage } from '../rejection/grammar';
import { rulesFor } from '../rejection/languages';
import { prefilter } from '../rejection/learned/prefilter';
import type { LearnedTerms } from '../rejection/terms';
import type { Details, Language } from '../rejection/verdict';

export function prefilterWords(): Answer<LearnedTerms> {
  return { ok: true, value: prefilter };
}

export function grammar(language: Language): Answer<TaughtLanguage | null> {
  return { ok: true, value: rulesFor(language) };
}

export function detailsOf({ signature, ...mail }: MailToRead): Answer<Details> {
  return { ok: true, value: readDetails(mail, signature) };
}

export function isHot({ text, language }: ToneAsk): Answer<boolean> {
  return { ok: true, value: tone(text, language).hot };
}
