/** The words that drafts are made of and made for. Plain values. */
import type { Detail, Language, RejectionKind, Stage } from '../rejection/verdict';

/** The playbook's moves that are sent, and the two that are worth sending as one mail. */
export const moves = [
  'thanks',
  'feedback',
  'keep-in-touch',
  'future-roles',
  'contract-work',
  'check-in',
  'recruiter',
  'thanks-feedback',
  'thanks-keep-in-touch',
] as const;
export type Move = (typeof moves)[number];

/** What is known of the rejection that a draft answers. */
export interface DraftFacts {
  kind: RejectionKind | null;
  stage: Stage | null;
  language: Language;
  company: Detail | null;
  role: Detail | null;
  person: Detail | null;
  firstName: Detail | null;
}

/** A text with holes, in the language of README.md. Kind and stage are decided inside the body. */
export interface Template {
  /** `thanks/en/1` for a built-in one, `own/…` for the user's. Stored with what was sent: never reused. */
  id: string;
  move: Move;
  /** Null in the user's own templates: they go out in whatever language they are written in. */
  language: Language | null;
  body: string;
}

export interface Draft {
  /** The id of the template it was written from. */
  id: string;
  move: Move;
  language: Language;
  /** Plain text, lines parted by \n; no subject, no signature. */
  text: string;
  /** Parts of `text` to check before sending (a value we are not sure of), as offsets, in order. */
  check: { start: number; end: number }[];
}
