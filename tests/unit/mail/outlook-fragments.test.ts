/** The reader on pieces of Outlook that others saved or shaped. They are no part of the project: without them, skipped. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Inspection, inspect } from '../../commands/inspect';

const folder = resolve(import.meta.dirname, '../../../../shared/dom/outlook');
const absent = !existsSync(folder);
if (absent) console.info(`Skipped: the saved pieces of Outlook are not at ${folder}.`);

function read(name: string, url?: string): Inspection {
  return inspect(readFileSync(resolve(folder, name), 'utf8'), 'outlook', url);
}

/** Hooks found, with how often: all others must be absent. */
function found({ hooks }: Inspection): Record<string, number> {
  return Object.fromEntries(hooks.filter(({ count }) => count > 0).map(({ name, count }) => [name, count]));
}

const nothing = { thread: null, account: { index: null, address: null }, messages: [], composers: [] };

describe.skipIf(absent)('a piece of Outlook', () => {
  it('with a list row is no open mail, though the row is selected', () => {
    const inspection = read('described-2026-08-en-list-row.html');
    expect(inspection).toMatchObject(nothing);
    expect(found(inspection)).toEqual({
      'conversation id': 2,
      'selected row id': 1,
      'list row': 2,
      'list row id': 2,
    });
  });

  it('with a reading pane and a selected row holds a message, its sender, toolbar and body', () => {
    const inspection = read('mailvelope-readingPaneWithActions.html');
    expect(inspection).toMatchObject({
      thread: { id: 'AQQkADAwATMwMAItYjBiZi03YmY3LTAwAi0wMAoAEABjgKbAj7DwSKnW58xs6QY7', subject: '' },
      account: { address: null },
      messages: [{ id: null, from: { email: 'sender@example.com' }, own: false, expanded: true }],
      composers: [],
    });
    expect(inspection.messages[0]?.ownWords).toBe('This is a regular message body.');
    expect(found(inspection)).toMatchObject({
      'message sender': 1,
      'message body': 1,
      'message toolbar': 1,
      'message recipients': 1,
      'reply button': 1,
      'reply all button': 1,
      'forward button': 1,
    });
    expect(found(inspection)['thread heading']).toBeUndefined();
  });

  it('with the scheme of ids holds subject, message, sender and body', () => {
    const inspection = read('observed-2026-en-conversation-ids.html');
    expect(inspection).toMatchObject({
      thread: { id: null, subject: 'Observed layout' },
      messages: [
        {
          id: 'message123',
          from: { name: 'Example Sender', email: 'sender@example.test' },
          expanded: true,
          ownWords: 'Observed body',
        },
      ],
      composers: [],
    });
    expect(found(inspection)).toEqual({
      'thread heading': 1,
      'message sender': 1,
      'message body': 1,
      'message id': 1,
    });
  });

  it('with four bodies is four messages by nobody, of no thread', () => {
    const inspection = read('real-2023-2026-message-body-shapes.html');
    expect(inspection.thread).toBeNull();
    expect(inspection.messages.map(({ expanded, from }) => [expanded, from.name + from.email])).toEqual(
      Array.from({ length: 4 }, () => [true, '']),
    );
    for (const { ownWords } of inspection.messages) expect(ownWords).toMatch(/^Body replaced/);
    expect(found(inspection)).toEqual({ 'message body': 4 });
  });

  it('with a date is neither a subject nor a message', () => {
    const inspection = read('real-2026-09-en-date-heading.html');
    expect(inspection).toMatchObject(nothing);
    expect(found(inspection)).toEqual({ 'message date': 1, 'message id': 1 });
  });

  it('with three panes has the conversation of the pane and the account', () => {
    const inspection = read('synthetic-2026-07-three-pane.html');
    expect(inspection).toMatchObject({
      thread: { id: 'AAQkAD1=', subject: '' },
      account: { address: 'ada@example.com' },
      messages: [],
      composers: [],
    });
  });

  it('with a single mail in a window of its own is named by its address alone', () => {
    const name = 'synthetic-2026-07-deeplink-read-view.html';
    expect(read(name)).toMatchObject({
      ...nothing,
      composers: [{ kind: 'inline', threadId: null, reply: true }],
    });
    expect(
      read(name, 'https://outlook.live.com/mail/deeplink/read/AAkALg%2FHYQ%3D?ispopout=0'),
    ).toMatchObject({
      thread: { id: 'AAkALg/HYQ=', subject: '' },
      composers: [{ kind: 'inline', threadId: 'AAkALg/HYQ=' }],
    });
  });

  it.each([
    'real-2022-23-en-compose-editor.html',
    'synthetic-2026-06-compose-with-send-split.html',
    'synthetic-2026-compose-shell.html',
  ])('with an editor is one compose box: %s', (name) => {
    expect(read(name)).toMatchObject({
      ...nothing,
      composers: [{ kind: 'window', threadId: null, reply: false }],
    });
  });

  it('with the root of the folders has the account', () => {
    expect(read('mailvelope-userMailbox.html')).toMatchObject({
      ...nothing,
      account: { index: null, address: 'mailbox.owner@example.com' },
    });
  });

  it.each(['mailvelope-composeToolbar.html', 'mailvelope-composeToolbarMinimal.html'])(
    'with a ribbon holds no mail and no compose box: %s',
    (name) => {
      const inspection = read(name);
      expect(inspection).toMatchObject(nothing);
      expect(found(inspection)['new mail button']).toBe(1);
      expect(found(inspection)['send button']).toBeUndefined();
    },
  );
});
