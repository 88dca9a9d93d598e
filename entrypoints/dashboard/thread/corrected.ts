import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import type { Details } from '../../../lib/follow-ups/states';

export interface Typed {
  company: string;
  role: string;
  person: string;
  kind: FollowUp['kind'];
}

/** The details after the user's correction. What they typed is sure; what they left as it was stays as sure as it was. */
export function corrected(followUp: FollowUp, typed: Typed): Details {
  const person = detail(followUp.person, typed.person);
  const firstName = person === followUp.person ? followUp.firstName : firstWord(person);
  return {
    company: detail(followUp.company, typed.company),
    role: detail(followUp.role, typed.role),
    person,
    firstName,
    kind: typed.kind,
  };
}

function detail(before: FollowUp['company'], value: string): FollowUp['company'] {
  const text = value.trim();
  if (text === '') return null;
  return text === before?.value ? before : { value: text, sure: true };
}

function firstWord(person: FollowUp['person']): FollowUp['firstName'] {
  const [first] = person?.value.split(/\s+/) ?? [];
  return first === undefined ? null : { value: first, sure: true };
}
