// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { selectRange } from '../../../lib/mail/insert-select';
import { bare, holdsDraft, ownText } from '../../../lib/mail/insert-text';
import { body } from './page';

const draft = `Hi Marta,

Thank you for letting me know, and for the time your team gave me.

I would be glad to hear of other roles on your survey ships.

Jonas`;

const inEditor = (text: string) =>
  body(
    text
      .split('\n')
      .map((line) => `<div>${line.replaceAll('  ', '&nbsp; ') || '<br>'}</div>`)
      .join(''),
  );

describe('a draft in an editor', () => {
  it('is known again in whatever blocks and spaces the editor made of it', () => {
    expect(holdsDraft(ownText(inEditor(draft), null), draft)).toBe(true);
    expect(holdsDraft(bare(draft.replaceAll(' ', '\u00a0').replaceAll('\n', '\u200b\n')), draft)).toBe(true);
  });

  it('is known again after a small change', () => {
    expect(holdsDraft(bare(draft.replace('Hi Marta', 'Dear Dr Lind')), draft)).toBe(true);
  });

  it('is another one where a paragraph differs, and none where nothing stands', () => {
    expect(holdsDraft(bare(draft.replace('I would be glad to hear of', 'Could you name')), draft)).toBe(
      false,
    );
    expect(holdsDraft('', draft)).toBe(false);
    expect(holdsDraft(bare('Hi Marta,'), 'Hi Marta,\n\nThanks.')).toBe(false);
  });

  it('is looked for above the quote only', () => {
    const editor = body(`<div>Mine</div><div class="quote">${draft}</div>`);
    expect(ownText(editor, editor.querySelector('.quote'))).toBe('Mine');
  });
});

describe('a value to check', () => {
  it('is selected where the editor has it, over blocks and spaces', () => {
    const editor = document.importNode(inEditor(`My own line\n${draft}`), true);
    document.body.append(editor);
    const start = draft.indexOf('other roles');
    expect(selectRange(editor, draft, { start, end: start + 'other roles'.length })).toBe(true);
    expect(String(document.getSelection())).toBe('other roles');
  });

  it('is not selected in another text', () => {
    expect(selectRange(body('<div>Hello</div>'), draft, { start: 0, end: 2 })).toBe(false);
  });

  it('is found in a plain text field', () => {
    const field = document.createElement('textarea');
    field.value = `Mine\n\n${draft}`;
    expect(selectRange(field, draft, { start: 3, end: 8 })).toBe(true);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('Marta');
  });
});
