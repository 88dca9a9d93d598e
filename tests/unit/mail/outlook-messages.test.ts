import { describe, expect, it } from 'vitest';
import { host, icons, item, me, message, openPage, subject, threePane } from './outlook-pages';

const read = (...messages: string[]) => openPage(threePane(subject() + messages.join(''))).read();
const all = (...messages: string[]) => read(...messages).thread?.messages ?? [];
const only = (html: string) => all(html)[0];

describe('messages of a conversation', () => {
  it('come in the order of the page, closed ones without a body', () => {
    const messages = all(
      message({ id: 'A1', name: 'Ana Ruiz', email: 'ana@brightloom.example', state: 'closed' }),
      message({ id: 'B2' }),
      message({ id: 'C3', body: '<p>One more thing.</p>' }),
    );
    expect(messages.map(({ id, expanded, body }) => [id, expanded, body?.textContent ?? null])).toEqual([
      ['A1', false, null],
      ['B2', true, 'Thank you for your application.'],
      ['C3', true, 'One more thing.'],
    ]);
    expect(messages[0]?.from).toEqual({ name: 'Ana Ruiz', email: 'ana@brightloom.example' });
  });

  it('are found when closed ones have no id at all, wherever they stand', () => {
    const closed = message({ state: 'bare', name: 'Ana Ruiz' });
    for (const order of [
      [closed, message()],
      [message(), closed],
      [closed, closed, message(), closed],
    ]) {
      const messages = all(...order);
      expect(messages.map(({ from }) => from.name)).toEqual(
        order.map((one) => (one === closed ? 'Ana Ruiz' : 'Jonas Weber')),
      );
      expect(messages.filter(({ expanded }) => expanded)).toHaveLength(1);
    }
  });

  it.each([
    ['no ids', message({ state: 'closed', build: 'no ids' })],
    [
      'an id on the date alone',
      message({ state: 'closed', id: 'D4', email: '' }).replace('id="MSG_D4_FROM"', ''),
    ],
    [
      'such an id and no state',
      '<div class="k"><span>Jonas Weber</span><div role="heading" id="MSG_D4_DATETIME">Mo 3.11.</div><span>Thank you</span></div>',
    ],
    [
      'a place in the list',
      '<div role="listitem"><div>JW</div><div>Jonas Weber</div><div>Mo 03.11.</div><div>Thank you</div></div>',
    ],
  ])('are found when closed ones have %s', (_, closed) => {
    for (const order of [
      [closed, message()],
      [message(), closed],
    ]) {
      const listed = `<div role="list">${order.map((one) => (one === closed ? one : `<div role="listitem">${one}</div>`)).join('')}</div>`;
      for (const messages of [all(...order), all(listed)]) {
        expect(messages.map(({ from }) => from.name)).toEqual(['Jonas Weber', 'Jonas Weber']);
        expect(messages.map(({ expanded }) => expanded)).toEqual(order.map((one) => one !== closed));
      }
    }
  });

  it('are not what else can be unfolded', () => {
    const unfolds =
      '<div role="button" aria-expanded="false"><span>An: Mina</span><span>und 3 weitere</span></div>';
    const between = message().replace('<div class="DrnCK">', `<div class="DrnCK">${unfolds}`);
    expect(all(between)).toMatchObject([{ expanded: true, from: { name: 'Jonas Weber' } }]);
    expect(all(between)[0]?.body).not.toBeNull();
    expect(
      all(message(), '<div role="button" aria-expanded="false">Show message history</div>'),
    ).toHaveLength(1);
    expect(
      all(
        message({
          foot: '<div role="list"><div role="listitem"><span>offer.pdf</span><span>20 KB</span></div></div>',
        }),
      ),
    ).toHaveLength(1);
  });

  it.each(['ids', 'no ids'] as const)('each have an element of their own: %s', (build) => {
    const messages = all(message({ build, id: 'A1' }), message({ build, id: 'B2', name: 'Ana Ruiz' }));
    expect(messages).toHaveLength(2);
    for (const { element, body } of messages) {
      expect(element.querySelectorAll('[id^="UniqueMessageBody"]')).toHaveLength(1);
      expect(element.contains(body)).toBe(true);
      expect(element.querySelector('[role="toolbar"]')).not.toBeNull();
    }
    expect(messages.map(({ from }) => from.name)).toEqual(['Jonas Weber', 'Ana Ruiz']);
  });

  it('are told apart where nothing is around each', () => {
    const flat =
      '<span id="MSG_A_FROM">Ana</span><div id="UniqueMessageBody_1">One</div><span id="MSG_B_FROM">Ben</span><div id="UniqueMessageBody_2">Two</div>';
    expect(all(flat).map(({ id, from, body }) => [id, from.name, body?.textContent])).toEqual([
      ['A', 'Ana', 'One'],
      ['B', 'Ben', 'Two'],
    ]);
  });

  it('take the first body: the second one is the quoted history', () => {
    const history =
      '</div></div><div role="document"><div id="UniqueMessageBody_900">From: someone<br>Older words';
    const messages = all(message({ body: `<p>New words</p></div>${history}<div>` }));
    expect(messages).toHaveLength(1);
    expect(messages[0]?.body?.textContent).toContain('New words');
    const two =
      '<div id="UniqueMessageBody_1" style="display:none">Hidden</div><div id="UniqueMessageBody_2">Shown</div>';
    expect(all(`<span id="MSG_A_FROM">Ana</span>${two}`)[0]?.body?.textContent).toBe('Shown');
  });

  it('are open before their body is painted', () => {
    const { thread, missing } = read(message({ state: 'opening' }));
    expect(thread?.messages[0]).toMatchObject({ expanded: true, body: null, id: 'QAEI7Wq1' });
    expect(missing).toEqual(['message body']);
  });

  it('are closed by their card even while the body is still there', () => {
    const closed = message().replace('aria-expanded="true"', 'aria-expanded="false"');
    expect(only(closed)).toMatchObject({ expanded: false, body: null });
  });

  it('do not count what a mail, a menu, a list or a compose box contains', () => {
    const fake =
      '<div><span id="MSG_F_FROM">Fake&lt;f@x.example&gt;</span><div id="UniqueMessageBody_7">Fake</div></div>';
    const menu =
      '<div role="toolbar"><div aria-expanded="false">More options</div></div><div aria-expanded="false" aria-haspopup="true">Show</div>';
    const reply = `<div id="docking_InitVisiblePart_1">${fake}</div><div contenteditable="true">${fake}</div>`;
    expect(all(message({ body: fake }), menu, `<div role="listbox">${fake}</div>`, reply)).toHaveLength(1);
  });

  it('need to say who or what: a date alone is none', () => {
    expect(openPage('<div id="MSG_A_DATETIME" role="heading">Mon 3 Nov</div>').read().thread).toBeNull();
  });

  it('are found without any id', () => {
    const bare = message({ build: 'no ids' }).replace(/ id="UniqueMessageBody_\d+"/, '');
    expect(only(bare)).toMatchObject({ id: null, from: { email: 'jonas.weber@brightloom.example' } });
    expect(only(bare)?.body?.textContent).toBe('Thank you for your application.');
  });

  it('carry the date as it is shown', () => {
    expect(only(message({ date: 'الإثنين 3/11/2025' }))).toMatchObject({
      dateText: 'الإثنين 3/11/2025',
      receivedAt: null,
    });
  });
});

