import { describe, expect, it } from 'vitest';
import { editor, frame, heading, inlineBox, list, me, message, openPage } from './pages';

const read = (...messages: string[]) => openPage(frame(heading() + list(...messages))).read();
const only = (html: string) => read(html).thread?.messages[0];

const hidden = (state: 'kQ' | 'h7') =>
  message({ state }).replace('<div class', '<div style="display:none" class');

describe('messages of a thread', () => {
  it('come in the order of the page, collapsed ones without a body', () => {
    const messages = read(
      message({ state: 'kv', name: 'Ana Ruiz', email: 'ana@brightloom.example' }),
      message({ id: '19a1b2c3d4e5f605' }),
    ).thread?.messages;
    expect(messages?.map(({ id, expanded }) => [id, expanded])).toEqual([
      [null, false],
      ['19a1b2c3d4e5f605', true],
    ]);
    expect(messages?.[0]).toMatchObject({
      from: { name: 'Ana Ruiz', email: 'ana@brightloom.example' },
      body: null,
    });
    expect(messages?.[1]?.body?.textContent).toBe('Thank you for your application.');
  });

  it('are collapsed by their class even while the body is still there', () => {
    const closed = message().replace('class="h7"', 'class="kv"');
    expect(only(closed)).toMatchObject({ expanded: false, body: null });
    const build2026 = message()
      .replace('class="h7"', '')
      .replace('aria-expanded="true"', 'aria-expanded="false"');
    expect(only(build2026)).toMatchObject({ expanded: false, body: null });
  });

  it('are expanded before their body is painted', () => {
    const opening =
      '<div class="h7" role="listitem"><div class="adf"><span class="gD" email="a@b.example">A</span></div></div>';
    expect(only(opening)).toMatchObject({ expanded: true, body: null, from: { name: 'A' } });
    expect(read(opening).missing).toEqual(['message id', 'message body']);
  });

  it('count super-collapsed ones that say who wrote them, and no hidden leftovers', () => {
    expect(read(hidden('kQ'), message()).thread?.messages.map((one) => one.expanded)).toEqual([false, true]);
    expect(read(hidden('h7'), message()).thread?.messages).toHaveLength(1);
    expect(read('<div class="kx" role="listitem"></div>', message()).thread?.messages).toHaveLength(1);
  });

  it('are not what only has an id of its own, as chats have', () => {
    expect(openPage(frame('<div data-message-id="AAAAx1">Lunch?</div>')).read().thread).toBeNull();
    const shown = '<div data-message-id="msg-1"><span email="jo@x.example">Jo</span></div>';
    expect(openPage(frame(shown)).read().thread?.messages).toMatchObject([
      { id: 'msg-1', from: { name: 'Jo' } },
    ]);
  });

  it('do not count other lists, drafts being written, or what a mail contains', () => {
    const files = '<div role="list"><div role="listitem">report.pdf</div></div>';
    const draft = `<div class="h7" role="listitem"><div class="adn" data-message-id="#msg-a:r-11">${inlineBox()}</div></div>`;
    const nested = message({
      body: '<div role="list"><div role="listitem" class="h7"><div class="adn" data-message-id="#msg-f:1"></div></div></div>',
    });
    expect(openPage(frame(heading() + files + list(nested, draft))).read().thread?.messages).toHaveLength(1);
  });

  it('keep their body while a reply is written below it', () => {
    expect(only(message({ foot: inlineBox() }))?.body?.textContent).toBe('Thank you for your application.');
  });

  it('are found without any list around them', () => {
    const bare = message().replace('role="listitem"', '').replace('aria-expanded="true"', '');
    expect(openPage(bare).read().thread?.messages).toHaveLength(1);
    expect(
      openPage('<div class="ii gt"><div class="a3s">Hello</div></div>').read().thread?.messages[0]?.body
        ?.textContent,
    ).toBe('Hello');
    expect(openPage('<table class="GS"><tr><td class="gs"></td></tr></table>').read().thread).toBeNull();
  });
});

describe('the body', () => {
  it('is the one that is shown', () => {
    const twins =
      '<div class="ii gt"><div class="a3s undefined">a</div><div class="a3s" style="display:none">b</div><div class="a3s">c</div></div>';
    expect(openPage(`<div class="gs">${twins}</div>`).read().thread?.messages[0]?.body?.textContent).toBe(
      'c',
    );
  });

  it('is the outer one where a mail uses the same class', () => {
    expect(only(message({ body: '<div class="a3s">x</div>y' }))?.body?.textContent).toBe('xy');
  });

  it('is clipped where Gmail says so', () => {
    const more = '<div class="iX"><a href="?ui=2&view=lg&permmsgid=msg-f:1">…</a></div>';
    expect(only(message({ body: `Start${more}` }))?.clipped).toBe(true);
    expect(only(message({ body: '<a href="https://example.org/?view=lg">…</a>' }))?.clipped).toBe(false);
  });
});

