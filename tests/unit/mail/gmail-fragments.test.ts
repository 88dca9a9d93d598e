/** The reader on pieces of Gmail that others saved or shaped. They are no part of the project: without them, skipped. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Inspection, inspect } from '../../commands/inspect';

const folder = resolve(import.meta.dirname, '../../../../shared/dom/gmail');
const absent = !existsSync(folder);
if (absent) console.info(`Skipped: the saved pieces of Gmail are not at ${folder}.`);

function read(name: string): Inspection {
  return inspect(readFileSync(resolve(folder, name), 'utf8'), 'gmail');
}

/** Hooks found, with how often: all others must be absent. */
function found({ hooks }: Inspection): Record<string, number> {
  return Object.fromEntries(hooks.filter(({ count }) => count > 0).map(({ name, count }) => [name, count]));
}

const nothing = { thread: null, account: { index: null, address: null }, messages: [], composers: [] };

describe.skipIf(absent)('a piece of Gmail', () => {
  it('with one expanded message holds its sender, date, body and reply button', () => {
    const inspection = read('real-2025-08-en-message-expanded.html');
    expect(inspection).toMatchObject({
      ...nothing,
      messages: [{ id: null, expanded: true, own: false, clipped: false }],
    });
    expect(inspection.messages[0]?.from.email).toBe('sender@example.com');
    expect(inspection.messages[0]?.ownWords).toContain('Body text replaced.');
    expect(found(inspection)).toEqual({
      message: 1,
      'message sender': 1,
      'message date': 1,
      'message body': 1,
      'reply button': 1,
      'message recipients': 1,
      'message menu': 1,
      'folded quote': 1,
    });
  });

  it('with a heading alone is a thread without messages', () => {
    const inspection = read('real-2026-en-subject-heading.html');
    expect(inspection).toMatchObject({
      ...nothing,
      thread: { id: '1a05659a2ffafc3d', subject: 'Subject replaced' },
    });
    expect(found(inspection)).toEqual({ 'thread heading': 1 });
  });

  it('with a list row is no open thread', () => {
    const inspection = read('real-2019-12-ru-list-row.html');
    expect(inspection).toMatchObject(nothing);
    expect(found(inspection)).toEqual({ 'list row': 1, 'list row id': 2 });
  });

  it('with five editors holds five compose boxes, in every language', () => {
    const inspection = read('real-2021-2026-compose-body-locales.html');
    expect(inspection.composers.map(({ kind }) => kind)).toEqual([
      'window',
      'window',
      'window',
      'inline',
      'window',
    ]);
    expect(found(inspection)).toEqual({ 'compose editor': 5 });
  });

  it('with the fields of a new message is one compose box', () => {
    const inspection = read('real-2023-vi-compose-fields.html');
    expect(inspection).toMatchObject({
      ...nothing,
      composers: [{ kind: 'window', threadId: null, reply: false }],
    });
    expect(found(inspection)).toEqual({
      'compose editor': 1,
      'send button': 1,
      'compose subject': 1,
      'compose recipients': 1,
    });
  });

  it('with a thread of 2026 has its message, its reply row and only its newest words', () => {
    const inspection = read('synthetic-2026-btDi4d-reply-row-thread.html');
    expect(inspection).toMatchObject({
      thread: { id: '19f0000000000001', subject: 'Synthetic subject' },
      messages: [{ id: '19f0000000000001', from: { name: 'Synthetic sender', email: '' }, expanded: true }],
      composers: [],
    });
    expect(inspection.messages[0]?.ownWords).toBe('Simple message text');
    expect(found(inspection)).toMatchObject({ 'mail view': 1, 'reply link': 1, 'message body': 1 });
  });

  it('with a new-message window is a window', () => {
    expect(read('synthetic-2026-compose-dark-css-shape.html')).toMatchObject({
      ...nothing,
      composers: [{ kind: 'window' }],
    });
  });

  it('with the row of Send, or the frame of a window, is no compose box by itself', () => {
    const row = read('synthetic-2026-compose-send-row.html');
    expect(row).toMatchObject(nothing);
    expect(found(row)).toEqual({ 'send cell': 1, 'send button': 1 });
    const window = read('copied-2025-compose-window-frame.html');
    expect(window).toMatchObject(nothing);
    expect(found(window)).toEqual({ 'compose window': 1 });
  });

  it('with messages that carry their id on another element has them all', () => {
    const several = read('mailvelope-inboxWithMultipleMessages.html');
    expect(several.messages.map(({ id, from }) => [id, from.email])).toEqual([
      ['msg-001', 'user1@example.com'],
      ['msg-002', 'user2@example.com'],
      ['msg-003', 'user3@example.com'],
    ]);
    expect(read('mailvelope-messageWithClippedContent.html').messages).toMatchObject([
      { id: 'msg-789abc012', from: { name: 'Bob Jones', email: 'bob@example.com' }, clipped: true },
    ]);
  });

  it.each([
    'inboxsdk-real-2014-12-thread-list-page.html',
    'inboxsdk-real-2015-19-account-menu.html',
    'inboxsdk-real-2015-attachment-cards.html',
    'inboxsdk-real-2017-09-08-addon-sidebar.html',
    'mailvelope-composeArea.html',
    'mailvelope-composeAreaMeet.html',
  ])('without mail in it holds none: %s', (name) => {
    expect(read(name)).toMatchObject(nothing);
  });
});