describe('the id of a message', () => {
  it('is the middle part of what its marks are called', () => {
    expect(only(message({ id: 'QAEI_8Wq+/=' }))?.id).toBe('QAEI_8Wq+/=');
    const late = openPage(threePane(subject() + message({ build: 'no ids' })));
    expect(late.read().thread?.messages[0]?.id).toBeNull();
    expect(late.read().missing).toEqual(['message id']);
    late.doc.querySelector('.Q84Kk')?.setAttribute('id', 'MSG_Z9_FROM');
    expect(late.read().thread?.messages[0]?.id).toBe('Z9');
  });

  it('is told by the date where the sender has none', () => {
    expect(only(message({ id: 'A1' }).replace('id="MSG_A1_FROM"', ''))?.id).toBe('A1');
  });
});

const sender = (html: string) =>
  only(`<div class="card"><span id="MSG_A_FROM">${html}</span><div id="UniqueMessageBody_1">x</div></div>`)
    ?.from;

describe('the sender', () => {
  it.each([
    ['text', 'Jo Weber&lt;Jo@X.example&gt;', 'Jo Weber', 'jo@x.example'],
    ['text with icon glyphs', '\uE8FAJo Weber\uF0A1&lt;jo@x.example&gt;\uE000', 'Jo Weber', 'jo@x.example'],
    [
      'a label in any language',
      '<span aria-label="De : Jo Weber&lt;jo@x.example&gt;">Jo Weber</span>',
      'Jo Weber',
      'jo@x.example',
    ],
    [
      'a label alone',
      '<span aria-label="Von: Jo Weber&lt;jo@x.example&gt;"></span>',
      'Jo Weber',
      'jo@x.example',
    ],
    ['a title', '<span title="jo@x.example">Jo Weber</span>', 'Jo Weber', 'jo@x.example'],
    ['a name alone', '<span aria-label="From: Jo Weber">Jo Weber</span>', 'Jo Weber', ''],
    ['an address alone', '<span aria-label="Von: jo@x.example">jo@x.example</span>', '', 'jo@x.example'],
    [
      'two addresses',
      'Jo Weber&lt;jo@x.example&gt; on behalf of Careers&lt;careers@x.example&gt;',
      'Jo Weber',
      'jo@x.example',
    ],
    [
      'a name that reads like another address',
      'ines@velmora.example &lt;x@elsewhere.example&gt;',
      '',
      'x@elsewhere.example',
    ],
    [
      'a name with a bracket in it',
      '&quot;&gt;&lt;b&gt; Ines &lt;ines@velmora.example&gt;',
      '><b> Ines',
      'ines@velmora.example',
    ],
    [
      'a name beside its picture',
      '<div role="img">JW</div><button>Card</button><span>Jo Weber</span>',
      'Jo Weber',
      '',
    ],
    ['text from right to left', 'משאבי אנוש\u200F&lt;hr@x.example&gt;', 'משאבי אנוש', 'hr@x.example'],
    ['brackets of another width', 'Jo Weber &lt; jo@x.example &gt;', 'Jo Weber', 'jo@x.example'],
  ])('is read from %s', (_, html, name, email) => {
    expect(sender(html)).toEqual({ name, email });
  });

  it('is never a recipient or somebody in the mail', () => {
    const nameOnly = message({
      email: '',
      build: 'no ids',
      body: '<a title="x@y.example" href="mailto:x@y.example">x@y.example</a>',
    });
    expect(only(nameOnly)?.from.email).toBe('');
    expect(only(message({ email: '' }))?.from).toEqual({ name: 'Jonas Weber', email: '' });
    const to = message({ email: '' }).replace('data-testid="RecipientWell"', '');
    expect(only(to)).toMatchObject({ from: { name: 'Jonas Weber', email: '' }, own: false });
  });

  it('is a person of the same organisation by name, in every message', () => {
    const messages = all(
      message({ id: 'A1', name: 'Ana Ruiz', email: '' }),
      message({ id: 'B2', name: 'Ben Ode', email: '' }),
    );
    expect(messages.map(({ from }) => from)).toEqual([
      { name: 'Ana Ruiz', email: '' },
      { name: 'Ben Ode', email: '' },
    ]);
  });

  it.each(['Von', 'De ', 'Från', 'От', '差出人', 'מאת'])(
    'does not hang on the word before it: %s',
    (from) => {
      for (const build of ['ids', 'no ids'] as const) {
        expect(only(message({ from, build }))?.from).toEqual({
          name: 'Jonas Weber',
          email: 'jonas.weber@brightloom.example',
        });
      }
    },
  );

  it('is under an id that went through another mailbox', () => {
    const forwarded =
      '<div class="card"><span id="x_MSG_A_FROM">Jo&lt;jo@x.example&gt;</span><div id="UniqueMessageBody_1">x</div></div>';
    expect(only(forwarded)).toMatchObject({ id: 'A', from: { name: 'Jo', email: 'jo@x.example' } });
    expect(only(message({ body: forwarded }))?.from.name).toBe('Jonas Weber');
  });
});

