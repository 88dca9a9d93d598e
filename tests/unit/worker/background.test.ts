import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasAutomatic, undoAutomatic } from '../../../lib/follow-ups/automatic';
import type { Answer } from '../../../lib/messages';
import { exampleFlag } from '../follow-ups/examples';
import { ask, askRaw, mailTab, ourPage, startWorker } from './world';

beforeEach(async () => {
  fakeBrowser.reset();
  await startWorker();
});

/** Flagged today: what is due at once is due for the worker's own clock too. */
const flag = (change: Parameters<typeof exampleFlag>[0] = {}) =>
  exampleFlag({ detectedAt: Date.now(), receivedAt: null, ...change });
const ref = { site: 'gmail', account: flag().account, threadId: flag().threadId } as const;

function got<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.value;
}

/** It follows what is stored after a moment. */
const badgeShows = (text: string) =>
  expect.poll(() => fakeBrowser.action.getBadgeText({}), { interval: 20 }).toBe(text);

describe('the first install', () => {
  test('opens the four steps; an update does not', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(create).toHaveBeenCalledWith({ url: expect.stringContaining('dashboard.html#/welcome') });
  });
});

describe('the loop', () => {
  test('a rejection is flagged, recalled, counted, answered and done', async () => {
    expect(got(await ask('toWorkerRecallThread', ref)).followUp).toBeNull();
    const { key, followUp } = got(await ask('toWorkerFlagThread', flag()));
    expect(followUp).toMatchObject({ threadId: ref.threadId, state: 'open' });
    await badgeShows('1');

    await ask('toWorkerDraftUsed', { key, move: 'thanks', draftId: 'thanks/en/1', at: Date.now() });
    const later = [{ id: 'm2', own: true, tone: 'plain' }] as const;
    await ask('toWorkerThreadSeen', { key, seenAt: Date.now(), later: [...later] });
    const after = got(await ask('toWorkerRecallThread', ref)).followUp;
    expect(after?.steps[0]).toMatchObject({ move: 'thanks', state: 'done', draftId: 'thanks/en/1' });
    await badgeShows('');
  });

  test('a correction is remembered and takes the thread off the list; taken back, it returns', async () => {
    const { key } = got(await ask('toWorkerFlagThread', flag()));
    const correction = { key, messageId: flag().messageId, sender: 'a@b.example', rule: 'en/x/y' };
    const wrong = got(await ask('toWorkerCorrect', { ...correction, says: 'not-rejection' }));
    expect(wrong).toMatchObject({ notRejection: [flag().messageId], followUp: { state: 'dismissed' } });
    await badgeShows('');
    const right = got(await ask('toWorkerCorrect', { ...correction, says: 'rejection' }));
    expect(right).toMatchObject({ notRejection: [], followUp: { state: 'open' } });
  });

  test('a hidden banner stays hidden, and its thread stays on the list', async () => {
    const { key } = got(await ask('toWorkerFlagThread', flag()));
    await ask('toWorkerCorrect', { key, messageId: 'm1', says: 'hide-banner', sender: '', rule: null });
    const memory = got(await ask('toWorkerRecallThread', ref));
    expect(memory).toMatchObject({ hidden: ['m1'], followUp: { state: 'open' } });
  });

  test('two corrections of one sender make it quiet, three of a rule', async () => {
    const { key } = got(await ask('toWorkerFlagThread', flag()));
    for (const messageId of ['m1', 'm2', 'm3']) {
      const sender = messageId === 'm3' ? 'other@b.example' : 'News@B.example';
      // oxlint-disable-next-line no-await-in-loop
      await ask('toWorkerCorrect', { key, messageId, says: 'not-rejection', sender, rule: 'en/x/y' });
    }
    const settings = got(await ask('toWorkerSettings', null));
    expect(settings).toMatchObject({ quietSenders: ['news@b.example'], quietRules: ['en/x/y'] });
  });

  test('a tab is told which addresses are the user’s', async () => {
    const account = { index: '0', address: 'noor@mailbox.example' };
    await ask('toWorkerRecallThread', { ...ref, account });
    expect(got(await ask('toWorkerSettings', null)).ownAddresses).toEqual(['noor@mailbox.example']);
  });

  test('a draft comes in another wording the second time, at the same company too', async () => {
    const { key } = got(await ask('toWorkerFlagThread', flag()));
    const facts = { ...flag() };
    const order = { key, move: 'thanks', templateId: null, facts, used: [] } as const;
    const first = got(await ask('toWorkerWriteDraft', { ...order, used: [] }));
    expect(first?.text).toContain('Noor');
    await ask('toWorkerDraftUsed', { key, move: 'thanks', draftId: first?.id ?? '', at: Date.now() });
    const second = got(await ask('toWorkerWriteDraft', { ...order, key: null, used: [] }));
    expect(second?.id).not.toBe(first?.id);
  });

  test('what happened by itself can be taken back exactly, and does not happen again', async () => {
    const { key, followUp } = got(await ask('toWorkerFlagThread', flag()));
    const later = [{ id: 'm2', own: false, tone: 'plain' as const }];
    await ask('toWorkerThreadSeen', { key, seenAt: 0, later });
    expect(got(await ask('toWorkerRecallThread', ref)).followUp?.state).toBe('answered');
    expect(await undoAutomatic(key)).toEqual({ ok: true, value: null });
    await ask('toWorkerThreadSeen', { key, seenAt: 0, later });
    expect(got(await ask('toWorkerRecallThread', ref)).followUp).toEqual({ ...followUp, seenOthers: 1 });
    expect(await hasAutomatic(key)).toBe(false);
  });

  test('health is kept while something is missing, and forgotten when it is found again', async () => {
    const report = { site: 'gmail', at: 1, missing: ['thread heading'], structure: 'main > div' } as const;
    await ask('toWorkerReportHealth', { ...report, missing: [...report.missing] });
    expect(await fakeBrowser.storage.session.get('health:gmail')).toMatchObject({ 'health:gmail': report });
    await ask('toWorkerReportHealth', { ...report, missing: [] });
    expect((await fakeBrowser.storage.session.get('health:gmail'))['health:gmail']).toBeUndefined();
  });

  test('a new life of the worker shows the badge and sets its alarm again', async () => {
    await ask('toWorkerFlagThread', flag());
    await badgeShows('1');
    await fakeBrowser.alarms.clearAll();
    await fakeBrowser.action.setBadgeText({ text: '' });
    await startWorker();
    await badgeShows('1');
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['wake']);
  });
});

