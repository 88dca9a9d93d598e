// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { control, hosts, openTab, type Tab, words } from './tab';

const no = { id: 'm1', text: 'We went another way: NO.' };
const nobody = { name: '', email: '' };
/** The page paints who sent the messages. */
const paintSender = (sender: { name?: string; email?: string; own?: boolean }): void => {
  const { own = false, ...from } = sender;
  // New values, as every read of a page gives.
  tab.mail.messages = tab.mail.messages.map((message) => ({ ...message, own, from: { ...nobody, ...from } }));
};
let tab: Tab;

/** Looks, lets answers arrive, and looks again. */
async function settle(ms = 0): Promise<void> {
  tab.controller.look();
  await vi.advanceTimersByTimeAsync(ms);
}

beforeEach(() => {
  vi.useFakeTimers();
  tab = openTab();
});
afterEach(() => {
  tab.end();
  vi.useRealTimers();
});

describe('the banner', () => {
  it('stands above the body of a rejection, once', async () => {
    tab.mail.open('t1', 'Your application', [no]);
    await settle();
    await settle();
    const [banner, ...more] = hosts('rebound-banner');
    expect(banner?.nextElementSibling).toBe(tab.mail.messages[0]?.body);
    expect(more).toEqual([]);
  });

  it('is not there for other mail, mail of the user and collapsed mail', async () => {
    tab.mail.open('t1', 'Hello', [
      { id: 'm1', text: 'See you on Friday.' },
      { id: 'm2', text: 'NO, thank you.', own: true },
      { id: 'm3', text: 'NO.', expanded: false },
    ]);
    await settle();
    expect(hosts('rebound-banner')).toEqual([]);
    expect(tab.judged).toEqual(['See you on Friday.']);
  });

  it('does not flash up on a mail that the user said is none', async () => {
    tab.worker.memory('t1').notRejection.push('m1');
    const { promise, resolve } = Promise.withResolvers<void>();
    tab.worker.slow = promise;
    tab.mail.open('t1', 'Your application', [no]);
    await settle(100);
    expect(hosts('rebound-banner')).toEqual([]);
    resolve();
    await settle(500);
    expect(hosts('rebound-banner')).toEqual([]);
    expect(tab.worker.named('toWorkerFlagThread')).toEqual([]);
  });

  it('waits for a slow worker no longer than 150 ms', async () => {
    tab.worker.slow = new Promise(() => undefined);
    tab.mail.open('t1', 'Your application', [no]);
    await settle(140);
    expect(hosts('rebound-banner')).toEqual([]);
    await settle(20);
    expect(hosts('rebound-banner')).toHaveLength(1);
  });

  it('waits for a sender that is painted late, as the mail could be the user’s own', async () => {
    tab.mail.open('t1', 'Your application', [{ ...no, from: nobody }]);
    await settle();
    await settle(1000);
    expect(hosts('rebound-banner')).toEqual([]);
    paintSender({ email: 'noor@mailbox.example', own: true });
    await settle(10_000);
    expect(hosts('rebound-banner')).toEqual([]);
    expect(tab.worker.named('toWorkerFlagThread')).toEqual([]);
  });

  it('is not there for mail from an address that was the user’s elsewhere, where the page tells no account', async () => {
    tab.worker.ownAddresses = ['noor@mailbox.example'];
    tab.mail.address = null;
    tab.mail.open('t1', 'Your application', [
      { ...no, from: { name: 'Noor', email: 'Noor@mailbox.example' } },
    ]);
    await settle();
    await settle(10_000);
    expect(hosts('rebound-banner')).toEqual([]);
    expect(tab.worker.named('toWorkerFlagThread')).toEqual([]);
  });

  it('comes without a sender where none is ever painted, and is stored later', async () => {
    tab.mail.open('t1', 'Your application', [{ ...no, from: nobody }]);
    await settle();
    await settle(1600);
    expect(hosts('rebound-banner')).toHaveLength(1);
    expect(tab.worker.named('toWorkerFlagThread')).toEqual([]);
    await settle(5000);
    expect(tab.worker.named('toWorkerFlagThread')).toHaveLength(1);
  });

  it('is made anew when the page tells who can be answered, and stored with that', async () => {
    tab.mail.open('t1', 'Your application', [{ ...no, from: nobody }]);
    await settle();
    await settle(1600);
    const [before] = hosts('rebound-banner');
    paintSender({ email: 'no-reply@harbourlight.example' });
    await settle();
    await settle(500);
    const [after, ...more] = hosts('rebound-banner');
    expect(words(before)).not.toContain('Nobody reads replies');
    expect(words(after)).toContain('Nobody reads replies');
    expect(more).toEqual([]);
    await settle(6000);
    expect(tab.worker.named('toWorkerFlagThread')).toMatchObject([
      { sender: { email: 'no-reply@harbourlight.example' } },
    ]);
  });

  it('stays as it is while the page draws a message anew without its sender', async () => {
    tab.mail.open('t1', 'Your application', [
      { ...no, from: { name: '', email: 'jobs@harbourlight.example' } },
    ]);
    await settle();
    await settle();
    const before = hosts('rebound-banner');
    expect(before).toHaveLength(1);
    tab.mail.repaint();
    paintSender({});
    await settle();
    await settle();
    expect(hosts('rebound-banner')).toEqual(before);
  });

  it('comes back as it was when the page draws the message anew', async () => {
    tab.mail.open('t1', 'Your application', [no]);
    await settle();
    await settle();
    const [before] = hosts('rebound-banner');
    control(before, 'Why am I seeing this?').click();
    tab.mail.repaint();
    expect(hosts('rebound-banner')).toEqual([]);
    await settle();
    expect(hosts('rebound-banner')).toEqual([before]);
    expect(control(before, 'Why am I seeing this?').getAttribute('aria-expanded')).toBe('true');
  });

  it('leaves a page alone that keeps throwing it out', async () => {
    tab.mail.open('t1', 'Your application', [no]);
    await settle();
    for (let round = 0; round < 30; round += 1) {
      hosts('rebound-banner')[0]?.remove();
      // oxlint-disable-next-line no-await-in-loop -- one round after the other
      await settle();
    }
    expect(hosts('rebound-banner')).toEqual([]);
    await vi.advanceTimersByTimeAsync(6000);
    await settle();
    expect(hosts('rebound-banner')).toHaveLength(1);
  });

  it('goes with its thread, however quickly threads change', async () => {
    for (let round = 0; round < 50; round += 1) {
      tab.mail.open(`t${round}`, 'Your application', [{ ...no, id: `m${round}` }]);
      // oxlint-disable-next-line no-await-in-loop -- one thread after the other
      await settle(20);
    }
    expect(hosts('rebound-banner')).toHaveLength(1);
    tab.mail.close();
    await settle(1000);
    expect(hosts('rebound-banner')).toEqual([]);
  });

  it('keeps working when the ids are painted after it', async () => {
    tab.mail.open(null, 'Your application', [{ ...no, id: null }]);
    await settle(200);
    const [banner] = hosts('rebound-banner');
    tab.mail.threadId = 't1';
    Object.assign(tab.mail.messages[0] ?? {}, { id: 'm1' });
    await settle(10);
    expect(hosts('rebound-banner')).toEqual([banner]);
    control(banner, 'Not a rejection').click();
    await settle(10);
    expect(hosts('rebound-banner')).toEqual([]);
    expect(tab.worker.memory('t1').notRejection).toEqual(['m1']);
  });

  it('is remembered as wrong, and the correction can be taken back', async () => {
    tab.mail.open('t1', 'Your application', [no]);
    await settle(10);
    control(hosts('rebound-banner')[0], 'Not a rejection').click();
    await settle(10);
    expect(hosts('rebound-banner')).toEqual([]);
    expect(tab.worker.named('toWorkerCorrect')).toMatchObject([{ says: 'not-rejection', messageId: 'm1' }]);
    control(hosts('rebound-note')[0], 'Undo').click();
    await settle(10);
    expect(hosts('rebound-banner')).toHaveLength(1);
  });

  it('can be hidden for a message', async () => {
    tab.mail.open('t1', 'Your application', [no]);
    await settle(10);
    control(hosts('rebound-banner')[0], 'Hide this').click();
    await settle(10);
    expect(hosts('rebound-banner')).toEqual([]);
    tab.mail.open('t2', 'Another', [{ id: 'm9', text: 'Lunch?' }]);
    await settle(10);
    tab.mail.open('t1', 'Your application', [no]);
    await settle(10);
    expect(hosts('rebound-banner')).toEqual([]);
  });

  it('leaves the page with the extension', async () => {
    tab.mail.open('t1', 'Your application', [no]);
    tab.mail.openComposer();
    await settle(10);
    expect(document.querySelectorAll('rebound-banner, rebound-compose')).toHaveLength(2);
    tab.end();
    expect(document.querySelectorAll('rebound-banner, rebound-compose, rebound-note')).toHaveLength(0);
    await settle(5000);
    expect(document.querySelectorAll('rebound-banner, rebound-compose, rebound-note')).toHaveLength(0);
  });
});

