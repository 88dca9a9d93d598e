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

export interface Draft {
  /** The template's id: `thanks/en/not-selected/1` for a built-in one, `own/…` for the user's. */
  id: string;
  move: Move;
  language: Language;
  /** Plain text, lines parted by \n; no subject, no signature. */
  text: string;
  /** Parts of `text` to check before sending (a value we are not sure of), as offsets, in order. */
  check: { start: number; end: number }[];
}
