import { describe, expect, it } from 'vitest';
import { instantOfGmailId, legacyId } from '../../../lib/mail/gmail-ids';
import { gmailPlace } from '../../../lib/mail/gmail-location';
import { frame, heading, list, message, openPage } from './pages';

describe('the mail app', () => {
  it.each([
    'https://mail.google.com/mail/u/0/#inbox',
    'https://mail.google.com/mail/u/12/?tab=rm#inbox/FMfcgzQ?compose=new',
    'https://mail.google.com/mail/b/AEoR/u/0/#label/Jobs',
    'https://mail.google.com/mail/u/0/?view=btop&search=inbox&th=19a1b2c3d4e5f600',
    'https://mail.google.com/mail/u/0/?fs=1&tf=cm&source=mailto',
    'https://mail.google.com/mail/u/0/popout?ver=1a&search=inbox',
  ])('is at %s', (url) => {
    const { reader, read } = openPage(frame(heading() + list(message())), url);
    expect(reader.isMailApp()).toBe(true);
    expect(read().thread).not.toBeNull();
  });

  it.each([
    ['print view', 'https://mail.google.com/mail/u/0/?ui=2&view=pt&search=all&permthid=thread-f:1'],
    ['whole message', 'https://mail.google.com/mail/u/0/?ui=2&view=lg&permmsgid=msg-f:1'],
    ['attachment', 'https://mail.google.com/mail/u/0/?ui=2&view=att&th=1'],
    ['mobile web', 'https://mail.google.com/mail/mu/mp/481/#tl/Inbox'],
    ['basic HTML', 'https://mail.google.com/mail/u/0/h/1qk2/?v=c'],
    ['another page of the host', 'https://mail.google.com/chat/u/0/'],
    ['another host', 'https://mail.google.com.example.net/mail/u/0/'],
    ['another scheme', 'http://mail.google.com/mail/u/0/'],
    ['no address at all', 'about:blank'],
  ])('is not the %s', (_, url) => {
    const { reader, read } = openPage(frame(heading() + list(message())), url);
    expect(reader.isMailApp()).toBe(false);
    expect(read()).toMatchObject({ thread: null, composers: [], missing: [] });
  });

  it('is not there before Gmail has painted a view', () => {
    expect(openPage('<div id="loading"></div>').reader.isMailApp()).toBe(false);
  });

  it('has the folder of its hash', () => {
    expect(gmailPlace('https://mail.google.com/mail/u/0/#spam/FMf')?.folder).toBe('spam');
    expect(gmailPlace('https://mail.google.com/mail/u/0/')?.folder).toBe('');
  });
});

describe('ids of Gmail', () => {
  it('hold the time of arrival in both their forms', () => {
    const at = Date.UTC(2026, 1, 17, 12, 30, 5, 250);
    const number = (BigInt(at) << 20n) + 4711n;
    expect(instantOfGmailId(`msg-f:${number}`)).toBe(at);
    expect(instantOfGmailId(`thread-f:${number}`)).toBe(at);
    expect(instantOfGmailId(number.toString(16))).toBe(at);
    expect(legacyId(`msg-f:${number}`)).toBe(number.toString(16));
  });

  it.each([
    'msg-a:r-775123',
    'thread-a:r77',
    'msg-f:1',
    'msg-f:99999999999999999999',
    'ffffffffffffffff',
    'msg-001',
    '',
    'undefined',
  ])('hold none in %j', (id) => {
    expect(instantOfGmailId(id)).toBeNull();
    expect(legacyId(id)).toBeNull();
  });
});
