import type { DraftFacts, Move } from './draft';

const usual: readonly Move[] = [
  'thanks',
  'feedback',
  'keep-in-touch',
  'thanks-feedback',
  'thanks-keep-in-touch',
  'future-roles',
  'contract-work',
  'check-in',
  'recruiter',
];

/** Where they mean to stay in touch, or the place itself is gone, staying in touch comes before a question about oneself. */
const touchFirst: readonly Move[] = [
  'thanks',
  'keep-in-touch',
  'feedback',
  'thanks-keep-in-touch',
  'thanks-feedback',
  'future-roles',
  'contract-work',
  'check-in',
  'recruiter',
];

/** The moves to offer, what makes most sense first; the first three are the banner's. A no-reply sender is the caller's to handle. */
export function movesFor(facts: Pick<DraftFacts, 'kind'>): readonly Move[] {
  return facts.kind === 'keep-in-touch' || facts.kind === 'position-cancelled' ? touchFirst : usual;
}
