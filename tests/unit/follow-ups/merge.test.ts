import { describe, expect, test } from 'vitest';
import { defaultCadence } from '../../../lib/follow-ups/cadence';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import { merge, mergeCandidates } from '../../../lib/follow-ups/merge';
import { apply } from '../../../lib/follow-ups/states';
import { change, putAll, readAll, readFollowUp, undo } from '../../../lib/follow-ups/store';
import { exampleFollowUp, later, moveOf, tuesday } from './examples';

const key = 'thread:gmail:mira.sand@example.com:second';
const second = (change_: Partial<FollowUp> = {}) => exampleFollowUp({ key, threadId: 'second', ...change_ });

const notes = (stumped: string) => ({ stumped, leftOut: '', match: '', change: '', wentWell: '' });

describe('the same application in two threads', () => {
  test('is found by company and role, however they are written', () => {
    const there = second({
      company: { value: 'HARBOUR  &  Pine', sure: false },
      detectedAt: tuesday.instant + 1,
    });
    expect(mergeCandidates([exampleFollowUp(), there])).toEqual([[there, exampleFollowUp()]]);
  });

  test.each<[string, Partial<FollowUp>]>([
    ['another role', { role: { value: 'Researcher', sure: true } }],
    ['no role known', { role: null }],
    ['no company known', { company: null }],
    ['already merged', { state: 'merged' }],
    ['dismissed', { state: 'dismissed' }],
  ])('is not assumed with %s', (_, different) => {
    expect(mergeCandidates([exampleFollowUp(), second(different)])).toEqual([]);
  });
});

describe('merging', () => {
  test('goes on with what is furthest along in either', () => {
    const thanked = apply(
      second({ person: null }),
      { type: 'done', move: 'thanks' },
      tuesday,
      defaultCadence,
    );
    const { into, from } = merge(exampleFollowUp(), thanked, later(tuesday, 1));
    expect(into.steps.map(({ move, state }) => `${move} ${state}`)).toEqual([
      'thanks done',
      'feedback planned',
      'future-roles planned',
      'check-in planned',
    ]);
    expect(from).toMatchObject({ state: 'merged', mergedInto: into.key });
    expect(from.steps.every(({ state }) => state !== 'planned')).toBe(true);
  });

  test('never makes a second nudge for an ask', () => {
    const { into } = merge(exampleFollowUp(), second(), tuesday);
    expect(new Set(into.steps.map(({ move }) => move)).size).toBe(into.steps.length);
  });

  test('an answer in either is an answer', () => {
    const answered = apply(second(), { type: 'answered' }, tuesday, defaultCadence);
    expect(merge(exampleFollowUp(), answered, tuesday).into.state).toBe('answered');
  });

  test('keeps both sets of notes', () => {
    const into = exampleFollowUp({ reflection: notes('The case study.') });
    const merged = merge(into, second({ reflection: notes('Salary.') }), tuesday);
    expect(merged.into.reflection?.stumped).toBe('The case study.\n\nSalary.');
  });

  test('what is seen in the merged thread happens to the other; undo gives both back', async () => {
    const before = [exampleFollowUp(), second()] as const;
    await putAll(before);
    const { into, from } = merge(before[0], before[1], tuesday);
    await putAll([into, from]);
    const changes = [
      { before: before[0], after: into },
      { before: before[1], after: from },
    ];
    expect(await undo(changes)).toEqual({ ok: true, value: null });
    expect((await readAll()).ok && (await readAll())).toMatchObject({ value: { followUps: before } });

    await putAll([into, from]);
    const seen = { type: 'seen', later: [{ id: null, own: true, tone: 'plain' }] } as const;
    await change(from.key, { ...seen, later: [...seen.later] }, tuesday, defaultCadence);
    const heir = await readFollowUp(into.key);
    expect(heir.ok && heir.value && moveOf(heir.value, 'thanks')?.state).toBe('done');
  });
});
