// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultCadence } from '../../../lib/follow-ups/cadence';
import { readFollowUp } from '../../../lib/follow-ups/store';
import { correct, readCorrections } from '../../../lib/follow-ups/thread-memory';
import { writeExport } from '../../../lib/follow-ups/transfer';
import { defaultSettings, readSettings } from '../../../lib/settings/settings';
import { speakEnglish } from '../components/english';
import { example, monday } from '../components/example-follow-ups';
import { chooseFile } from './choose-file';
import { allowDialogs, click, openDashboard, type } from './open-dashboard';

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  allowDialogs();
});
afterEach(cleanup);

function grantNotifications(granted: boolean) {
  const request = vi.fn<() => Promise<boolean>>(async () => granted);
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(request);
  return request;
}

const add = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Add' });

describe('settings', () => {
  it('ask for the permission when notifications are turned on, and not before', async () => {
    const request = grantNotifications(true);
    await openDashboard('#/settings', []);
    expect(request).not.toHaveBeenCalled();
    await click(screen.getByRole('checkbox', { name: 'Notifications' }));
    expect(request).toHaveBeenCalledOnce();
    expect((await readSettings()).notifications.on).toBe(true);
    await type(screen.getByLabelText('Quiet from'), '18');
    expect((await readSettings()).notifications.quietFrom).toBe(18);
  });

  it('stay off when the permission is refused, and say so', async () => {
    grantNotifications(false);
    await openDashboard('#/settings', []);
    await click(screen.getByRole('checkbox', { name: 'Notifications' }));
    expect((await readSettings()).notifications.on).toBe(false);
    expect(screen.getByRole('alert').textContent).toContain('did not give permission');
  });

  it('have sync off until it is wanted, and the tone guard on until it is not', async () => {
    await openDashboard('#/settings', []);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Sync/ }).checked).toBe(false);
    await click(screen.getByRole('checkbox', { name: 'Tone guard' }));
    expect(await readSettings()).toMatchObject({ toneGuard: false, sync: false });
  });

  it('take a phrase that is long enough, once, and show what it would mark', async () => {
    await openDashboard('#/settings', []);
    await type(screen.getByLabelText('Phrase'), 'sorry');
    expect(add().disabled).toBe(true);
    await type(screen.getByLabelText('Phrase'), 'went another way');
    await type(
      screen.getByLabelText('Try it on the text of a mail'),
      'Hello Robin. This time we Went another way. Kind regards.',
    );
    expect(screen.getByText('This time we Went another way.')).toBeDefined();
    await click(add());
    expect((await readSettings()).ownPhrases).toEqual(['went another way']);
    await type(screen.getByLabelText('Phrase'), 'Went another  way');
    expect(add().disabled).toBe(true);
    await click(screen.getByRole('button', { name: 'Remove “went another way”' }));
    expect((await readSettings()).ownPhrases).toEqual([]);
  });
});

describe('the cadence', () => {
  it('is changed within its bounds, and restored', async () => {
    await openDashboard('#/cadence', []);
    await type(screen.getByLabelText('Consider me again, days after'), '21');
    await type(screen.getByLabelText('Check in, months after'), '99');
    expect((await readSettings()).cadence).toEqual({ ...defaultCadence, futureRolesDays: 21 });
    await click(screen.getByRole('checkbox', { name: 'Ask for feedback' }));
    expect((await readSettings()).cadence.feedbackDays).toBeNull();
    await click(screen.getByRole('button', { name: 'Restore the defaults' }));
    expect((await readSettings()).cadence).toEqual(defaultCadence);
  });
});

it('lists corrections and forgets them', async () => {
  const given = {
    key: example().key,
    messageId: 'm',
    says: 'not-rejection',
    sender: 'list@jobs.example',
  } as const;
  await correct({ ...given, rule: null }, 'c1', { instant: monday, zone: 'UTC' }, defaultCadence);
  await openDashboard('#/corrections', []);
  expect(screen.getByText('list@jobs.example')).toBeDefined();
  await click(screen.getByRole('button', { name: /^Forget/ }));
  expect(await readCorrections()).toEqual({ ok: true, value: [] });
});

describe('data', () => {
  const gmail = 'thread:gmail:robin@example.org:thread-1';
  const file = (more = {}) =>
    writeExport(
      {
        followUps: [example({ key: gmail, ...more })],
        settings: { ...defaultSettings, toneGuard: false },
        templates: [],
      },
      monday,
    );

  it.each([
    ['{"format": 1,\n "followUps": [', /not valid JSON/],
    ['{"format": 99}', /newer version/],
    [
      JSON.stringify({ format: 1, exportedAt: 1, settings: null, templates: [], followUps: [{ v: 1 }] }),
      /followUps\.0/,
    ],
  ])('refuses a broken file whole: %s', async (text, words) => {
    await openDashboard('#/data', []);
    await chooseFile(text);
    expect(screen.getByRole('alert').textContent).toMatch(words);
    expect(screen.getByRole('alert').textContent).toContain('Nothing was changed');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('shows what a file would change, and writes only then; settings only when asked', async () => {
    await openDashboard('#/data', []);
    await chooseFile(file());
    expect(screen.getByText('1 new thread')).toBeDefined();
    expect(await readFollowUp(gmail)).toEqual({ ok: true, value: null });
    await click(screen.getAllByRole('button', { name: 'Import' }).at(-1));
    expect(await readFollowUp(gmail)).toMatchObject({ value: { subject: example().subject } });
    expect((await readSettings()).toneGuard).toBe(true);
    await click(screen.getByRole('button', { name: 'Undo' }));
    expect(await readFollowUp(gmail)).toEqual({ ok: true, value: null });
  });

  it('deletes everything after asking', async () => {
    await fakeBrowser.storage.local.set({ settings: { sync: false }, welcomed: true });
    await openDashboard('#/data', []);
    await click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(await fakeBrowser.storage.local.get('welcomed')).toEqual({ welcomed: true });
    await click(screen.getAllByRole('button', { name: 'Delete everything' }).at(-1));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('lists what is kept aside', async () => {
    await openDashboard('#/data', [], {
      watchListing(listen) {
        const unreadable = [{ key: 'thread:gmail:x:1', reason: 'damaged' as const }];
        queueMicrotask(() => listen({ followUps: [], waiting: [], complete: true, unreadable }));
        return () => {};
      },
    });
    expect(screen.getByText('thread:gmail:x:1')).toBeDefined();
    expect(screen.getByText('(damaged)')).toBeDefined();
  });
});
