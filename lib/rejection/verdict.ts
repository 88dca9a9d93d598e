/** What the detector takes and what it says. Plain values, so they can be stored, sent and tested as they are. */

/** A mail as the detector takes it: the newest words only (see lib/mail/own-words.ts), as text with line breaks. */
export interface Mail {
  subject: string;
  from: { name: string; email: string };
  text: string;
}

export const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] as const;
export type Language = (typeof languages)[number];

export const rejectionKinds = [
  'not-selected',
  'position-filled',
  'position-cancelled',
  'keep-in-touch',
] as const;
/** not selected · somebody else has the place · the place is gone or on hold · no, but they mean to stay in touch */
export type RejectionKind = (typeof rejectionKinds)[number];

export const stages = ['before-interview', 'after-interview'] as const;
/** How far the application had come, where the text says so. */
export type Stage = (typeof stages)[number];

export interface Evidence {
  /** The sentence as it stands in the mail, at most 300 characters. */
  sentence: string;
  /** The rule that matched it: `en/not-selected/negated-progress`. */
  rule: string;
}

export interface Verdict {
  /** `rejection` shows the banner and stores, `likely` shows a chip that asks, `none` shows nothing. */
  verdict: 'rejection' | 'likely' | 'none';
  /** Null when the verdict is none. */
  kind: RejectionKind | null;
  stage: Stage | null;
  /** 0 to 1. */
  confidence: number;
  /** The sentences that decided, strongest first; empty when the verdict is none. */
  evidence: Evidence[];
  /** The language that was judged in; null when the mail is in none of ours. */
  language: Language | null;
}

/** What was read from a mail beside the verdict; each value with how sure it is, null rather than wrong. */
export interface Details {
  company: Detail | null;
  role: Detail | null;
  /** The person to answer. */
  person: Detail | null;
  firstName: Detail | null;
  /** The applicant tracking system that sent it, by its usual name. */
  ats: string | null;
  /** Replies to this sender are read by nobody. */
  noReply: boolean;
}

export interface Detail {
  value: string;
  sure: boolean;
}
