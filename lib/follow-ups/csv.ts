/** Threads as a table for a spreadsheet. Pure. */

import { firstOpenStep } from './agenda';
import type { FollowUp } from './follow-up';

const columns: Record<string, (one: FollowUp) => string> = {
  company: ({ company }) => company?.value ?? '',
  role: ({ role }) => role?.value ?? '',
  person: ({ person }) => person?.value ?? '',
  subject: ({ subject }) => subject,
  sender: ({ sender }) => sender.email,
  received: ({ receivedAt, receivedText }) => (receivedAt === null ? receivedText : date(receivedAt)),
  detected: ({ detectedAt }) => date(detectedAt),
  kind: ({ kind }) => kind,
  state: ({ state }) => state,
  next: (one) => firstOpenStep(one)?.move ?? '',
  due: (one) => {
    const step = firstOpenStep(one);
    return step === null ? '' : date(step.dueAt);
  },
  sentence: ({ sentence }) => sentence,
  mailbox: ({ account }) => account.address ?? account.index ?? '',
  link: ({ link }) => link ?? '',
};

/** RFC 4180 with a byte order mark, which makes spreadsheets read it as UTF-8. */
export function toCsv(followUps: readonly FollowUp[]): string {
  const rows = followUps.map((one) => Object.values(columns).map((value) => cell(value(one))));
  return `\uFEFF${[Object.keys(columns), ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe before it: a subject is written by strangers.
 * Spaces and signs that can't be seen don't hide one; full-width signs count too, as some spreadsheets read them.
 */
function cell(value: string): string {
  const text = value.toWellFormed();
  const first = /[^\s\p{C}]/u.exec(text)?.[0] ?? '';
  const harmless = /^[=+\-@＝＋－＠]/u.test(first) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n']|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function date(instant: number): string {
  return new Date(instant).toISOString();
}
