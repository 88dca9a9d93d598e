// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speakEnglish } from '../components/english';
import { day, example, from, monday } from '../components/example-follow-ups';
import { allowDialogs, click, openDashboard, settle, type } from './open-dashboard';

beforeEach(async () => {
  fakeBrowser.reset();
  speakEnglish();
  allowDialogs();
  await fakeBrowser.storage.local.set({ welcomed: true });
});
afterEach(cleanup);

const three = () => [
  from('Kestrel Foods', monday + 30 * day),
  from('Quarry Games', monday - day, { kind: 'position-cancelled' }),
  from('Alder & Sons', monday + 2 * day, { state: 'answered', site: 'outlook' }),
];
const rows = () => screen.queryAllByRole('checkbox', { name: /^Select (?!all)/ });
const names = () => rows().map((box) => box.getAttribute('aria-label')?.replace('Select ', ''));

const pageOf = (key: string) => `#/thread/${encodeURIComponent(key)}`;

describe('all threads', () => {
  it('lists what is next first, and what has nothing next last', async () => {
    await openDashboard('', three());
    expect(names()).toEqual(['Quarry Games', 'Kestrel Foods', 'Alder & Sons']);
    expect(screen.getByText('They answered', { selector: '.state' })).toBeDefined();
  });

  it.each([
    ['State', 'answered', ['Alder & Sons']],
    ['Kind', 'position-cancelled', ['Quarry Games']],
    ['Mailbox', 'outlook', ['Alder & Sons']],
    ['Sort by', 'company', ['Alder & Sons', 'Kestrel Foods', 'Quarry Games']],
  ])('is narrowed or sorted by “%s”', async (label, value, expected) => {
    await openDashboard('', three());
    await type(screen.getByLabelText(label), value);
    expect(names()).toEqual(expected);
  });

  it('finds, says when nothing fits, and clears', async () => {
    await openDashboard('', three());
    await type(screen.getByRole('searchbox'), 'quarry');
    expect(names()).toEqual(['Quarry Games']);
    await type(screen.getByRole('searchbox'), 'bakery');
    expect(names()).toEqual([]);
    await click(screen.getByRole('button', { name: 'Clear the filters' }));
    expect(names()).toHaveLength(3);
  });

  it('ends the selected ones together, and takes it back together', async () => {
    const { stored } = await openDashboard('', three());
    const before = [...stored.values()];
    await click(screen.getByRole('checkbox', { name: 'Select Kestrel Foods' }));
    await click(screen.getByRole('checkbox', { name: 'Select Quarry Games' }));
    await click(screen.getByRole('button', { name: 'Stop following up' }));
    expect([...stored.values()].map(({ state }) => state).toSorted()).toEqual([
      'answered',
      'dismissed',
      'dismissed',
    ]);
    await click(screen.getByRole('button', { name: 'Undo' }));
    expect([...stored.values()]).toEqual(before);
  });

  it('deletes only after asking', async () => {
    const { stored } = await openDashboard('', three());
    await click(screen.getByRole('checkbox', { name: 'Select all' }));
    await click(screen.getByRole('button', { name: 'Delete' }));
    expect(screen.getByText('Delete 3 threads?')).toBeDefined();
    await click(screen.getByRole('button', { name: 'Cancel' }));
    expect(stored.size).toBe(3);
    await click(screen.getByRole('button', { name: 'Delete' }));
    await click(screen.getAllByRole('button', { name: 'Delete' }).at(-1));
    expect(stored.size).toBe(0);
  });

  it('never changes a selected thread that a filter hides', async () => {
    const { stored } = await openDashboard('', three());
    await click(screen.getByRole('checkbox', { name: 'Select Kestrel Foods' }));
    await click(screen.getByRole('checkbox', { name: 'Select Quarry Games' }));
    await type(screen.getByRole('searchbox'), 'quarry');
    expect(screen.getByText('1 selected')).toBeDefined();
    await click(screen.getByRole('button', { name: 'Mark as done' }));
    expect([...stored.values()].find(({ threadId }) => threadId === 'Kestrel Foods')?.state).toBe('open');
  });
});

