import { describe, expect, test } from 'vitest';
import type { MailTab } from '../../../lib/worker/mail-tabs';
import { chooseWay } from '../../../lib/worker/way';
import { exampleFollowUp } from '../follow-ups/examples';

const followUp = exampleFollowUp();
const { account, threadId, link } = followUp;

const tab = (id: number, change: Partial<MailTab> = {}): MailTab => ({
  id,
  windowId: 1,
  url: 'https://mail.google.com/mail/u/0/#inbox',
  at: { site: 'gmail', account, threadId: null },
  ...change,
});
const showing = (id: string, of = account) => ({ site: 'gmail' as const, account: of, threadId: id });

describe('where a draft is taken to', () => {
  test('the tab that has the thread open', () => {
    const tabs = [tab(1), tab(2, { at: showing(threadId) })];
    expect(chooseWay(followUp, tabs)).toEqual({ to: 'tab', tabId: 2, windowId: 1, url: null });
  });

  test('else a tab of the same mailbox, which goes there without loading anew', () => {
    expect(chooseWay(followUp, [tab(1)])).toEqual({ to: 'tab', tabId: 1, windowId: 1, url: link });
  });

  test('a tab that would load anew is left alone: somebody may be writing there', () => {
    const outlook = exampleFollowUp({
      site: 'outlook',
      link: 'https://outlook.live.com/mail/0/inbox/id/AAQkAD',
    });
    const at = { site: 'outlook' as const, account, threadId: null };
    const tabs = [tab(1, { url: 'https://outlook.live.com/mail/0/inbox', at })];
    expect(chooseWay(outlook, tabs)).toEqual({ to: 'new-tab', url: outlook.link });
  });

  test('else a new tab', () => {
    expect(chooseWay(followUp, [])).toEqual({ to: 'new-tab', url: link });
    expect(chooseWay(followUp, [tab(1, { at: null })])).toEqual({ to: 'new-tab', url: link });
  });

  test('never a tab of another mailbox, even when it shows a thread of that id', () => {
    const other = { index: '1', address: 'other@example.com' };
    expect(chooseWay(followUp, [tab(1, { at: showing(threadId, other) })])).toEqual({
      to: 'new-tab',
      url: link,
    });
  });

  test('the mailbox may have moved in the account switcher: the link goes after it', () => {
    const moved = { index: '2', address: account.address };
    const tabs = [tab(1, { url: 'https://mail.google.com/mail/u/2/#inbox', at: showing('else', moved) })];
    expect(chooseWay(followUp, tabs)).toEqual({
      to: 'tab',
      tabId: 1,
      windowId: 1,
      url: `https://mail.google.com/mail/u/2/#all/${threadId}`,
    });
  });

  test('where somebody else is signed in at that place now, nothing is opened', () => {
    const other = { index: '0', address: 'other@example.com' };
    expect(chooseWay(followUp, [tab(1, { at: showing('x', other) })])).toEqual({
      to: 'nowhere',
      why: 'wrong-account',
    });
  });

  test.each([
    'https://evil.example/#all/1',
    'http://mail.google.com/mail/u/0/#all/1',
    'javascript:alert(1)',
    'https://mail.google.com@evil.example/',
    'https://outlook.live.com/mail/0/',
    'https://user:pass@mail.google.com/mail/u/0/',
    'https://mail.google.com:8443/mail/u/0/',
    'no link at all',
  ])('a stored link that leads anywhere else is not opened: %s', (bad) => {
    expect(chooseWay(exampleFollowUp({ link: bad }), [])).toEqual({ to: 'nowhere', why: 'refused' });
  });

  test('without a link, a tab of the mailbox is shown for the user to open the mail', () => {
    expect(chooseWay(exampleFollowUp({ link: null }), [tab(4)])).toEqual({
      to: 'tab',
      tabId: 4,
      windowId: 1,
      url: null,
    });
  });
});
