import { describe, expect, test } from 'vitest';
import { defaultCadence } from '../../../lib/follow-ups/cadence';
import { type FollowUp, type Step, stepStates, threadStates } from '../../../lib/follow-ups/follow-up';
import { apply, type FollowUpEvent } from '../../../lib/follow-ups/states';
import { hasDue } from '../../../lib/follow-ups/steps';
import { exampleFlag, exampleFollowUp, later, moveOf, tuesday } from './examples';

const upon = (followUp: FollowUp, event: FollowUpEvent, days = 0) =>
  apply(followUp, event, later(tuesday, days), defaultCadence);

const states = (followUp: FollowUp) => followUp.steps.map(({ move, state }) => `${move} ${state}`).join(', ');

const own = { id: null, own: true, tone: 'plain' } as const;
const plain = { id: null, own: false, tone: 'plain' } as const;
const invitation = { id: null, own: false, tone: 'invitation' } as const;
const rejection = { id: null, own: false, tone: 'rejection' } as const;
const drafted = { type: 'drafted', move: 'thanks', draftId: 'thanks/en/1' } as const;

describe('what the user does', () => {
  test('done closes the step, and what else was due waits a few days', () => {
    const overdue = upon(exampleFollowUp(), { type: 'done', move: 'thanks' }, 20);
    expect(states(overdue)).toBe('thanks done, feedback planned, future-roles planned, check-in planned');
    expect(hasDue(overdue, later(tuesday, 20).instant)).toBe(false);
    expect(overdue.steps.map(({ dueAt }) => new Date(dueAt).toISOString().slice(0, 10))).toEqual([
      '2026-03-03',
      '2026-03-26',
      '2026-03-30',
      '2026-06-03',
    ]);
  });

  test('a check-in that was made is followed by the next, three months on', () => {
    const checkedIn = upon(exampleFollowUp(), { type: 'done', move: 'check-in' }, 92);
    const [first, second] = checkedIn.steps.filter(({ move }) => move === 'check-in');
    expect([first?.state, second?.state]).toEqual(['done', 'planned']);
    expect(new Date(second?.dueAt ?? 0).toISOString()).toBe('2026-09-03T07:00:00.000Z');
  });

  test('a check-in that was skipped is the last', () => {
    const skipped = upon(exampleFollowUp(), { type: 'skip', move: 'check-in' }, 92);
    expect(skipped.steps.filter(({ move }) => move === 'check-in')).toHaveLength(1);
  });

  test('the thread is done when everything in it is', () => {
    const moves = ['thanks', 'feedback', 'future-roles', 'check-in'] as const;
    const skipped = moves.reduce((value, move) => upon(value, { type: 'skip', move }), exampleFollowUp());
    expect(skipped.state).toBe('done');
  });

  test('snooze hushes the whole thread until then', () => {
    const now = later(tuesday, 20);
    const until = now.instant + 3_600_000;
    const snoozed = apply(exampleFollowUp(), { type: 'snooze', move: 'thanks', until }, now, defaultCadence);
    expect(moveOf(snoozed, 'thanks')).toMatchObject({ state: 'snoozed', dueAt: until });
    expect(hasDue(snoozed, until - 1)).toBe(false);
    expect(hasDue(snoozed, until)).toBe(true);
  });

  test('every date can be set', () => {
    const dueAt = Date.parse('2026-04-01T07:00:00Z');
    const moved = upon(exampleFollowUp(), { type: 'reschedule', move: 'future-roles', dueAt });
    expect(moveOf(moved, 'future-roles')).toMatchObject({ state: 'planned', dueAt });
  });

  test('dismiss ends everything; reopen plans it again, one thing due at a time', () => {
    const dismissed = upon(exampleFollowUp(), { type: 'dismiss' });
    expect(dismissed.state).toBe('dismissed');
    expect(states(dismissed)).toBe('thanks ended, feedback ended, future-roles ended, check-in ended');
    const again = upon(dismissed, { type: 'reopen' }, 20);
    expect(again.state).toBe('open');
    expect(again.steps.filter(({ dueAt }) => dueAt <= later(tuesday, 20).instant)).toHaveLength(1);
  });

  test('reopening what was all done plans a check-in', () => {
    const done = exampleFollowUp({ state: 'done', steps: [] });
    expect(states(upon(done, { type: 'reopen' }))).toBe('check-in planned');
  });
});

