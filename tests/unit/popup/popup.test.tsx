// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Popup } from '../../../entrypoints/popup/Popup';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import { speakEnglish } from '../components/english';
import { day, example, from, monday, step } from '../components/example-follow-ups';
import { fakePort } from '../components/fake-port';

const clock = () => monday;
const settle = () => act(async () => {});

async function open(followUps: FollowUp[], more: Parameters<typeof fakePort>[1] = {}) {
  const fake = fakePort(followUps, more);
  render(<Popup port={fake.port} clock={clock} />);
  await settle();
  return fake;
}

const cards = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const card = (company: string) => {
  const item = screen.getByRole('heading', { level: 3, name: company }).closest('li');
  if (item === null) throw new Error(`no card of ${company}`);
  return within(item);
};
const draftButton = () => screen.getByRole('button', { name: 'Draft: Thank you, Tidewater Labs' });
async function finish(company: string) {
  fireEvent.click(card(company).getByRole('button', { name: 'Done' }));
  await settle();
}
async function press(key: string) {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
  await settle();
}
const focused = () => document.activeElement?.closest('li')?.querySelector('h3')?.textContent ?? null;

beforeEach(speakEnglish);
afterEach(cleanup);

const three = () => [
  from('Kestrel Foods', monday + 30 * day),
  from('Alder & Sons', monday + 2 * day),
  from('Quarry Games', monday - day),
];

describe('the popup', () => {
  it('lists due now, this week and later, and counts what is due', async () => {
    await open(three());
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Due now 1',
      'This week 1',
      'Later 1',
    ]);
    expect(cards()).toEqual(['Quarry Games', 'Alder & Sons', 'Kestrel Foods']);
    expect(screen.getByText('1 due')).toBeDefined();
  });

  it('tells company, role, person, how long ago and what is next', async () => {
    await open([example()]);
    const item = card('Tidewater Labs');
    expect(item.getByText('Field Technician')).toBeDefined();
    expect(item.getByText('Noor Haddad')).toBeDefined();
    expect(item.getByText('2 days ago')).toBeDefined();
    expect(item.getByText('due now')).toBeDefined();
    expect(item.getByRole('button', { name: 'Draft: Thank you, Tidewater Labs' })).toBeDefined();
  });

  it('shows hostile names as the text they are', async () => {
    const company = '<img src=x onerror="alert(1)">\u202E{{firstName}}';
    await open([from(company, monday)]);
    expect(cards()).toEqual([company]);
    expect(document.querySelector('img')).toBeNull();
  });

  it('explains itself while nothing has been flagged', async () => {
    const { port } = await open([]);
    expect(screen.getByText(/Gmail and in Outlook/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'See what it does in four steps' }));
    expect(port.openDashboard).toHaveBeenCalledWith('#/welcome');
  });

  it('says that all is quiet when no thread asks for anything', async () => {
    await open([example({ state: 'answered' })]);
    expect(screen.getByRole('heading', { name: 'Nothing is waiting' })).toBeDefined();
  });

  it('says that the storage could not be read, and that nothing was lost', async () => {
    await open([], {
      watchListing: (_, onFault) => {
        queueMicrotask(onFault);
        return () => {};
      },
    });
    expect(screen.getByRole('alert').textContent).toContain('Nothing was deleted');
  });

  it('finds by company, role or person', async () => {
    await open(three());
    const field = screen.getByRole('searchbox');
    fireEvent.change(field, { target: { value: 'alder' } });
    await settle();
    expect(cards()).toEqual(['Alder & Sons']);
    fireEvent.change(field, { target: { value: 'bakery' } });
    await settle();
    expect(cards()).toEqual([]);
    expect(screen.getByText('Nothing found for “bakery”.')).toBeDefined();
  });
});

