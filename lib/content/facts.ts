import type { DraftFacts } from '../drafts/draft';
import type { FollowUp } from '../follow-ups/follow-up';
import type { ThreadMemory } from '../messages';
import { type Details, type Language, languages, type Verdict } from '../rejection/verdict';

/** What a draft is made of, from a stored follow-up. */
export function factsOf(followUp: FollowUp): DraftFacts {
  const { kind, stage, language, company, role, person, firstName } = followUp;
  return { kind, stage, language, company, role, person, firstName };
}

/** Whether the thread is stored as a rejection, and the user did not say that it is none. */
export function isFlagged(memory: ThreadMemory | null): boolean {
  return memory?.followUp != null && memory.followUp.state !== 'dismissed';
}

/** The same from a mail that was just read and may not be stored yet. */
export function factsFrom({ kind, stage, language }: Verdict, details: Details): DraftFacts {
  const { company, role, person, firstName } = details;
  return { kind, stage, language: language ?? browserLanguage(), company, role, person, firstName };
}

/** For a mail that nothing is known of: the user's own language where it is one of ours. */
export function noFacts(): DraftFacts {
  return {
    kind: null,
    stage: null,
    language: browserLanguage(),
    company: null,
    role: null,
    person: null,
    firstName: null,
  };
}

function browserLanguage(): Language {
  const own = navigator.language.slice(0, 2).toLowerCase();
  return languages.find((language) => language === own) ?? 'en';
}
