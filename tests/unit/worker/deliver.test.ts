import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer, Delivery, Whereabouts } from '../../../lib/messages';
import { exampleFlag } from '../follow-ups/examples';
import { ask, mailTab, ourPage, settled, startWorker } from './world';

const inbox = 'https://mail.google.com/mail/u/0/#inbox';
const flag = exampleFlag();
let key = '';

function got<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.value;
}

/** The open tabs, each with what its content script answers; null where there is none. */
function tabsAre(tabs: Record<number, Whereabouts | null>) {
  const list = Object.keys(tabs).map((id) => ({ id: Number(id), windowId: 1, url: inbox }));
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(list as never);
  vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
  const send = vi.fn(async (id: number, { type }: { type: string }) => {
    if (!tabs[id]) throw new Error('Receiving end does not exist');
    return { res: { ok: true, value: type === 'workerToTabWhichThread' ? tabs[id] : null } };
  });
  Reflect.set(fakeBrowser.tabs, 'sendMessage', send);
  return send;
}

const delivery = (text = 'Dear Noor, thank you.'): Delivery => ({
  key,
  draft: { id: 'thanks/en/1', move: 'thanks', text, check: [] },
  askedAt: Date.now(),
});

async function statusNow() {
  const name = `delivery:${key}`;
  const stored = (await fakeBrowser.storage.session.get(name))[name] as { history: { state: string }[] };
  return stored.history.map(({ state }) => state);
}

beforeEach(async () => {
  vi.useRealTimers();
  fakeBrowser.reset();
  await startWorker();
  key = got(await ask('toWorkerFlagThread', flag)).key;
});

const here = { site: 'gmail', account: flag.account, threadId: flag.threadId } as const;
const elsewhere = { ...here, threadId: null };

describe('a draft from the popup', () => {
  test('goes to the tab that has the thread open, is taken once, and its end is told', async () => {
    const send = tabsAre({ 3: elsewhere, 7: here });
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    expect(got(await ask('pageToWorkerDeliver', delivery(), ourPage)).state).toBe('waiting-for-thread');
    expect(update).toHaveBeenCalledWith(7, { active: true });
    expect(send).toHaveBeenLastCalledWith(
      7,
      expect.objectContaining({ type: 'workerToTabDeliveryWaiting', data: key }),
    );

    expect(got(await ask('toWorkerTakeDelivery', key, mailTab(7)))?.draft.text).toBe('Dear Noor, thank you.');
    expect(got(await ask('toWorkerTakeDelivery', key, mailTab(7)))).toBeNull();
    await ask('toWorkerReportDelivery', { key, state: 'opening-reply', at: 1 }, mailTab(7));
    await ask('toWorkerReportDelivery', { key, state: 'inserted', at: 2 }, mailTab(7));
    expect(await statusNow()).toEqual(['opening-mail', 'waiting-for-thread', 'opening-reply', 'inserted']);
  });

  test('is not given to any other tab', async () => {
    tabsAre({ 7: here });
    vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    await ask('pageToWorkerDeliver', delivery(), ourPage);
    expect(got(await ask('toWorkerTakeDelivery', key, mailTab(3)))).toBeNull();
    await ask('toWorkerReportDelivery', { key, state: 'inserted', at: 2 }, mailTab(3));
    expect(await statusNow()).not.toContain('inserted');
    expect(got(await ask('toWorkerTakeDelivery', key, mailTab(7)))).not.toBeNull();
  });

  test('opens the stored link in a new tab, which takes it as soon as it has the thread', async () => {
    tabsAre({});
    await ask('pageToWorkerDeliver', delivery(), ourPage);
    vi.restoreAllMocks();
    const tab = (await fakeBrowser.tabs.query({ url: flag.link ?? '' }))[0];
    expect(tab?.active).toBe(true);
    expect(got(await ask('toWorkerTakeDelivery', key, mailTab(tab?.id)))).not.toBeNull();
  });

  test('a second click replaces the draft that waits', async () => {
    tabsAre({ 7: here });
    vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    await ask('pageToWorkerDeliver', delivery('first'), ourPage);
    await ask('pageToWorkerDeliver', delivery('second'), ourPage);
    expect(got(await ask('toWorkerTakeDelivery', key, mailTab(7)))?.draft.text).toBe('second');
  });

  test('nobody takes it: after two minutes it has timed out, and is not given out any more', async () => {
    tabsAre({});
    await ask('pageToWorkerDeliver', delivery(), ourPage);
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toContain('deliveries');
    const start = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => start + 121_000);
    expect(got(await ask('toWorkerTakeDelivery', key, mailTab(7)))).toBeNull();
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'deliveries',
      scheduledTime: 0,
      persistAcrossSessions: false,
    });
    await settled();
    expect((await statusNow()).at(-1)).toBe('timed-out');
  });

  test('the link led to somebody else’s mailbox: that is said', async () => {
    tabsAre({});
    const other = { index: '0', address: 'other@example.com' };
    await ask('pageToWorkerDeliver', delivery(), ourPage);
    vi.restoreAllMocks();
    const tab = (await fakeBrowser.tabs.query({ url: flag.link ?? '' }))[0];
    const theirs = got(await ask('toWorkerRecallThread', { ...here, account: other }, mailTab(tab?.id)));
    await ask('toWorkerTakeDelivery', theirs.key, mailTab(tab?.id));
    expect((await statusNow()).at(-1)).toBe('wrong-account');
  });

  test('a thread that is not stored gets nothing', async () => {
    tabsAre({});
    const unknown = { ...delivery(), key: 'thread:gmail:~0:none' };
    expect(await ask('pageToWorkerDeliver', unknown, ourPage)).toEqual({ ok: false, trouble: 'not-found' });
  });

  test('a worker stopped before it found a tab goes on in its next life', async () => {
    tabsAre({});
    vi.spyOn(fakeBrowser.tabs, 'query').mockReturnValue(new Promise(() => {}) as never);
    void ask('pageToWorkerDeliver', delivery(), ourPage);
    await settled();
    expect(await statusNow()).toEqual(['opening-mail']);
    tabsAre({ 7: here });
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    await startWorker();
    await settled();
    expect(update).toHaveBeenCalledWith(7, { active: true });
    expect(await statusNow()).toEqual(['opening-mail', 'waiting-for-thread']);
  });
});