describe('one thread', () => {
  it('shows the deciding sentence, hostile text as text, and what is next', async () => {
    const hostile = example({ sentence: '<b onclick="x()">We chose</b> \u202Eanother' });
    await openDashboard(pageOf(hostile.key), [hostile]);
    expect(screen.getByText(hostile.sentence)).toBeDefined();
    expect(document.querySelector('blockquote b')).toBeNull();
    expect(screen.getByLabelText('Date of Consider me again')).toBeDefined();
  });

  it('moves a step to another day, at nine in the morning', async () => {
    const thread = example();
    const { stored } = await openDashboard(pageOf(thread.key), [thread]);
    await type(screen.getByLabelText('Date of Consider me again'), '2026-11-02');
    expect(stored.get(thread.key)?.steps[1]?.dueAt).toBe(new Date(2026, 10, 2, 9).getTime());
  });

  it('takes corrections of what was read as sure, and leaves the rest as it was', async () => {
    const thread = example({ company: { value: 'Tidewatr', sure: false }, role: null });
    const { stored } = await openDashboard(pageOf(thread.key), [thread]);
    await type(screen.getByLabelText(/^Company/), 'Tidewater Labs');
    await type(screen.getByLabelText(/^Person/), 'Amira Okafor');
    await click(screen.getByRole('button', { name: 'Save' }));
    expect(stored.get(thread.key)).toMatchObject({
      company: { value: 'Tidewater Labs', sure: true },
      role: null,
      person: { value: 'Amira Okafor', sure: true },
      firstName: { value: 'Amira', sure: true },
      kind: 'not-selected',
    });
  });

  it('keeps the reflection as it is written, also when the page is left', async () => {
    const thread = example();
    const { stored } = await openDashboard(pageOf(thread.key), [thread]);
    await type(screen.getByLabelText('What went well'), 'The portfolio walk-through.');
    expect(stored.get(thread.key)?.reflection).toBeNull();
    window.dispatchEvent(new Event('pagehide'));
    await settle();
    expect(stored.get(thread.key)?.reflection?.wentWell).toBe('The portfolio walk-through.');
  });

  it('offers to follow up the same application as one', async () => {
    const thread = example();
    const twin = example({ threadId: 'twin', subject: 'Re: Field Technician' });
    const { stored } = await openDashboard(pageOf(thread.key), [thread, twin]);
    await click(screen.getByRole('button', { name: 'Follow up as one' }));
    expect(stored.get(twin.key)).toMatchObject({ state: 'merged', mergedInto: thread.key });
  });

  it('takes up an ended thread again', async () => {
    const thread = example({ state: 'dismissed' });
    const { stored } = await openDashboard(pageOf(thread.key), [thread]);
    await click(screen.getByRole('button', { name: 'Take it up again' }));
    expect(stored.get(thread.key)?.state).toBe('open');
  });

  it('takes back what happened by itself', async () => {
    const thread = example({ state: 'answered' });
    const undoAutomatic = vi.fn<(key: string) => Promise<void>>(async () => {});
    await openDashboard(pageOf(thread.key), [thread], { hasAutomatic: async () => true, undoAutomatic });
    await click(screen.getByRole('button', { name: 'Take that back' }));
    expect(undoAutomatic).toHaveBeenCalledWith(thread.key);
  });

  it('says so when the thread is not stored any more', async () => {
    await openDashboard('#/thread/nobody%', [example()]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This thread is not stored any more.');
  });
});

describe('the first visit', () => {
  it('shows four steps once', async () => {
    await fakeBrowser.storage.local.clear();
    await openDashboard('', []);
    expect(screen.getAllByRole('listitem').filter((item) => item.querySelector('h2'))).toHaveLength(4);
    await click(screen.getByRole('button', { name: 'Got it' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('All threads');
    cleanup();
    await openDashboard('', []);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('All threads');
  });
});