describe('what is seen in the thread', () => {
  test('the user’s reply closes what its draft was for', () => {
    const sent = upon(upon(exampleFollowUp(), drafted), { type: 'seen', later: [own] });
    expect(moveOf(sent, 'thanks')).toMatchObject({ state: 'done', draftId: 'thanks/en/1' });
    expect(moveOf(sent, 'feedback')).toMatchObject({ state: 'planned', draftId: null });
    expect(sent.drafted).toBeNull();
  });

  test('thanks and feedback in one mail are both done', () => {
    const both = { type: 'drafted', move: 'thanks-feedback', draftId: 'thanks-feedback/en/2' } as const;
    const sent = upon(upon(exampleFollowUp(), both), { type: 'seen', later: [own] });
    expect(states(sent)).toBe('thanks done, feedback done, future-roles planned, check-in planned');
    expect(moveOf(sent, 'feedback')?.draftId).toBe('thanks-feedback/en/2');
  });

  test('a reply in their own words counts for thanks and feedback', () => {
    const sent = upon(exampleFollowUp(), { type: 'seen', later: [own] });
    expect(states(sent)).toBe('thanks done, feedback done, future-roles planned, check-in planned');
    expect(moveOf(sent, 'thanks')?.draftId).toBeNull();
  });

  test('a move that was not planned is kept with its draft', () => {
    const work = { type: 'drafted', move: 'contract-work', draftId: 'contract-work/en/1' } as const;
    const sent = upon(upon(exampleFollowUp(), work, 15), { type: 'seen', later: [own] }, 15);
    expect(moveOf(sent, 'contract-work')).toMatchObject({ state: 'done', draftId: 'contract-work/en/1' });
    // What was due has had its mail as well.
    expect(moveOf(sent, 'future-roles')?.state).toBe('done');
  });

  test('the same reply seen at every opening of the thread counts once', () => {
    const once = upon(exampleFollowUp(), { type: 'seen', later: [own] });
    expect(upon(once, { type: 'seen', later: [own] }, 30)).toBe(once);
    expect(upon(once, { type: 'seen', later: [] }, 30)).toBe(once);
  });

  test('their answer ends the reminders', () => {
    const answered = upon(exampleFollowUp(), { type: 'seen', later: [own, plain] });
    expect(answered.state).toBe('answered');
    expect(states(answered)).toBe('thanks done, feedback done, future-roles ended, check-in ended');
  });

  test('an invitation ends it happily, also after an answer', () => {
    expect(upon(exampleFollowUp(), { type: 'seen', later: [invitation] }).state).toBe('happy');
    expect(upon(exampleFollowUp(), { type: 'seen', later: [plain, invitation] }).state).toBe('happy');
    expect(upon(exampleFollowUp(), { type: 'seen', later: [invitation, plain] }).state).toBe('happy');
  });

  test('the same no, said twice, is no answer', () => {
    expect(upon(exampleFollowUp(), { type: 'seen', later: [rejection] }).state).toBe('open');
  });

  test('an answer that the user undid by reopening does not end it again', () => {
    const answered = upon(exampleFollowUp(), { type: 'seen', later: [plain] });
    const again = upon(answered, { type: 'reopen' });
    expect(upon(again, { type: 'seen', later: [plain] }).state).toBe('open');
    expect(upon(again, { type: 'seen', later: [plain, plain] }).state).toBe('answered');
  });
});

const again = (change: Parameters<typeof exampleFlag>[0] = {}) =>
  ({ type: 'flagged', flag: exampleFlag(change) }) as const;

describe('a thread flagged again', () => {
  test('is the same entry, better known', () => {
    const vague = exampleFollowUp({ company: null, role: { value: 'designer', sure: false } });
    expect(upon(vague, again())).toEqual(exampleFollowUp());
  });

  test('changes nothing when nothing is new, and never knows less', () => {
    const known = exampleFollowUp();
    expect(upon(known, again())).toBe(known);
    expect(upon(known, again({ company: null, person: { value: 'HR', sure: false }, link: null }))).toBe(
      known,
    );
  });

  test('plans nothing twice, and stays dismissed', () => {
    const dismissed = upon(exampleFollowUp(), { type: 'dismiss' });
    expect(upon(dismissed, again(), 3)).toBe(dismissed);
  });

  test('a second no after an invitation starts again, without thanking twice', () => {
    const thanked = upon(upon(exampleFollowUp(), drafted), { type: 'seen', later: [own, invitation] });
    const sentence = 'Having met you, the panel chose somebody with more years in public services.';
    const second = upon(thanked, again({ messageId: 'msg-f:2', sentence }), 30);
    expect(second).toMatchObject({
      state: 'open',
      sentence,
      messageId: 'msg-f:2',
      seenOwn: 0,
      seenOthers: 0,
    });
    expect(states(second)).toBe('thanks done, feedback planned, future-roles planned, check-in planned');
  });

  test('the same no under another id (ids change by session in Outlook) does not', () => {
    const happy = upon(exampleFollowUp(), { type: 'seen', later: [invitation] });
    expect(upon(happy, again({ messageId: 'MSG_other' }), 2).state).toBe('happy');
  });
});

