/** Thousands of follow-ups to store: different people and companies, some due, most of them later. */
import { defaultCadence } from '../../lib/follow-ups/cadence';
import type { FollowUp } from '../../lib/follow-ups/follow-up';
import { newFollowUp } from '../../lib/follow-ups/new-follow-up';
import { threadKey } from '../../lib/follow-ups/thread-key';
import type { Flag } from '../../lib/messages';

const day = 86_400_000;
const companies = ['Velmora Labs', 'Harrow & Quill', 'Ostrel Freight', 'Fennimore Opera', 'Kestrel Grid'];
const roles = ['Product Designer', 'Data Analyst', 'Stage Manager', 'Grid Planner', 'Service Technician'];
const people = ['Ines Okafor', 'Joss Pemberley', 'Tamsin Roe', 'Bram Vandersteen', 'Alba Quiroga'];

const pick = (list: readonly string[], place: number): string => list[place % list.length] ?? '';

const sure = <T>(value: T) => ({ value, sure: true });

/** What a mail page tells of its rejection number `place`. */
export function flagOf(place: number, now: number): Flag {
  const threadId = (0x19_00_00_00_00_00_00_00n + BigInt(place)).toString(16);
  const company = `${pick(companies, place)} ${place}`;
  const person = pick(people, place);
  return {
    site: 'gmail',
    account: { index: '0', address: 'mika.lindqvist@example.com' },
    threadId,
    messageId: `msg-f:${1_825_473_920_184_756_000n + BigInt(place)}`,
    link: `https://mail.google.com/mail/u/0/#all/${threadId}`,
    subject: `Your application for ${pick(roles, place)} at ${company}`,
    sender: { name: person, email: `hiring.${place}@careers.example` },
    noReply: place % 4 === 0,
    ats: place % 3 === 0 ? 'Greenhouse' : null,
    company: sure(company),
    role: sure(pick(roles, place + Math.floor(place / 5))),
    person: sure(person),
    firstName: sure(person.split(' ')[0] ?? ''),
    kind: 'not-selected',
    stage: null,
    language: 'en',
    sentence: `After careful thought we have decided not to move forward with your application (${place}).`,
    rule: 'en/not-selected/progress',
    receivedText: '',
    receivedAt: now - (place % 400) * day,
    detectedAt: now - (place % 400) * day,
  };
}

export function followUpsToStore(count: number, now: number): FollowUp[] {
  return Array.from({ length: count }, (_, place) => {
    const flag = flagOf(place, now);
    const key = threadKey(flag);
    if (key === null) throw new Error(`No key for thread ${flag.threadId}`);
    return newFollowUp(flag, key, { instant: flag.detectedAt, zone: 'Europe/London' }, defaultCadence);
  });
}
