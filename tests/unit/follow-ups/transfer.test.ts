import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { threadKey } from '../../../lib/follow-ups/thread-key';
import { type Everything, previewImport, readExport, writeExport } from '../../../lib/follow-ups/transfer';
import { defaultSettings } from '../../../lib/settings/settings';
import { anyFollowUp } from './arbitrary';
import { exampleFlag, exampleFollowUp } from './examples';

const mine = { id: 'own/1', move: 'thanks', name: 'Short', body: 'Thank you.', replaces: null } as const;
const everything: Everything = {
  followUps: [exampleFollowUp()],
  settings: defaultSettings,
  templates: [mine],
};

function another(threadId: string) {
  const key = threadKey(exampleFlag({ threadId })) ?? '';
  return exampleFollowUp({ threadId, key });
}

describe('export and import', () => {
  test('what is taken out comes back in', () => {
    expect(readExport(writeExport(everything, 1))).toEqual({ ok: true, value: everything });
  });

  test('whatever the mails held', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyFollowUp, { maxLength: 5, selector: ({ key }) => key }), (followUps) => {
        const file = writeExport({ ...everything, followUps }, 1);
        expect(readExport(file)).toEqual({ ok: true, value: { ...everything, followUps } });
      }),
    );
  });

  test.each([
    ['an empty file', '', { problem: 'not-json', line: 1 }],
    ['a file cut off', writeExport(everything, 1).slice(0, 300), { problem: 'not-json' }],
    ['a comma too many', '{\n "format": 1,\n "exportedAt": 1,,\n}', { problem: 'not-json', line: 3 }],
    ['another program’s file', '{"bookmarks": []}', { problem: 'wrong' }],
    ['a later version’s file', '{"format": 2, "threads": []}', { problem: 'newer' }],
  ])('is refused whole: %s', (_, text, why) => {
    expect(readExport(text)).toMatchObject({ ok: false, ...why });
  });

  test('a file from before a setting existed comes in with its default', () => {
    const { letterKeys: _, ...before } = defaultSettings;
    const file = writeExport(everything, 1).replace(/\s*"letterKeys": true,/, '');
    expect(file).not.toContain('letterKeys');
    expect(readExport(file)).toEqual({
      ok: true,
      value: { ...everything, settings: { ...before, letterKeys: true } },
    });
  });

  test('says which value is wrong', () => {
    const spoilt = {
      ...another('b'),
      steps: [{ move: 'thanks', state: 'soon', dueAt: 1, closedAt: null, draftId: null }],
    };
    const file = JSON.stringify(
      {
        format: 1,
        exportedAt: 1,
        settings: null,
        templates: [],
        followUps: [exampleFollowUp(), spoilt],
      },
      null,
      1,
    );
    expect(readExport(file)).toEqual({
      ok: false,
      problem: 'wrong',
      path: 'followUps.1.steps.0.state',
      line: file.split('\n').findIndex((line) => line.includes('"soon"')) + 1,
    });
  });

  test('an entry under another thread’s key is refused', () => {
    const file = writeExport({ ...everything, followUps: [{ ...another('b'), key: 'settings' }] }, 1);
    expect(readExport(file)).toMatchObject({ ok: false, problem: 'wrong', path: 'followUps.0.key' });
  });

  test('a key of the language is no key of ours', () => {
    const file = writeExport(everything, 1).replace(
      '"settings": {',
      '"__proto__": {"polluted": 1}, "settings": {',
    );
    const result = readExport(file);
    expect(result.ok && Object.keys(result.value)).toEqual(['followUps', 'settings', 'templates']);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('the preview', () => {
  test('tells new threads, changed ones, and what stays', () => {
    const [here, known] = [exampleFollowUp(), another('known')];
    const newer = { ...known, state: 'done' as const, stateAt: known.stateAt + 1 };
    const file: Everything = { ...everything, followUps: [here, newer, another('new')] };
    const preview = previewImport({ ...everything, followUps: [here, known] }, file);
    expect(preview.added.map(({ threadId }) => threadId)).toEqual(['new']);
    expect(preview.changed).toEqual([{ before: known, after: newer }]);
    expect(preview.same).toBe(1);
  });

  test('an old export does not undo what was done since', () => {
    const old = exampleFollowUp();
    const steps = old.steps.map((step) => ({ ...step, state: 'done' as const, closedAt: old.stateAt + 5 }));
    const preview = previewImport({ ...everything, followUps: [{ ...old, steps }] }, everything);
    expect(preview).toMatchObject({ added: [], changed: [], same: 1 });
  });

  test('shows templates that clash instead of choosing', () => {
    const there = { ...mine, body: 'Many thanks.' };
    const fresh = { ...mine, id: 'own/2' };
    const preview = previewImport(everything, { ...everything, templates: [there, fresh] });
    expect(preview.templateClashes).toEqual([{ here: mine, there }]);
    expect(preview.templatesAdded).toEqual([fresh]);
  });
});