describe('the chip', () => {
  it('asks, and stores nothing until it is answered', async () => {
    tab.mail.open('t1', 'Your application', [{ id: 'm1', text: 'MAYBE we will not.' }]);
    await settle(2000);
    expect(words(hosts('rebound-chip')[0])).toContain('Is this a rejection?');
    expect(tab.worker.named('toWorkerFlagThread')).toEqual([]);
    control(hosts('rebound-chip')[0], 'Yes').click();
    await settle(10);
    expect(hosts('rebound-chip')).toEqual([]);
    expect(hosts('rebound-banner')).toHaveLength(1);
    expect(tab.worker.named('toWorkerFlagThread')).toMatchObject([{ messageId: 'm1' }]);
  });

  it('goes for good on a no', async () => {
    tab.mail.open('t1', 'Your application', [{ id: 'm1', text: 'MAYBE we will not.' }]);
    await settle(10);
    control(hosts('rebound-chip')[0], 'No').click();
    await settle(10);
    expect(document.querySelectorAll('rebound-chip, rebound-banner')).toHaveLength(0);
    expect(tab.worker.memory('t1').notRejection).toEqual(['m1']);
  });
});

describe('what the worker is told', () => {
  it('is one flag a thread, with the deciding sentence and no body', async () => {
    tab.mail.open('t1', 'Your application', [no]);
    await settle(10);
    await settle(3000);
    const flags = tab.worker.named('toWorkerFlagThread');
    expect(flags).toMatchObject([
      { threadId: 't1', messageId: 'm1', sentence: no.text, kind: 'not-selected' },
    ]);
  });

  it('waits for the thread id and, a little, for the address', async () => {
    tab.mail.address = null;
    tab.mail.open(null, 'Your application', [no]);
    await settle(500);
    expect(tab.worker.named('toWorkerFlagThread')).toEqual([]);
    tab.mail.threadId = 't1';
    await settle(100);
    expect(tab.worker.named('toWorkerFlagThread')).toEqual([]);
    tab.mail.address = 'noor@mailbox.example';
    await settle(100);
    expect(tab.worker.named('toWorkerFlagThread')).toMatchObject([
      { threadId: 't1', account: { address: 'noor@mailbox.example' } },
    ]);
  });

  it('goes without an address that never comes', async () => {
    tab.mail.address = null;
    tab.mail.open('t1', 'Your application', [no]);
    await settle(1000);
    expect(tab.worker.named('toWorkerFlagThread')).toEqual([]);
    await settle(1000);
    expect(tab.worker.named('toWorkerFlagThread')).toHaveLength(1);
  });

  it('is tried again where the worker did not answer, and said where the storage is full', async () => {
    tab.worker.trouble = 'no-answer';
    tab.mail.open('t1', 'Your application', [no]);
    await settle(20_000);
    expect(tab.worker.named('toWorkerFlagThread')).toHaveLength(3);
    tab.worker.trouble = 'storage-full';
    tab.mail.open('t2', 'Your application', [{ ...no, id: 'm2' }]);
    await settle(100);
    expect(words(hosts('rebound-banner')[0])).toContain('space for Rebound is full');
  });

  it('names what came after the rejection, each state once', async () => {
    tab.mail.open('t1', 'Your application', [
      no,
      { id: 'm2', text: 'Thank you all the same.', own: true },
      { id: 'm3', text: 'Good news: an INTERVIEW after all.' },
    ]);
    await settle(10);
    await settle(10);
    expect(tab.worker.named('toWorkerThreadSeen')).toMatchObject([
      {
        key: 'thread:gmail:t1',
        later: [
          { id: 'm2', own: true, tone: 'plain' },
          { id: 'm3', own: false, tone: 'invitation' },
        ],
      },
    ]);
    expect(hosts('rebound-banner')).toHaveLength(1);
  });

  it('does not disturb the worker for a mail that is only passed by', async () => {
    tab.mail.open('t1', 'Lunch', [{ id: 'm1', text: 'Friday?' }]);
    await settle(100);
    tab.mail.open('t2', 'Lunch', [{ id: 'm2', text: 'Monday?' }]);
    await settle(100);
    expect(tab.worker.named('toWorkerRecallThread')).toEqual([]);
    await settle(400);
    expect(tab.worker.named('toWorkerRecallThread')).toMatchObject([{ threadId: 't2' }]);
  });

  it('names a missing hook once it has been missing for a while, and that it is back', async () => {
    tab.mail.open('t1', 'Lunch', [{ id: 'm1', text: 'Friday?' }]);
    tab.mail.missing = ['message body'];
    await settle(1000);
    expect(tab.worker.named('toWorkerReportHealth')).toEqual([]);
    await settle(6000);
    expect(tab.worker.named('toWorkerReportHealth')).toMatchObject([{ missing: ['message body'] }]);
    tab.mail.missing = [];
    await settle(1000);
    expect(tab.worker.named('toWorkerReportHealth')).toMatchObject([{}, { missing: [], structure: '' }]);
  });
});
