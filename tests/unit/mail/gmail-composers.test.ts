import { describe, expect, it } from 'vitest';
import {
  editor,
  frame,
  heading,
  home,
  inlineBox,
  list,
  message,
  openPage,
  sendRow,
  windowBox,
} from './pages';

const thread = heading() + list(message({ foot: inlineBox() }));
const kinds = (html: string, url?: string) =>
  openPage(html, url)
    .read()
    .composers.map(({ kind }) => kind);

const answering = (id: string) => windowBox().replace('name="rm" value=""', `name="rm" value="${id}"`);

const windowThatAnswers = (id: string) => openPage(frame(thread) + answering(id)).read().composers[1];

describe('compose boxes', () => {
  it('are inline replies in the open thread', () => {
    const [composer] = openPage(frame(thread)).read().composers;
    expect(composer).toMatchObject({ kind: 'inline', threadId: '19a1b2c3d4e5f600', reply: true });
    expect(composer?.root.className).toBe('M9');
  });

  it('are windows, several at once, each once although dialogs are nested', () => {
    const page = openPage(frame(thread) + windowBox() + windowBox());
    expect(page.read().composers.map(({ kind, threadId, reply }) => [kind, threadId, reply])).toEqual([
      ['inline', '19a1b2c3d4e5f600', true],
      ['window', null, false],
      ['window', null, false],
    ]);
    expect(page.read().composers[1]?.root.className).toBe('nH Hd');
  });

  it('belong to the thread whose message they answer', () => {
    expect(windowThatAnswers('19a1b2c3d4e5f601')).toMatchObject({
      threadId: '19a1b2c3d4e5f600',
      reply: true,
    });
    expect(windowThatAnswers(`#msg-f:${BigInt('0x19a1b2c3d4e5f601')}`)).toMatchObject({
      threadId: '19a1b2c3d4e5f600',
      reply: true,
    });
    expect(windowThatAnswers('19a1b2c3d4e5f6aa')).toMatchObject({ threadId: null, reply: true });
  });

  it('are full screen, and a closed one that stays behind is none', () => {
    const open = `<div class="aSs"><div class="aSt">${windowBox()}</div></div>`;
    expect(kinds(frame('') + open)).toEqual(['fullscreen']);
    expect(
      kinds(
        `${frame('')}<div class="aSs"><div class="aSt"><div role="dialog"><div class="aaZ"></div></div></div></div>`,
      ),
    ).toEqual([]);
    expect(kinds(frame('') + windowBox(editor(), 'style="display:none"'))).toEqual([]);
  });

  it('are windows of their own', () => {
    const own = `<body class="xE xp"><div role="main"><div id="root"><form></form>${editor()}${sendRow}</div></div></body>`;
    const [composer] = openPage(own, `${home}?view=btop&tf=cm`).read().composers;
    expect(composer).toMatchObject({ kind: 'popout', threadId: null });
    expect(composer?.root.id).toBe('root');
  });

  it.each([
    ['an editor without the marks of 2026', editor('')],
    [
      'an editor whose classes nobody knows',
      '<div contenteditable="true" role="textbox" aria-multiline="true"></div>',
    ],
    ['an editor without a role', '<div class="Am" contenteditable="true">Typed</div>'],
  ])('are found by %s', (_, content) => {
    expect(kinds(frame('') + windowBox(content))).toEqual(['window']);
  });

  it('are found by Send where their frame is unknown', () => {
    const unknown = heading() + list(message({ foot: `<div class="Xy3">${editor()}${sendRow}</div>` }));
    expect(kinds(frame(unknown))).toEqual(['inline']);
  });

  it('are not signatures in the settings, recipients, searches or what a mail contains', () => {
    expect(kinds(frame(`<table><tr><td>${editor()}</td></tr></table>`))).toEqual([]);
    const fields =
      '<div class="GS"><div contenteditable="true" role="textbox" aria-multiline="true"></div></div><div role="search"><div class="Am" contenteditable="true"></div></div>';
    expect(kinds(frame('') + windowBox(fields))).toEqual([]);
    expect(kinds(frame(heading() + list(message({ body: windowBox() }))))).toEqual([]);
  });

  it('are not chats, in a dialog of their own beside a window either', () => {
    const chat =
      '<div class="Zz" role="dialog"><div>Ida: see you</div><div class="editable" contenteditable="true" role="textbox"></div></div>';
    expect(kinds(frame(heading() + list(message())) + chat)).toEqual([]);
    expect(kinds(frame('') + windowBox() + chat)).toEqual(['window']);
    const unmarked = '<div class="editable" contenteditable="true" role="textbox"></div>';
    expect(kinds(frame('') + windowBox(unmarked))).toEqual(['window']);
  });

  it('are one for an editor in an editor, and each for itself in a fragment', () => {
    const nested =
      '<div class="Am" contenteditable="true"><div class="Am" contenteditable="true"></div></div>';
    expect(kinds(windowBox(nested))).toEqual(['window']);
    expect(kinds(editor() + editor('') + editor().replace('Am ', 'Am aO9 '))).toEqual([
      'window',
      'window',
      'inline',
    ]);
  });
});

describe('the place of our button', () => {
  it('is a cell after the one with Send', () => {
    const { reader, read, doc } = openPage(frame(thread));
    const [composer] = read().composers;
    const place = composer && reader.composeButtonPlace(composer);
    expect(place).toMatchObject({
      parent: doc.querySelector('tr.btC'),
      before: doc.querySelector('td.oc'),
      wrapper: 'td',
    });
  });

  it('is unknown without that cell, and not the one of another box', () => {
    const { reader, read } = openPage(windowBox(editor()).replace(sendRow, '') + windowBox());
    const [without] = read().composers;
    expect(without && reader.composeButtonPlace(without)).toBeNull();
  });
});

const endIn = (content: string) => {
  const { doc, reader } = openPage(`<div class="Am" contenteditable="true">${content}</div>`);
  const box = doc.querySelector<HTMLElement>('.Am');
  const end = box && reader.endOfOwnText(box);
  return end && 'id' in end ? end.id : null;
};

describe('the end of the own text', () => {
  it.each([
    [
      'the mark of a signature',
      '<p>Hi</p><span id="a" class="gmail_signature_prefix">-- </span><div class="gmail_signature">M</div>',
      'a',
    ],
    ['a signature', '<p>Hi</p><div><div id="a" data-smartmail="gmail_signature">M</div></div>', 'a'],
    [
      'a quote before a signature',
      '<div id="a" class="gmail_quote">Q</div><div class="gmail_signature">M</div>',
      'a',
    ],
    ['a quote of another client', '<p>Hi</p><blockquote id="a" type="cite">Q</blockquote>', 'a'],
  ])('is %s', (_, content, id) => {
    expect(endIn(content)).toBe(id);
  });

  it('is none where all is the own text, indented lines too', () => {
    expect(endIn('<p id="b">Hi</p>')).toBeNull();
    expect(
      endIn('<blockquote id="b" style="margin:0 0 0 40px;border:none;padding:0px">Hi</blockquote>'),
    ).toBeNull();
  });
});
