import { describe, expect, it } from 'vitest';
import {
  conversation,
  editor,
  host,
  inlineBox,
  item,
  message,
  newMail,
  openPage,
  pane,
  sendRow,
  subject,
  thread,
  threePane,
  wells,
} from './outlook-pages';

const composers = (html: string, url?: string) => openPage(html, url).read().composers;
const kinds = (html: string, url?: string) => composers(html, url).map(({ kind }) => kind);
const answering = subject() + message({ foot: inlineBox() });

describe('compose boxes', () => {
  it('are replies inside the open conversation', () => {
    const [composer, ...others] = composers(threePane(answering));
    expect(others).toEqual([]);
    expect(composer).toMatchObject({ kind: 'inline', threadId: conversation, reply: true });
    expect(composer?.root.id).toBe('docking_InitVisiblePart_1');
    expect(composer?.editor.closest('[id^="editorParent_"]')).not.toBeNull();
  });

  it('are replies above or beside the messages too', () => {
    const above = threePane(subject() + inlineBox() + message());
    expect(composers(above)).toMatchObject([{ kind: 'inline', threadId: conversation }]);
    const beside = threePane(thread).replace(
      '</div></div></div></div></body>',
      `</div></div></div>${inlineBox()}</div></body>`,
    );
    expect(composers(beside)).toMatchObject([{ kind: 'inline', threadId: conversation, reply: true }]);
  });

  it('are replies in a window of its own', () => {
    const window = item(message({ foot: inlineBox() }), subject());
    expect(composers(window, `${host}/mail/deeplink/read/AAkA1`)).toMatchObject([
      { kind: 'inline', threadId: 'AAkA1', reply: true },
    ]);
  });

  it('are new mails, which answer nothing, also beside an open mail', () => {
    expect(composers(newMail())).toMatchObject([{ kind: 'window', threadId: null, reply: false }]);
    const docked = `${threePane(thread)}${newMail(editor(undefined, 2), 2)}`;
    expect(composers(docked)).toMatchObject([{ kind: 'window', threadId: null, reply: false }]);
    const withReply = `${threePane(answering)}${newMail(editor(undefined, 2), 2)}`;
    expect(composers(withReply).map(({ kind, reply }) => [kind, reply])).toEqual([
      ['inline', true],
      ['window', false],
    ]);
  });

  it.each([
    '/mail/deeplink/compose?mailtouri=x',
    '/mail/0/deeplink/compose',
    '/mail/compose/AAkAdraft?popoutv2=1',
  ])('are windows of their own at %s', (path) => {
    const box = newMail().replace('id="ReadingPaneContainerId"', '');
    expect(composers(box, host + path)).toMatchObject([{ kind: 'popout', threadId: null, reply: false }]);
  });

  it.each([
    [
      'a docking part only',
      `<div id="docking_DockingTriggerPart_0"><div contenteditable="true"></div></div>`,
    ],
    ['a role and lines', `<div role="textbox" aria-multiline="true" contenteditable="true"></div>`],
    ['a role', `<div role="textbox" aria-label="Текст сообщения" contenteditable="true"></div>`],
    ['nothing but being last', `<div contenteditable="true"></div>`],
    ['plain text', `<div id="editorParent_4"><textarea></textarea></div>`],
  ])('have their editor told by %s', (_, content) => {
    const [composer] = composers(threePane(subject() + message({ foot: inlineBox(content) })));
    expect(composer?.kind).toBe('inline');
    expect(composer?.editor.closest('.to')).toBeNull();
  });

  it('are found by Send where nothing is docked', () => {
    const box = `<div class="u1"><div class="u2">${wells}${editor()}</div>${sendRow}</div>`;
    const [inline] = composers(threePane(subject() + message({ foot: box })));
    expect(inline?.kind).toBe('inline');
    expect(inline?.root.className).toBe('u1');
    expect(
      kinds(
        `<div role="main"></div>${box.replace('data-testid="ComposeSendButton"', 'id="splitButton-r7__primaryActionButton"')}`,
      ),
    ).toEqual(['window']);
  });

  it('are never recipients, though those can be written in too', () => {
    expect(composers(threePane(subject() + message({ foot: inlineBox('') })))).toEqual([]);
    expect(composers(newMail('').replaceAll(/aria-label="[^"]*"/g, 'aria-label="Do kogo"'))).toEqual([]);
    const picker = '<div data-testid="RecipientWell"><div role="textbox" contenteditable="true"></div></div>';
    expect(composers(pane(subject() + message({ foot: picker })))).toEqual([]);
  });

  it('have as editor what is below the recipients, with no id on either', () => {
    const fields =
      '<div role="textbox" contenteditable="true" aria-label="Komu"></div><div id="text" role="textbox" contenteditable="true" aria-label="Treść"></div>';
    const [composer, ...others] = composers(
      threePane(subject() + message({ foot: inlineBox(fields).replace(wells, '') })),
    );
    expect(composer?.editor.id).toBe('text');
    expect(others).toEqual([]);
  });

  it('are not signatures in the settings, searches, hidden boxes or what a mail contains', () => {
    const settings = `<div role="dialog"><div role="textbox" aria-multiline="true" contenteditable="true"></div></div>`;
    const search = '<div role="search"><div role="textbox" contenteditable="true"></div></div>';
    expect(kinds(threePane(thread) + settings + search)).toEqual([]);
    expect(kinds(`${threePane(thread)}<div role="dialog">${editor()}</div>`)).toEqual([]);
    expect(kinds(`${threePane(thread)}<div style="display:none">${newMail()}</div>`)).toEqual([]);
    expect(kinds(threePane(subject() + message({ body: inlineBox() })))).toEqual([]);
  });

  it('are not the note to go with the answer to an invitation', () => {
    const note = (style: string) =>
      `<div role="region"><button>A</button><div contenteditable="true" role="textbox" style="${style}"></div></div>`;
    const before = '<div class="DrnCK">';
    const card = message();
    expect(kinds(threePane(subject() + card.replace(before, note('') + before)))).toEqual([]);
    expect(kinds(threePane(subject() + message({ foot: note('min-height: 32px') })))).toEqual([]);
    expect(kinds(threePane(subject() + message({ foot: note('min-height: 150px') })))).toEqual(['inline']);
    expect(kinds(threePane(subject() + note('min-height: 150px') + card))).toEqual(['inline']);
    expect(kinds(threePane(subject() + card.replace(before, inlineBox() + before)))).toEqual(['inline']);
  });

  it('are each for itself in a fragment', () => {
    expect(kinds(editor() + editor('x', 2))).toEqual(['window', 'window']);
  });
});

const placeIn = (html: string) => {
  const { reader, read } = openPage(html);
  const [composer] = read().composers;
  return composer ? reader.composeButtonPlace(composer) : undefined;
};

describe('the place of our button', () => {
  it('is after Send and its menu', () => {
    const place = placeIn(threePane(answering));
    expect(place?.parent.className).toBe('action-row');
    expect((place?.before as Element | null)?.id).toBe('discardCompose');
  });

  it('is after a lone Send in a toolbar', () => {
    const bar =
      '<div role="toolbar"><button id="splitButton-r1__primaryActionButton"></button><button id="attach"></button></div>';
    const place = placeIn(newMail().replace(sendRow, bar));
    expect(place?.parent.getAttribute('role')).toBe('toolbar');
    expect((place?.before as Element | null)?.id).toBe('attach');
  });

  it('is unknown without Send, in a bar that sticks, and in another box', () => {
    expect(placeIn(newMail().replace(sendRow, ''))).toBeNull();
    expect(placeIn(newMail().replace('class="action-row"', 'style="position:sticky"'))).toBeNull();
    expect(placeIn(newMail().replace(sendRow, '') + sendRow)).toBeNull();
  });
});

const endIn = (content: string) => {
  const { doc, reader } = openPage(editor(content));
  const box = doc.querySelector<HTMLElement>('[contenteditable]');
  const end = box && reader.endOfOwnText(box);
  return end && 'className' in end ? end.className : null;
};

describe('the end of the own text', () => {
  it.each([
    [
      'the signature',
      '<div>Hi</div><div class="a" id="Signature">M</div><div class="b" id="appendonsend"></div>',
      'a',
    ],
    ['a signature that was quoted before', '<div>Hi</div><div class="a" id="x_Signature">M</div>', 'a'],
    ['the signature of a phone', '<div>Hi</div><div class="a" id="ms-outlook-mobile-signature">M</div>', 'a'],
    [
      'the mark before a quote',
      '<div>Hi</div><div class="a" id="appendonsend"></div><hr class="b"><div id="divRplyFwdMsg">From</div>',
      'a',
    ],
    [
      'a rule',
      '<div>Hi</div><hr class="a" style="width:98%"><div class="b" id="divRplyFwdMsg">From</div>',
      'a',
    ],
    ['the head of a quote', '<div>Hi</div><div class="a" id="x_x_divRplyFwdMsg">From</div>', 'a'],
    [
      'the container of the quoted mail',
      '<div>Hi</div><div class="a" id="mail-editor-reference-message-container"><hr class="b"></div>',
      'a',
    ],
    ['a quote', '<div>Hi</div><blockquote class="a">Older</blockquote>', 'a'],
  ])('is %s', (_, content, name) => {
    expect(endIn(content)).toBe(name);
  });

  it('is none where all is the own text, indented lines too', () => {
    expect(endIn('<div class="b elementToProof">Hi</div>')).toBeNull();
    expect(
      endIn('<blockquote class="b" style="margin-left: 0.8ex; border: none; padding: 0px">Hi</blockquote>'),
    ).toBeNull();
  });

  it('is found when the quote comes late', () => {
    const { doc, reader } = openPage(editor('<div>Hi</div>'));
    const box = doc.querySelector<HTMLElement>('[contenteditable]');
    expect(box && reader.endOfOwnText(box)).toBeNull();
    const quote = doc.createElement('div');
    quote.id = 'mail-editor-reference-message-container';
    box?.append(quote);
    expect(box && reader.endOfOwnText(box)).toBe(quote);
  });
});
