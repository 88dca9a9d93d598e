/** A browser that gives the extension no storage (a policy, a private window): every question has an answer. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exampleFlag } from '../follow-ups/examples';
import { ask, settled, startWorker } from './world';

const { local } = fakeBrowser.storage;
const flag = exampleFlag();
const ref = { site: flag.site, account: flag.account, threadId: flag.threadId };
const key = 'thread:gmail:mira.sand@example.com:195a1f0c3b7e9d21';
const unavailable = { ok: false, trouble: 'storage-unavailable' };

beforeEach(async () => {
  fakeBrowser.reset();
  Reflect.set(fakeBrowser.storage, 'local', undefined);
  await startWorker();
});
afterEach(() => Reflect.set(fakeBrowser.storage, 'local', local));

test('what can’t be kept is said, and what needs nothing kept goes on', async () => {
  expect(await ask('toWorkerFlagThread', flag)).toEqual(unavailable);
  expect(await ask('toWorkerRecallThread', ref)).toEqual(unavailable);
  const correction = { key, messageId: 'm1', says: 'not-rejection' as const, sender: '', rule: null };
  expect(await ask('toWorkerCorrect', correction)).toEqual(unavailable);
  const use = { key, move: 'thanks' as const, draftId: 'thanks/en/1', at: 0 };
  expect(await ask('toWorkerDraftUsed', use)).toEqual(unavailable);

  expect(await ask('toWorkerSettings', null)).toMatchObject({ ok: true });
  const order = { key: null, move: 'thanks' as const, templateId: null, facts: flag, used: [] };
  expect(await ask('toWorkerWriteDraft', order)).toMatchObject({ ok: true, value: { move: 'thanks' } });
});

test('the browser’s own events end without an error', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'wake', scheduledTime: 0, persistAcrossSessions: false });
  await settled();
  expect(await ask('toWorkerTakeDelivery', key)).toMatchObject({ ok: true });
});
