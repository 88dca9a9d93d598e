/** The worker may be stopped between any two awaits. Here it is, at each of them, and then started anew. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAll, readDue, repairIndex } from '../../../lib/follow-ups/store';
import type { Asked, MessageName } from '../../../lib/messages';
import { exampleFlag } from '../follow-ups/examples';
import { ask, mailTab, ourPage, settled, startWorker, stopAfter } from './world';

const oldFlag = exampleFlag({ threadId: '195a1f0c3b7e0001' });
const newFlag = exampleFlag({ threadId: '195a1f0c3b7e0002' });
const key = 'thread:gmail:mira.sand@example.com:195a1f0c3b7e0001';
const draft = { id: 'thanks/en/1', move: 'thanks' as const, text: 'Thank you.', check: [] };

/** Answered from what is asked alone: there is nothing that a stop could interrupt. */
type Pure = 'toWorkerPrefilter' | 'toWorkerGrammar' | 'toWorkerReadDetails' | 'toWorkerIsHot';

/** Every other message, asked of a worker that knows one thread. */
const questions: { [N in MessageName as N extends `workerToTab${string}` | Pure ? never : N]: Asked<N> } = {
  toWorkerFlagThread: newFlag,
  toWorkerRecallThread: { site: 'gmail', account: oldFlag.account, threadId: oldFlag.threadId },
  toWorkerThreadSeen: { key, seenAt: 0, later: [{ id: 'm2', own: true, tone: 'plain' }] },
  toWorkerCorrect: { key, messageId: 'm1', says: 'not-rejection', sender: 'a@b.example', rule: 'en/x/y' },
  toWorkerDraftUsed: { key, move: 'thanks', draftId: 'thanks/en/1', at: 0 },
  toWorkerWriteDraft: { key, move: 'thanks', templateId: null, facts: oldFlag, used: [] },
  toWorkerTakeDelivery: key,
  toWorkerReportDelivery: { key, state: 'inserted', at: 0 },
  toWorkerReportHealth: { site: 'gmail', at: 0, missing: ['thread heading'], structure: '' },
  toWorkerSettings: null,
  pageToWorkerDeliver: { key, draft, askedAt: 0 },
};

const names = Object.keys(questions) as (keyof typeof questions)[];
const sender = (name: MessageName) => (name.startsWith('page') ? ourPage : mailTab());

/** Dozens of lives in one test, each of which loads the worker anew. */
vi.setConfig({ testTimeout: 60_000 });

let world: { local: Record<string, unknown>; session: Record<string, unknown> };

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
  await startWorker();
  await ask('toWorkerFlagThread', oldFlag);
  await ask('pageToWorkerDeliver', { key, draft, askedAt: 0 }, ourPage);
  await settled();
  world = {
    local: await fakeBrowser.storage.local.get(null),
    session: await fakeBrowser.storage.session.get(null),
  };
});

/** Everything stored as it was at first: what one life did must not help the next. */
async function asAtFirst() {
  for (const area of ['local', 'session'] as const) {
    // oxlint-disable-next-line no-await-in-loop
    await fakeBrowser.storage[area].clear();
    // oxlint-disable-next-line no-await-in-loop
    await fakeBrowser.storage[area].set(world[area]);
  }
  await settled();
}

/** All threads that were ever acknowledged are there, readable, and listed as due when they should be. */
async function accountedFor(threads: readonly string[]) {
  const all = await readAll();
  if (!all.ok) throw new Error(all.trouble);
  expect(all.value.unreadable).toEqual([]);
  expect(all.value.followUps.map(({ threadId }) => threadId)).toEqual(expect.arrayContaining([...threads]));
  const listed = await readDue();
  await repairIndex();
  expect(listed).toEqual(await readDue());
}

const asked = (name: keyof typeof questions) => ask(name, questions[name] as never, sender(name));

async function callsOf(work: () => Promise<unknown>): Promise<number> {
  const mortal = stopAfter(Infinity, true);
  await work();
  await settled();
  mortal.release();
  return mortal.made();
}

