import { describe, expect, it } from 'vitest';
import { choose } from '../../../lib/drafts/choose';
import {
  asTemplate,
  create,
  duplicate,
  edit,
  type OwnTemplate,
  remove,
  reorder,
  restoreBuiltIn,
  validate,
} from '../../../lib/drafts/own-templates';

const own = (id: string, name: string, body = `Thanks, ${name}`): OwnTemplate => ({
  id: `own/${id}`,
  name,
  move: 'thanks',
  body,
  replaces: null,
});
const list = [own('a', 'Warm'), own('b', 'Short'), own('c', 'Formal')];
const names = (of: readonly OwnTemplate[]) => of.map(({ name }) => name);
const chosen = (of: readonly OwnTemplate[]) =>
  choose('thanks', { language: 'en' }, [], of.map(asTemplate)).id;
const problems = (body: string, name = 'Fine') =>
  validate({ name, move: 'thanks', body }, list).map((one) =>
    'start' in one ? `${one.problem} ${one.start}: ${one.found}` : one.problem,
  );

describe('the list', () => {
  it('creates at the end, with one kind of line break', () => {
    const made = create(list, 'own/d', { name: ' New ', move: 'feedback', body: 'Hi\r\nthere' });
    expect(made.at(-1)).toEqual({
      id: 'own/d',
      name: 'New',
      move: 'feedback',
      body: 'Hi\nthere',
      replaces: null,
    });
  });

  it('edits one and leaves the others', () => {
    const edited = edit(list, 'own/b', { name: 'Brief' });
    expect(names(edited)).toEqual(['Warm', 'Brief', 'Formal']);
    expect(edited[0]).toBe(list[0]);
  });

  it('puts a copy after its original, under a free name', () => {
    const twice = duplicate(duplicate(list, 'own/a', 'own/x'), 'own/a', 'own/y');
    expect(names(twice)).toEqual(['Warm', 'Warm (3)', 'Warm (2)', 'Short', 'Formal']);
  });

  it('reorders and removes', () => {
    expect(names(reorder(list, 'own/c', 0))).toEqual(['Formal', 'Warm', 'Short']);
    expect(names(reorder(list, 'own/a', 99))).toEqual(['Short', 'Formal', 'Warm']);
    expect(names(reorder(list, 'own/gone', 0))).toEqual(names(list));
    expect(names(remove(list, 'own/b'))).toEqual(['Warm', 'Formal']);
  });

  it('lets a template stand in for a built-in one until that is restored', () => {
    const changed = create(list, 'own/mine', { name: 'Mine', move: 'thanks', body: 'Thanks' }, 'thanks/en/1');
    expect(chosen(changed)).toBe('own/mine');
    expect(chosen(restoreBuiltIn(changed, 'thanks/en/1'))).toBe('thanks/en/1');
  });
});

describe('what is wrong with a template', () => {
  it('is nothing when it is right', () => {
    expect(
      problems('Hi {{firstName|there}},[[ at {{company}}]] [[when not-selected:x]][[otherwise:y]]'),
    ).toEqual([]);
  });

  it('is a name that is empty, too long or taken', () => {
    expect(problems('x', ' ')).toEqual(['empty-name']);
    expect(problems('x', 'x'.repeat(101))).toEqual(['name-too-long']);
    expect(problems('x', 'warm')).toEqual(['name-clash']);
  });

  it('is a text that is empty or too long', () => {
    expect(problems(' \n')).toEqual(['empty-body']);
    expect(problems('x'.repeat(5001))).toEqual(['body-too-long']);
  });

  it('is told with its place', () => {
    expect(problems('Hi {{boss|you}}')).toEqual(['unknown-variable 3: {{boss|you}}']);
    expect(problems('Hi {{__proto__}}')).toEqual(['unknown-variable 3: {{__proto__}}']);
    expect(problems('Hi {{firstName')).toEqual(['unclosed-variable 3: {{']);
    expect(problems('Hi {{firstName|}}')).toEqual(['empty-fallback 3: {{firstName|}}']);
    expect(problems('[[ at {{company}}')).toEqual(['unclosed-optional 0: [[']);
    expect(problems('[[when rejected:x]]')).toEqual(['unknown-condition 2: when rejected:']);
    expect(problems('a }} b ]]')).toEqual(['stray-close 2: }}', 'stray-close 7: ]]']);
    expect(problems('a [[otherwise:x]]')).toEqual(['otherwise-alone 2: [[otherwise:']);
  });
});