describe('the id of a message', () => {
  it('is the old one, without the sign before it', () => {
    expect(only(message({ permanent: 'msg-f:1847002003004005006' }))?.id).toBe('19a1b2c3d4e5f601');
    expect(only(message({ id: '', permanent: 'msg-f:12' }))?.id).toBe('msg-f:12');
    expect(only(message({ id: 'undefined', permanent: '' }))?.id).toBeNull();
  });

  it('is told from the permanent one while it is not painted', () => {
    const number = BigInt('0x19a1b2c3d4e5f601');
    expect(only(message({ id: '', permanent: `msg-f:${number}` }))?.id).toBe('19a1b2c3d4e5f601');
  });

  it('stays what it was when the old one comes later', () => {
    const { doc, read: again } = openPage(
      frame(heading() + list(message({ id: '', permanent: 'msg-a:r-77' }))),
    );
    expect(again().thread?.messages[0]?.id).toBe('msg-a:r-77');
    doc.querySelector('.adn')?.setAttribute('data-legacy-message-id', '19a1b2c3d4e5f6ff');
    expect(again().thread?.messages[0]?.id).toBe('msg-a:r-77');
  });

  it('tells when the mail arrived', () => {
    const at = Date.UTC(2025, 10, 3, 8, 14);
    const id = (BigInt(at) << 20n).toString(16);
    expect(only(message({ id }))?.receivedAt).toBe(at);
    expect(only(message({ id: '', permanent: 'msg-a:r-77' }))?.receivedAt).toBeNull();
    expect(only(message())?.dateText).toBe('3 Nov 2025, 09:14');
  });
});

const sender = (header: string) =>
  only(
    `<div class="h7" role="listitem"><div class="gs"><div class="gE">${header}</div><div class="ii gt"><div class="a3s">x</div></div></div></div>`,
  )?.from;

describe('the sender', () => {
  const details = '<div class="ajA"><span class="gD" email="popup@x.example">Popup</span></div>';
  const to = '<span class="hb"><span class="g2" email="to@x.example">ich</span></span>';

  it.each([
    [
      'the marked span',
      '<span class="gD" email="Jo@X.example" name="Jo Weber">Jo</span>',
      'Jo Weber',
      'jo@x.example',
    ],
    [
      'a heading with a hovercard',
      '<h3 class="gD" data-hovercard-id="jo@x.example">Jo</h3>',
      'Jo',
      'jo@x.example',
    ],
    [
      'a heading with a span in it',
      '<h3 class="gD"><span email="jo@x.example">Jo</span></h3>',
      'Jo',
      'jo@x.example',
    ],
    [
      'the address beside the name',
      '<span class="gD">Jo</span> <span class="go">&lt;jo@x.example&gt;</span>',
      'Jo',
      'jo@x.example',
    ],
    ['a name alone', '<h3 class="gD">Jo  Weber</h3>', 'Jo Weber', ''],
    [
      'a table of 2019',
      '<table class="cf ix"><tr><td><span email="jo@x.example">Jo</span></td></tr></table>',
      'Jo',
      'jo@x.example',
    ],
    [
      'a mail through a group',
      '<span class="gD" email="careers@x.example" name="\'Jo\' via Careers">…</span>',
      "'Jo' via Careers",
      'careers@x.example',
    ],
  ])('is read from %s', (_, header, name, email) => {
    expect(sender(details + header + to)).toEqual({ name, email });
  });

  it('is not the details popup, not a recipient, not the mail itself', () => {
    expect(sender(details + to)).toEqual({ name: '', email: '' });
    expect(
      only(message({ name: 'Real', body: '<span class="gD" email="fake@x.example">Fake</span>' }))?.from.name,
    ).toBe('Real');
    expect(sender('<span class="gD" email="javascript:alert(1)">Jo</span>')).toEqual({
      name: 'Jo',
      email: '',
    });
  });
});

describe("the user's own mail", () => {
  it('is what their address sent', () => {
    expect(only(message({ email: me.toUpperCase() }))?.own).toBe(true);
    expect(only(message({ email: `x${me}` }))?.own).toBe(false);
  });

  it('is what was written in this client, from any address', () => {
    const fromAlias = message({ permanent: 'msg-a:r-6120', email: 'alias@example.net' });
    expect(only(fromAlias.replace(`"g2" email="${me}"`, '"g2" email="jo@x.example"'))?.own).toBe(true);
    expect(only(fromAlias)?.own).toBe(false);
  });

  it('is told although Google Mail ignores dots', () => {
    const title = 'Hi - mina.okafor@gmail.com - Gmail';
    const page = frame(heading() + list(message({ email: 'minaokafor+jobs@googlemail.com' })), title);
    expect(openPage(page).read().thread?.messages[0]?.own).toBe(true);
  });

  it('is unknown where the account is: then nothing is own', () => {
    expect(openPage(heading() + list(message({ email: me }))).read().thread?.messages[0]?.own).toBe(false);
  });

  it('is not an editor: that is a compose box', () => {
    const view = read(message({ foot: inlineBox(editor()) }));
    expect([view.thread?.messages.length, view.composers.length]).toEqual([1, 1]);
  });
});