async function dieAndLiveOn(work: () => Promise<unknown>, allowed: number, reached: boolean) {
  await asAtFirst();
  const mortal = stopAfter(allowed, reached);
  void work();
  await settled();
  mortal.release();
  await startWorker();
  await settled();
}

describe.each(names)('%s', (name) => {
  test('stopped at any call, before or after its effect: nothing is lost, and asking again works', async () => {
    const calls = await callsOf(() => asked(name));
    expect(calls).toBeGreaterThan(0);
    for (let allowed = 0; allowed < calls; allowed += 1) {
      for (const reached of [false, true]) {
        // One life after the other: they share the browser.
        /* oxlint-disable no-await-in-loop */
        await dieAndLiveOn(() => asked(name), allowed, reached);
        await accountedFor([oldFlag.threadId]);
        expect(await asked(name)).toMatchObject({ ok: true });
        await settled();
        await accountedFor(
          name === 'toWorkerFlagThread' ? [oldFlag.threadId, newFlag.threadId] : [oldFlag.threadId],
        );
        /* oxlint-enable no-await-in-loop */
      }
    }
  });
});

/** What the browser tells the worker by itself. */
const events: Record<string, () => Promise<unknown>> = {
  'an update': () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' }),
  'a first install': () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' }),
  'a start of the browser': () => fakeBrowser.runtime.onStartup.trigger(),
  'an alarm': () =>
    fakeBrowser.alarms.onAlarm.trigger({ name: 'wake', scheduledTime: 0, persistAcrossSessions: false }),
};

/** Badge and alarm follow after a moment (`calm` in refresh.ts): here at once. */
function hurry(): void {
  const real = globalThis.setTimeout;
  const atOnce = (work: () => void) => real(work, 0);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(atOnce);
}

describe.each(Object.entries(events))('%s', (_, happens) => {
  test('stopped at any call, before or after its effect: nothing is lost, and the next life catches up', async () => {
    hurry();
    await startWorker();
    await settled();
    const work = async () => {
      void happens();
      await settled();
    };
    const calls = await callsOf(work);
    expect(calls).toBeGreaterThan(1);
    for (let allowed = 0; allowed < calls; allowed += 1) {
      for (const reached of [false, true]) {
        /* oxlint-disable no-await-in-loop */
        await asAtFirst();
        await fakeBrowser.action.setBadgeText({ text: '' });
        await fakeBrowser.alarms.clearAll();
        const mortal = stopAfter(allowed, reached);
        await work();
        mortal.release();
        await startWorker();
        await settled();
        await accountedFor([oldFlag.threadId]);
        expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
        expect(await fakeBrowser.alarms.get('wake')).toBeDefined();
        /* oxlint-enable no-await-in-loop */
      }
    }
  });
});

test('a draft is given out at most once, wherever the worker was stopped', async () => {
  const calls = await callsOf(() => asked('pageToWorkerDeliver'));
  for (let allowed = 0; allowed < calls; allowed += 1) {
    /* oxlint-disable no-await-in-loop */
    await dieAndLiveOn(() => asked('pageToWorkerDeliver'), allowed, true);
    const [first, second] = [
      await ask('toWorkerTakeDelivery', key, mailTab(9)),
      await ask('toWorkerTakeDelivery', key, mailTab(9)),
    ];
    expect(first.ok && second.ok && second.value).toBeNull();
    /* oxlint-enable no-await-in-loop */
  }
});

test('fifty threads flagged while the worker is stopped again and again: every one is there in the end', async () => {
  let seed = 20260303;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  const flags = Array.from({ length: 50 }, (_, at) => exampleFlag({ threadId: `thread-${at}` }));
  for (const flag of flags) {
    /* oxlint-disable no-await-in-loop */
    const mortal = stopAfter(random(9), random(2) === 0);
    const answered = await Promise.race([ask('toWorkerFlagThread', flag), settled().then(() => null)]);
    mortal.release();
    await startWorker();
    // The content script had no answer and asks again, as it does when the thread is next opened.
    if (answered === null) await ask('toWorkerFlagThread', flag);
    /* oxlint-enable no-await-in-loop */
  }
  await accountedFor(flags.map(({ threadId }) => threadId));
});