describe('who may ask', () => {
  const strangers: [string, object][] = [
    ['another extension', { ...mailTab(), id: 'somebody-else' }],
    ['a page that is no webmail', mailTab(7, 'https://mail.google.com.evil.example/')],
    ['a webmail without encryption', mailTab(7, 'http://mail.google.com/mail/u/0/')],
    ['a frame inside the webmail', { ...mailTab(), frameId: 3 }],
    ['no tab at all', { id: 'test-extension-id', url: 'https://mail.google.com/' }],
    ['nobody', {}],
  ];

  test.each(strangers)('not %s', async (_, sender) => {
    expect(await ask('toWorkerFlagThread', flag(), sender)).toEqual({ ok: false, trouble: 'not-allowed' });
    expect(await ask('toWorkerRecallThread', ref, sender)).toEqual({ ok: false, trouble: 'not-allowed' });
  });

  test('a mail page can’t send drafts on their way: only our own pages do', async () => {
    const { key } = got(await ask('toWorkerFlagThread', flag()));
    const draft = { id: 'x', move: 'thanks', text: 'Hi', check: [] } as const;
    const delivery = { key, draft: { ...draft, check: [] }, askedAt: 0 };
    expect(await ask('pageToWorkerDeliver', delivery, mailTab())).toEqual({
      ok: false,
      trouble: 'not-allowed',
    });
    expect(await ask('pageToWorkerDeliver', delivery, { ...ourPage, id: 'other' })).toEqual({
      ok: false,
      trouble: 'not-allowed',
    });
  });

  test('an Outlook tab has no business with Gmail’s threads', async () => {
    const { key } = got(await ask('toWorkerFlagThread', flag()));
    const outlook = mailTab(8, 'https://outlook.live.com/mail/0/inbox');
    const correction = { key, messageId: 'm', says: 'not-rejection', sender: '', rule: null } as const;
    expect(await ask('toWorkerCorrect', correction, outlook)).toEqual({ ok: false, trouble: 'not-allowed' });
    expect(await ask('toWorkerTakeDelivery', key, outlook)).toEqual({ ok: false, trouble: 'not-allowed' });
    expect(await ask('toWorkerFlagThread', flag(), outlook)).toEqual({ ok: false, trouble: 'not-allowed' });
  });

  test('a tab can’t reach other stored things by naming them as a thread', async () => {
    await fakeBrowser.storage.local.set({ settings: { ownPhrases: ['secret'] } });
    const use = { key: 'settings', move: 'thanks', draftId: 'x', at: 0 } as const;
    expect(await ask('toWorkerDraftUsed', use)).toEqual({ ok: false, trouble: 'not-allowed' });
  });
});

describe('what is asked', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a wrong type', { ...flag(), subject: 7 }],
    ['a huge id', { ...flag(), threadId: 'x'.repeat(100_000) }],
    ['another site', { ...flag(), site: 'aol' }],
    ['a kind that there is not', { ...flag(), kind: '__proto__' }],
  ])('is refused in one word, not by an exception: %s', async (_, data) => {
    const message = { id: 1, type: 'toWorkerFlagThread', data, timestamp: 0 };
    expect(await askRaw(message, mailTab())).toEqual({ ok: false, trouble: 'bad-message' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('long texts are cut, not refused; a link elsewhere is left out', async () => {
    const subject = 'Re: '.repeat(10_000);
    const { followUp } = got(
      await ask('toWorkerFlagThread', flag({ subject, link: 'https://evil.example/' })),
    );
    expect(followUp?.subject).toHaveLength(500);
    expect(followUp?.link).toBeNull();
  });

  test('a storage that fails is said, and the worker goes on', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    expect(await ask('toWorkerFlagThread', flag())).toEqual({ ok: false, trouble: 'storage-unavailable' });
    vi.restoreAllMocks();
    expect((await ask('toWorkerFlagThread', flag())).ok).toBe(true);
  });
});
