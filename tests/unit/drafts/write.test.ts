import { describe, expect, it } from 'vitest';
import type { DraftFacts, Template } from '../../../lib/drafts/draft';
import { write } from '../../../lib/drafts/write';

const nothing: DraftFacts = {
  kind: null,
  stage: null,
  language: 'en',
  company: null,
  role: null,
  person: null,
  firstName: null,
};
const sure = (value: string) => ({ value, sure: true });
const unsure = (value: string) => ({ value, sure: false });
const template = (body: string): Template => ({ id: 'own/1', move: 'thanks', language: null, body });
const written = (body: string, facts: Partial<DraftFacts> = {}) => {
  const { text, check } = write(template(body), { ...nothing, ...facts });
  return { text, marked: check.map(({ start, end }) => text.slice(start, end)) };
};
const greeting = (name: string) => written('Hi {{firstName|there}},', { firstName: sure(name) }).text;

describe('a variable', () => {
  it('takes the value, or else the fallback', () => {
    expect(written('Hi {{firstName|there}},', { firstName: sure('Dana') }).text).toBe('Hi Dana,');
    expect(written('Hi {{firstName|there}},').text).toBe('Hi there,');
  });

  it('that is unsure goes in and is marked', () => {
    expect(
      written('Hi {{firstName|there}}, hello {{company}}', {
        firstName: unsure('Dana'),
        company: sure('Kite'),
      }),
    ).toEqual({
      text: 'Hi Dana, hello Kite',
      marked: ['Dana'],
    });
  });

  it('without value and fallback becomes a marked stand-in, never a blank', () => {
    expect(written('Hi {{firstName}},')).toEqual({ text: 'Hi there,', marked: ['there'] });
    expect(written('Hi {{firstName|}},')).toEqual({ text: 'Hi there,', marked: ['there'] });
    expect(written('Hallo {{firstName}},', { language: 'de' })).toEqual({
      text: 'Hallo zusammen,',
      marked: ['zusammen'],
    });
  });

  it('is one visible line, whatever the mail held', () => {
    expect(greeting('Dana\r\nBcc: x@y.example')).toBe('Hi Dana Bcc: x@y.example,');
    expect(greeting('Da\u202Ena\u200B')).toBe('Hi Dana,');
    expect(greeting(' \u3164 ')).toBe('Hi there,');
    expect(greeting(' — ')).toBe('Hi there,');
    expect(greeting('Dana,')).toBe('Hi Dana,');
    expect(greeting('Dana\uD800')).toBe('Hi Dana,');
  });

  it('that is too long is cut at a word and marked', () => {
    const { text, marked } = written('the {{role|open}} role', { role: sure('Engineer '.repeat(40)) });
    expect(text.length).toBeLessThan(95);
    expect(marked).toEqual([text.slice(4, -5)]);
    expect(text).toMatch(/Engineer role$/);
  });

  it('is never read as template', () => {
    const company = sure('{{firstName|x}} [[when not-selected:y]]');
    expect(written('At {{company}}.', { company, firstName: sure('Dana'), kind: 'not-selected' }).text).toBe(
      'At {{firstName|x}} [[when not-selected:y]].',
    );
  });

  it('that ends in a full stop needs no second one', () => {
    expect(written('I like {{company}}. Thanks.', { company: sure('Kite Inc.') }).text).toBe(
      'I like Kite Inc. Thanks.',
    );
  });
});

describe('an optional phrase', () => {
  it('stays when all that it names is known', () => {
    const body = 'Thanks[[ for the {{role}} role[[ at {{company}}]]]].';
    expect(written(body).text).toBe('Thanks.');
    expect(written(body, { role: sure('Cook') }).text).toBe('Thanks for the Cook role.');
    expect(written(body, { role: sure('Cook'), company: sure('Kite') }).text).toBe(
      'Thanks for the Cook role at Kite.',
    );
    expect(written(body, { company: sure('Kite') }).text).toBe('Thanks.');
  });

  it('can depend on kind and stage, with another for the rest', () => {
    const body =
      '[[when position-filled or not-selected:Somebody else.]][[when position-cancelled:Nobody.]][[otherwise:Understood.]] [[when after-interview:We met.]]';
    expect(written(body, { kind: 'not-selected' }).text).toBe('Somebody else.');
    expect(written(body, { kind: 'position-cancelled', stage: 'after-interview' }).text).toBe(
      'Nobody. We met.',
    );
    expect(written(body, { kind: 'keep-in-touch', stage: 'before-interview' }).text).toBe('Understood.');
  });

  it('that gave way ends its run with `otherwise`', () => {
    const body = '[[a {{role}}]][[otherwise:b]][[ c {{company}}]][[otherwise: d]]';
    expect(written(body).text).toBe('b d');
    expect(written(body, { role: sure('R') }).text).toBe('a R d');
  });

  it('leaves no gap when it goes', () => {
    expect(written('Hello [[{{firstName}}]], thanks').text).toBe('Hello, thanks');
    expect(written('One [[{{role}} ]]two').text).toBe('One two');
    expect(written('Hi,\n\n[[About {{role}}.]]\n\nThanks').text).toBe('Hi,\n\nThanks');
    expect(written('[[{{role}}:]] Thanks').text).toBe('Thanks');
  });

  it('can be words that the user should make their own', () => {
    expect(written('Since then [[check:I have learned {{role|a lot}}]].', { role: unsure('Go') })).toEqual({
      text: 'Since then I have learned Go.',
      marked: ['I have learned Go'],
    });
  });
});

it('keeps what it cannot read, marked, for the user to see', () => {
  expect(written('Dear {{boss}}, thanks for [[ the talk')).toEqual({
    text: 'Dear {{boss}}, thanks for [[ the talk',
    marked: ['{{boss}}', '[['],
  });
});