function same(but: Partial<Record<(typeof threadStates)[number], string>>) {
  const itself = Object.fromEntries(threadStates.map((state) => [state, state]));
  return { ...itself, ...but } as Record<(typeof threadStates)[number], string>;
}

const details = {
  company: { value: 'Harbour & Pine Ltd', sure: true },
  role: null,
  person: { value: 'Noor El-Haddad', sure: true },
  firstName: { value: 'Noor', sure: true },
  kind: 'position-filled',
} as const;

/** Each event in each state of a thread: the state it leads to. */
describe('the transition table', () => {
  const events: [string, FollowUpEvent, Record<(typeof threadStates)[number], string>][] = [
    ['flagged', { type: 'flagged', flag: exampleFlag() }, same({})],
    ['drafted', drafted, same({})],
    ['replied', { type: 'replied' }, same({})],
    ['answered', { type: 'answered' }, same({ open: 'answered', done: 'answered' })],
    ['invited', { type: 'invited' }, same({ open: 'happy', done: 'happy', answered: 'happy' })],
    ['seen', { type: 'seen', later: [plain] }, same({ open: 'answered', done: 'answered' })],
    ['done', { type: 'done', move: 'thanks' }, same({})],
    ['skip', { type: 'skip', move: 'thanks' }, same({})],
    ['snooze', { type: 'snooze', move: 'thanks', until: tuesday.instant + 1e9 }, same({})],
    ['reschedule', { type: 'reschedule', move: 'thanks', dueAt: tuesday.instant + 1e9 }, same({})],
    [
      'dismiss',
      { type: 'dismiss' },
      same({ open: 'dismissed', done: 'dismissed', answered: 'dismissed', happy: 'dismissed' }),
    ],
    ['end', { type: 'end' }, same({ open: 'done' })],
    [
      'reopen',
      { type: 'reopen' },
      same({ done: 'open', dismissed: 'open', answered: 'open', happy: 'open', merged: 'open' }),
    ],
    ['reflect', { type: 'reflect', reflection: null }, same({})],
    ['corrected', { type: 'corrected', details }, same({})],
  ];

  test.each(events)('%s', (_, event, leads) => {
    for (const state of threadStates) {
      const over = state === 'open' ? {} : { steps: upon(exampleFollowUp(), { type: 'dismiss' }).steps };
      const before = exampleFollowUp({ state, ...over });
      expect(`${state} → ${upon(before, event).state}`).toBe(`${state} → ${leads[state]}`);
    }
  });

  test('steps: only an open one can be done, skipped, put off or moved', () => {
    const until = tuesday.instant + 1e9;
    const acts: [FollowUpEvent, Step['state']][] = [
      [{ type: 'done', move: 'thanks' }, 'done'],
      [{ type: 'skip', move: 'thanks' }, 'skipped'],
      [{ type: 'snooze', move: 'thanks', until }, 'snoozed'],
      [{ type: 'reschedule', move: 'thanks', dueAt: until }, 'planned'],
    ];
    for (const from of stepStates) {
      const [thanks, ...others] = exampleFollowUp().steps;
      if (!thanks) throw new Error('no step');
      const before = exampleFollowUp({ steps: [{ ...thanks, state: from }, ...others] });
      const isOpen = from === 'planned' || from === 'snoozed';
      for (const [event, to] of acts) {
        expect([from, event.type, moveOf(upon(before, event), 'thanks')?.state]).toEqual([
          from,
          event.type,
          isOpen ? to : from,
        ]);
      }
    }
  });

  test('nothing happens to a step in a thread that is over', () => {
    for (const state of ['done', 'dismissed', 'answered', 'happy', 'merged'] as const) {
      const before = exampleFollowUp({ state });
      expect(upon(before, { type: 'done', move: 'thanks' })).toBe(before);
    }
  });
});