describe("the user's own mail", () => {
  it('is what their address sent', () => {
    expect(only(message({ email: me.toUpperCase() }))?.own).toBe(true);
    expect(only(message({ email: `x${me}` }))?.own).toBe(false);
  });

  it('is what shows the name of the account, where addresses are not shown', () => {
    expect(only(message({ name: 'Mina Okafor', email: '' }))?.own).toBe(true);
    expect(only(message({ name: 'Mina', email: '' }))?.own).toBe(false);
    const titled = openPage(threePane(message({ email: '' })).replace('Inbox -', 'Hello - Jonas Weber -'));
    expect(titled.read().thread?.messages[0]?.own).toBe(false);
    expect(only(message({ name: 'Mina Okafor', email: 'mina@elsewhere.example' }))?.own).toBe(false);
  });

  it('is a single mail in the folder of sent ones, but not a conversation there', () => {
    const single = item(message({ name: 'Ada Lovelace', email: '' }), subject());
    expect(openPage(single, `${host}/mail/0/sentitems`).read().thread?.messages[0]?.own).toBe(true);
    expect(openPage(single, `${host}/mail/0/inbox`).read().thread?.messages[0]?.own).toBe(false);
    const both = openPage(threePane(subject() + message({ email: '' })), `${host}/mail/0/sentitems`);
    expect(both.read().thread?.messages[0]?.own).toBe(false);
  });

  it('is told by the folder too where two mailboxes do not tell which one is open', () => {
    const roots = ['ada@one.example', 'ada@two.example'].map(
      (address, at) =>
        `<div role="treeitem" aria-level="1" id="primaryMailboxRoot_${at}" data-folder-name="${address}"></div>`,
    );
    const single = item(message({ name: 'Ada Lovelace', email: 'ada@two.example' }), subject());
    const page = openPage(`${roots.join('')}${single}`, `${host}/mail/0/sentitems`);
    expect(page.read().account.address).toBeNull();
    expect(page.read().thread?.messages[0]?.own).toBe(true);
  });
});

describe('a long conversation', () => {
  it('is read in a moment', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      message({ id: `M${at}`, state: at % 3 ? 'closed' : 'open', toolbar: icons }),
    );
    const { read: again } = openPage(threePane(subject() + many.join('')));
    expect(again().thread?.messages).toHaveLength(60);
    const start = performance.now();
    again();
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});
