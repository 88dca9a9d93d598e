/** Whole mails by a second writer, batch by batch; what the first run of each heard is in lib/rejection/README.md. */
import { describe, expect, it } from 'vitest';
import { judge } from '../languages/judge';
import * as german from './de-1';
import * as secondGerman from './de-2';
import * as first from './en-1';
import * as second from './en-2';
import * as third from './en-3';
import * as fourth from './en-4';
import * as dutch from './nl-1';
import { openMails } from './open-mails';

const batches = { first, second, third, fourth, german, secondGerman, dutch };
const open = new Map<string, string>(Object.entries(openMails));

describe.each(Object.entries(batches))('the %s batch', (_, { rejections, traps }) => {
  it.each(rejections)('hears the no in: %s', (...mail) => {
    expect(judge(mail).verdict).toBe(open.get(mail[0] ?? '') ?? 'rejection');
  });

  it.each(traps)('stays silent on: %s', (...mail) => {
    expect(judge(mail).verdict).toBe(open.get(mail[0] ?? '') ?? 'none');
  });
});