describe('what can be done with a follow-up', () => {
  it('is done, and undone', async () => {
    const { stored } = await open([example()]);
    const before = [...stored.values()];
    await finish('Tidewater Labs');
    expect(screen.getByText('Tidewater Labs: Thank you done.')).toBeDefined();
    expect([...stored.values()][0]?.steps[0]?.state).toBe('done');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settle();
    expect([...stored.values()]).toEqual(before);
  });

  it('goes back one by one, the last change first', async () => {
    const { stored } = await open(three());
    await finish('Quarry Games');
    await finish('Alder & Sons');
    await press('u');
    expect(cards()).toEqual(['Alder & Sons', 'Kestrel Foods']);
    await press('u');
    expect(cards()).toEqual(['Quarry Games', 'Alder & Sons', 'Kestrel Foods']);
    await press('u');
    expect(screen.getByText('Nothing to undo.')).toBeDefined();
    expect([...stored.values()].every(({ state }) => state === 'open')).toBe(true);
  });

  it('is snoozed by a preset or to a date', async () => {
    const { stored } = await open([example()]);
    fireEvent.click(card('Tidewater Labs').getByRole('button', { name: 'Snooze' }));
    fireEvent.click(screen.getByRole('menuitem', { name: /Tomorrow at 9:00/ }));
    await settle();
    expect([...stored.values()][0]?.steps[0]).toMatchObject({
      state: 'snoozed',
      dueAt: monday + 23 * 3_600_000,
    });
    fireEvent.click(card('Tidewater Labs').getByRole('button', { name: 'Snooze' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'On a date' }));
    fireEvent.change(screen.getByLabelText('On a date'), { target: { value: '2026-10-05' } });
    fireEvent.click(screen.getByRole('button', { name: 'Set' }));
    await settle();
    expect([...stored.values()][0]?.steps[0]?.dueAt).toBe(new Date(2026, 9, 5, 9).getTime());
  });

  it('is dismissed', async () => {
    const { stored } = await open([example()]);
    fireEvent.click(card('Tidewater Labs').getByRole('button', { name: 'More' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Stop following up' }));
    await settle();
    expect([...stored.values()][0]?.state).toBe('dismissed');
  });

  it('says so when a change could not be saved', async () => {
    await open([example()], { change: () => Promise.reject(new Error('storage-full')) });
    await finish('Tidewater Labs');
    expect(screen.getByText('That could not be saved. Nothing was changed.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('has no link to open where none is stored', async () => {
    const { port } = await open([example({ link: null })]);
    fireEvent.click(card('Tidewater Labs').getByRole('button', { name: 'More' }));
    fireEvent.click(screen.getByRole('menuitem', { name: /has no link/ }));
    expect(port.openMail).not.toHaveBeenCalled();
  });

  it('offers a person instead of a reply that nobody reads', async () => {
    const { port } = await open([example({ noReply: true, person: null })]);
    expect(screen.getByText('Nobody reads replies to this sender.')).toBeDefined();
    fireEvent.click(card('Tidewater Labs').getByRole('button', { name: 'Find a person' }));
    expect(port.openPeopleSearch).toHaveBeenCalledWith(expect.stringMatching(/^https:.*Tidewater\+Labs/));
    expect(port.deliver).not.toHaveBeenCalled();
  });
});

describe('a draft from the popup', () => {
  it('is handed over, and its way is told in words', async () => {
    const { port, report, stored } = await open([example()]);
    const [key = ''] = stored.keys();
    fireEvent.click(draftButton());
    await settle();
    expect(port.deliver).toHaveBeenCalledWith(stored.get(key), expect.objectContaining({ move: 'thanks' }));
    expect(screen.getByText('Opening the mail')).toBeDefined();
    act(() => report({ key, state: 'waiting-for-thread', at: monday }));
    expect(screen.getByText('Waiting for the mail page to load')).toBeDefined();
    act(() => report({ key, state: 'inserted', at: monday }));
    expect(screen.getByText(/The draft is in your reply box/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Copy the draft' })).toBeNull();
  });

  it.each(['no-reply-box', 'refused', 'wrong-account', 'timed-out'] as const)(
    'can be copied after “%s”',
    async (state) => {
      const { port, report, stored } = await open([example()]);
      const [key = ''] = stored.keys();
      fireEvent.click(draftButton());
      await settle();
      act(() => report({ key, state, at: monday }));
      fireEvent.click(screen.getByRole('button', { name: 'Copy the draft' }));
      await settle();
      expect(port.copy).toHaveBeenCalledWith('Thank you for your time.');
      expect(screen.getByText(/^Copied/)).toBeDefined();
    },
  );

  it('is shown to be copied by hand where the clipboard refuses', async () => {
    const { report, stored } = await open([example()], { copy: async () => false });
    const [key = ''] = stored.keys();
    fireEvent.click(draftButton());
    await settle();
    act(() => report({ key, state: 'refused', at: monday }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy the draft' }));
    await settle();
    expect(screen.getByDisplayValue('Thank you for your time.')).toBeDefined();
  });

  it('can be another than the next one', async () => {
    const { port } = await open([example()]);
    fireEvent.click(card('Tidewater Labs').getByRole('button', { name: 'Other drafts' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Keep in touch' }));
    await settle();
    expect(port.draft).toHaveBeenCalledWith(expect.anything(), 'keep-in-touch');
  });
});

describe('the keyboard', () => {
  it('moves between the items with the arrows and reaches the search from the first', async () => {
    await open(three());
    await press('ArrowDown');
    expect(focused()).toBe('Quarry Games');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(focused()).toBe('Kestrel Foods');
    await press('Home');
    expect(focused()).toBe('Quarry Games');
    await press('ArrowUp');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('has one stop for Tab among the drafts', async () => {
    await open(three());
    const stops = screen
      .getAllByRole('button', { name: /^Draft:/ })
      .filter((button) => button.tabIndex === 0);
    expect(stops).toHaveLength(1);
  });

  it('marks as done with d, goes on to the neighbour, and takes back with u', async () => {
    await open(three());
    await press('ArrowDown');
    await press('d');
    expect(cards()).toEqual(['Alder & Sons', 'Kestrel Foods']);
    expect(focused()).toBe('Alder & Sons');
    await press('u');
    expect(cards()).toEqual(['Quarry Games', 'Alder & Sons', 'Kestrel Foods']);
  });

  it('opens the snooze menu with s, moves in it, and comes back with Escape', async () => {
    await open(three());
    await press('ArrowDown');
    await press('s');
    expect(document.activeElement?.textContent).toContain('Tomorrow at 9:00');
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('On a date');
    await press('Escape');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(focused()).toBe('Quarry Games');
  });

  it('leaves letters alone while something is typed, and with Ctrl held', async () => {
    const { port } = await open(three());
    screen.getByRole('searchbox').focus();
    await press('d');
    screen.getAllByRole('button', { name: /^Draft:/ })[0]?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'd', ctrlKey: true });
    expect(port.change).not.toHaveBeenCalled();
  });

  it('leaves letters alone where the user wants none', async () => {
    const { port } = await open(three(), { letterKeys: () => false });
    await press('ArrowDown');
    await press('d');
    expect(port.change).not.toHaveBeenCalled();
    expect(focused()).toBe('Quarry Games');
  });

  it('leaves the keyboard in the search when a card comes back that had it before', async () => {
    await open(three());
    await press('ArrowDown');
    await press('ArrowUp');
    const search = screen.getByRole('searchbox');
    fireEvent.change(search, { target: { value: 'kestrel' } });
    await settle();
    expect(cards()).toEqual(['Kestrel Foods']);
    fireEvent.change(search, { target: { value: '' } });
    await settle();
    expect(cards()).toHaveLength(3);
    expect(document.activeElement).toBe(search);
  });

  it('goes to the search with /', async () => {
    await open(three());
    await press('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});

it('says in plain words where reading is paused, and copies the report', async () => {
  const { port, health } = fakePort([example()]);
  health.push({ site: 'gmail', at: monday, missing: ['message body'], structure: 'div[role=main] > div' });
  render(<Popup port={port} clock={clock} />);
  await settle();
  expect(screen.getByText('Reading paused in Gmail')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Copy report' }));
  await settle();
  expect(port.copy).toHaveBeenCalledWith(expect.stringContaining('div[role=main] > div'));
});

it('shows the next step of a thread once the first is done', async () => {
  await open([example({ steps: [step('thanks', monday), step('check-in', monday + 90 * day)] })]);
  await finish('Tidewater Labs');
  expect(screen.getByRole('button', { name: 'Draft: Check in, Tidewater Labs' })).toBeDefined();
});
