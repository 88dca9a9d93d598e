/** Twenty thousand threads: what they weigh, and what one more costs. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultCadence } from '../../../lib/follow-ups/cadence';
import { newFollowUp } from '../../../lib/follow-ups/new-follow-up';
import { flagThread, putAll, readDue, readMany } from '../../../lib/follow-ups/store';
import { threadKey } from '../../../lib/follow-ups/thread-key';
import { exampleFlag, tuesday } from './examples';

/** Chromium's QUOTA_BYTES of storage.local without the unlimitedStorage permission. */
const quota = 10_485_760;

const companies = [
  'Harbour & Pine',
  'Nordlicht Energie GmbH',
  'Bluewater Analytics',
  'Okafor Legal',
  'Tidal',
];
const roles = [
  'Service Designer',
  'Backend Engineer (Payments)',
  'Data Analyst',
  'Werkstudent',
  'Office Manager',
];
const sentences = [
  'After a lot of thought we have decided to go ahead with another candidate.',
  'Unfortunately we will not be taking your application further, as others match more closely what we need.',
  'Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Person entschieden haben.',
  'The position has been filled.',
];

function flagAt(at: number) {
  const threadId = (0x195a1f0c3b7e9d21n + BigInt(at) * 7919n).toString(16);
  const company = companies[at % 5] ?? '';
  const role = roles[at % 5] ?? '';
  return exampleFlag({
    threadId,
    messageId: `msg-f:${1_825_473_920_184_000_000n + BigInt(at)}`,
    link: `https://mail.google.com/mail/u/0/#all/${threadId}`,
    subject: `Your application for ${role} at ${company}`,
    company: { value: company, sure: true },
    role: { value: role, sure: at % 3 > 0 },
    sentence: sentences[at % 4] ?? '',
  });
}

const followUps = Array.from({ length: 20_000 }, (_, at) => {
  const flag = flagAt(at);
  return newFollowUp(flag, threadKey(flag) ?? '', tuesday, defaultCadence);
});

const bytes = (values: Record<string, unknown>) =>
  Object.entries(values).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key + JSON.stringify(value)),
    0,
  );

const inAll = (list: number[]) => list.reduce((total, one) => total + one, 0);

/** What flagging one more reads and writes, in bytes. */
async function costOfOneMore(at: number) {
  const get = vi.spyOn(fakeBrowser.storage.local, 'get');
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  expect((await flagThread(flagAt(at), tuesday, defaultCadence)).ok).toBe(true);
  const given = await Promise.all(
    get.mock.results.map(({ value }) => value as Promise<Record<string, unknown>>),
  );
  const written = set.mock.calls.map(([values]) => bytes(values as Record<string, unknown>));
  vi.restoreAllMocks();
  const stored = given.map((values) =>
    bytes(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))),
  );
  return { calls: given.length + written.length, bytes: inAll(stored) + inAll(written) };
}

describe('twenty thousand threads', () => {
  let first = { calls: 0, bytes: 0 };

  beforeAll(async () => {
    fakeBrowser.reset();
    await costOfOneMore(30_000);
    first = await costOfOneMore(30_001);
    expect(await putAll(followUps)).toEqual({ ok: true, value: null });
  }, 120_000);

  test('fit what Chromium gives', async () => {
    const total = bytes(await fakeBrowser.storage.local.get(null));
    expect(total).toBeLessThan(quota);
    // Said in lib/follow-ups/README.md.
    expect(total / followUps.length).toBeLessThan(515);
  });

  test('one more costs as many calls as the first, and a few kilobytes', async () => {
    const last = await costOfOneMore(30_002);
    expect(last.calls).toBe(first.calls);
    expect(last.bytes).toBeLessThan(10_000);
  });

  test('what is due is found without reading them', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    const due = await readDue();
    const rows = due.ok ? due.value : [];
    expect(rows).toHaveLength(20_003);
    const page = await readMany(rows.slice(0, 30).map(({ key }) => key));
    expect(page.ok && page.value.followUps).toHaveLength(30);
    const given = await Promise.all(
      get.mock.results.map(({ value }) => value as Promise<Record<string, unknown>>),
    );
    expect(given.reduce((sum, one) => sum + bytes(one), 0)).toBeLessThan(700_000);
  });
});
