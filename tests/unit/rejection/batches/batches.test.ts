/** Whole mails by other writers, batch by batch; what the first run of each heard is in lib/rejection/README.md. */
import { describe, expect, it } from 'vitest';
import { judge } from '../languages/judge';
import * as de1 from './de-1';
import * as de2 from './de-2';
import * as en1 from './en-1';
import * as en2 from './en-2';
import * as en3 from './en-3';
import * as en4 from './en-4';
import * as en5 from './en-5';
import * as en6 from './en-6';
import * as en7 from './en-7';
import * as en8 from './en-8';
import * as en9 from './en-9';
import * as es1 from './es-1';
import * as fr1 from './fr-1';
import * as it1 from './it-1';
import * as nl1 from './nl-1';
import { openMails } from './open-mails';
import * as pt1 from './pt-1';

const batches = { de1, de2, en1, en2, en3, en4, en5, en6, en7, en8, en9, es1, fr1, it1, nl1, pt1 };

/** By its subject, or by its first line where it has none. */
const nameOf = ([subject = '', beginning = '']: readonly string[]): string =>
  subject || (beginning.split('\n')[0] ?? '');

describe.each(Object.entries(batches))('batch %s', (batch, { rejections, traps }) => {
  const open = new Map(Object.entries(openMails[batch] ?? {}));

  it.each(rejections)('hears the no in: %s', (...mail) => {
    expect(judge(mail).verdict).toBe(open.get(nameOf(mail)) ?? 'rejection');
  });

  it.each(traps)('stays silent on: %s', (...mail) => {
    expect(judge(mail).verdict).toBe(open.get(nameOf(mail)) ?? 'none');
  });
});
