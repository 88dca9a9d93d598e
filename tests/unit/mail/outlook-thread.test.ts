import { describe, expect, it } from 'vitest';
import {
  conversation,
  host,
  item,
  list,
  mailboxTree,
  me,
  message,
  openPage,
  pane,
  row,
  subject,
  thread,
  threePane,
} from './outlook-pages';

const read = (html: string, url?: string) => openPage(html, url).read();

describe('the open mail', () => {
  it('is the conversation in the pane', () => {
    const { thread: found, missing } = read(threePane(thread));
    expect(found).toMatchObject({
      id: conversation,
      subject: 'Your application',
      link: `${host}/mail/0/inbox/id/${encodeURIComponent(conversation)}`,
    });
    expect(found?.element.id).toBe('ConversationReadingPaneContainer');
    expect(missing).toEqual([]);
  });

  it('is the single item where conversation view is off', () => {
    const head =
      '<div role="heading" aria-level="2"><span title="Your application">Your application</span></div>';
    const { thread: found } = read(list(row('Your application', conversation, true)) + item(message(), head));
    expect(found).toMatchObject({ id: conversation, subject: 'Your application' });
    expect(found?.messages).toHaveLength(1);
  });

  it('is found by the marks of a pane where its id is missing', () => {
    expect(
      read(pane(thread).replace('id="ConversationReadingPaneContainer"', '')).thread?.messages,
    ).toHaveLength(1);
    const frameOnly = `<div role="main">${list(row('Your application', conversation, true))}<div class="kX9">${thread}</div></div>`;
    expect(read(frameOnly).thread).toMatchObject({ id: conversation, subject: 'Your application' });
  });

  it('is none while the pane is empty, though a row is selected', () => {
    expect(read(threePane('')).thread).toBeNull();
    const { doc, read: again } = openPage(threePane(thread));
    doc.getElementById('ConversationReadingPaneContainer')?.remove();
    expect(again().thread).toBeNull();
    expect(read(mailboxTree + list(row('Your application', conversation, true))).thread).toBeNull();
  });

  it('is open already where the pane names it and nothing else is painted', () => {
    expect(read(pane('', `data-convid="${conversation}"`)).thread).toMatchObject({
      id: conversation,
      messages: [],
    });
  });

  it('is the pane that is shown, not one that stays behind hidden', () => {
    const hidden = `<div style="display:none">${pane(subject('Left open') + message())}</div>`;
    expect(read(hidden + item(message(), subject('Shown'))).thread?.subject).toBe('Shown');
    expect(read(hidden).thread).toBeNull();
  });
});

describe('a view over the mail', () => {
  const preview = `<div role="dialog" aria-modal="true"><div id="UniqueMessageBody_99">Second view</div></div>`;

  it('makes us do nothing while two mails are on the screen', () => {
    expect(read(threePane(thread) + preview)).toMatchObject({ thread: null, missing: [] });
    expect(
      read(threePane(thread) + preview.replace('role="dialog"', 'role="dialog" style="display:none"')).thread,
    ).not.toBeNull();
  });

  it('is read where it holds the only mail', () => {
    expect(read(threePane('') + preview).thread?.messages[0]?.body?.textContent).toBe('Second view');
  });

  it('is none when it is a question, or something a mail contains', () => {
    const question = '<div role="dialog"><div role="document">Discard this draft?</div></div>';
    expect(read(threePane(thread) + question).thread?.messages).toHaveLength(1);
    expect(read(threePane(subject() + message({ body: preview }))).thread?.messages).toHaveLength(1);
  });

  it('may be the immersive reader', () => {
    const reader = '<iframe src="https://example.net/ImmersiveReader/webreader.html"></iframe>';
    expect(read(threePane(thread) + reader).thread).toBeNull();
    const text = `<div role="dialog" aria-modal="true"><div role="document">${'Thank you for your application. '.repeat(12)}</div></div>`;
    expect(read(threePane(thread) + text).thread).toBeNull();
  });
});

describe('its id', () => {
  const other = 'AAQkADAwOTHER==';

  it('is the one on the pane, whatever is selected', () => {
    const html = list(row('Lunch on Friday', other, true)) + pane(thread, `data-convid="${conversation}"`);
    expect(read(html).thread?.id).toBe(conversation);
  });

  it('is never the first one on the page', () => {
    const rows = row('Lunch on Friday', other) + row('Your application', conversation, true);
    expect(read(threePane(thread, rows)).thread?.id).toBe(conversation);
    expect(read(threePane(thread, row('Your application', other))).thread).toMatchObject({
      id: null,
      link: null,
    });
  });

  it('is unknown while several rows are selected', () => {
    const rows = row('Your application', conversation, true) + row('Lunch on Friday', other, true);
    expect(read(threePane(thread, rows)).thread).toMatchObject({ id: null, subject: 'Your application' });
    const same = row('Your application', conversation, true) + row('Your application', conversation, true);
    expect(read(threePane(thread, same)).thread?.id).toBe(conversation);
  });

  it('is unknown while the selection has moved on and the pane has not', () => {
    const rows = row('Your application', conversation) + row('Lunch on Friday', other, true);
    expect(read(threePane(thread, rows)).thread?.id).toBeNull();
    const { doc, read: again } = openPage(threePane(thread, ''));
    expect(again().thread?.id).toBeNull();
    const listbox = doc.querySelector('[role="listbox"]');
    const next = openPage(row('Lunch on Friday', other, true)).doc.body.firstElementChild;
    if (next) listbox?.append(doc.importNode(next, true));
    expect(again().thread?.id).toBeNull();
  });

  it('is that of the row which is selected with the first mail, whatever the row says of it', () => {
    const { doc, read: again } = openPage(threePane(thread, row('A word from Kiel', conversation, true)));
    expect(again().thread?.id).toBe(conversation);
    expect(again().thread?.id).toBe(conversation);
    const next = openPage(row('Lunch on Friday', other, true)).doc.body.firstElementChild;
    const selected = doc.querySelector('[role="option"]');
    if (next) selected?.replaceWith(doc.importNode(next, true));
    expect(again().thread?.id).toBeNull();
  });

  it.each([
    ['Re: Your application', 'Your application'],
    ['Your application', 'AW: Re: Your application'],
    [`Your application at ${'Brightloom '.repeat(12)}`, `Your application at ${'Brightloom '.repeat(4)}…`],
    ['Your application at Brightloom', '</span><span>Your appli…</span><span>'],
    ['Your application at Brightloom', '</span><span>Your application</span><span>'],
  ])('is the same for %j and a row with %j', (shown, listed) => {
    const { doc, read: again } = openPage(
      threePane(subject(shown) + message(), row(listed, conversation, false)),
    );
    expect(again().thread?.id).toBeNull();
    doc.querySelector('[role="option"]')?.setAttribute('aria-selected', 'true');
    expect(again().thread?.id).toBe(conversation);
  });

  it('stays unknown for a mail that was another conversation a moment ago, though the rows look alike', () => {
    const rows = row('Your application', conversation, true) + row('Your application', other);
    const { doc, read: again } = openPage(threePane(thread, rows));
    expect(again().thread?.id).toBe(conversation);
    const [first, second] = doc.querySelectorAll('[role="option"]');
    first?.remove();
    second?.setAttribute('aria-selected', 'true');
    expect(again().thread).toMatchObject({ id: null, link: null });
    for (const mark of doc.querySelectorAll('[id^="MSG_"]'))
      mark.id = mark.id.replace('QAEI7Wq1', 'QAEI7Wq2');
    expect(again().thread?.id).toBe(other);
    expect(again().thread?.id).toBe(other);
  });

  it('is not taken from a row whose sender begins like the subject', () => {
    const listed = row('', other, true).replace(
      'aria-label=""',
      'aria-label="Bright Lunch on Friday 09:14 Hello"',
    );
    const html = threePane(
      subject('Bright ideas') + message(),
      listed.replace('></span>', '><b>Bright</b><b>Lunch on Friday 09:14 Hello</b></span>'),
    );
    const { doc, read: again } = openPage(html);
    const selected = doc.querySelector('[role="option"]');
    selected?.setAttribute('aria-selected', 'false');
    expect(again().thread?.id).toBeNull();
    selected?.setAttribute('aria-selected', 'true');
    expect(again().thread?.id).toBeNull();
  });

  it('is taken from a row that says nothing of its mail', () => {
    expect(read(threePane(thread, row('', conversation, true))).thread?.id).toBe(conversation);
  });

  it('is known by its other name, and in a row around or inside the selected one', () => {
    const renamed = threePane(thread).replaceAll('data-convid', 'data-conversation-id');
    expect(read(renamed).thread?.id).toBe(conversation);
    const inside = `<div role="option" aria-selected="true"><div data-convid="${conversation}">Your application</div></div>`;
    expect(read(threePane(thread, inside)).thread?.id).toBe(conversation);
  });

  it.each(['undefined', 'null', '', 'a b', '"><x'])('is null when the page says %j', (said) => {
    const { doc, read: again } = openPage(threePane(thread));
    doc.querySelector('[role=option]')?.setAttribute('data-convid', said);
    expect(again().thread?.id).toBeNull();
  });

  it('is found when it is painted late', () => {
    const { doc, read: again } = openPage(threePane(thread, row('Your application', conversation)));
    expect(again().missing).toEqual(['thread id']);
    doc.querySelector('[role=option]')?.setAttribute('aria-selected', 'true');
    expect(again().thread?.id).toBe(conversation);
  });
});

const shown = (head: string) => read(threePane(head + message())).thread?.subject;

describe('its subject', () => {
  it('is without the chips and buttons beside it', () => {
    const beside =
      '<div role="list"><span title="Red category">Jobs</span></div><button title="Summary">Summarize</button>';
    expect(shown(subject('Your application 🌱', beside))).toBe('Your application 🌱');
    for (const chip of ['<span>Blue category</span>', '\n  <div>Blue category</div>\n']) {
      expect(shown(`<h3 id="CONV_x_SUBJECT">Your application${chip}</h3>`)).toBe('Your application');
      expect(shown(`<h3 id="CONV_x_SUBJECT"><span>Your application</span>${chip}</h3>`)).toBe(
        'Your application',
      );
    }
    const found = 'Your <mark>application</mark> <span>to</span><span> Brightloom</span>';
    expect(shown(`<h3 id="CONV_x_SUBJECT">${found}</h3>`)).toBe('Your application to Brightloom');
    expect(shown(`<h3 id="CONV_x_SUBJECT" role="heading">Your application ${beside}</h3>`)).toBe(
      'Your application',
    );
  });

  it('is not a date, which is a heading too', () => {
    expect(shown('')).toBe('');
    expect(
      shown('<div role="heading" aria-level="3" data-testid="SentReceivedSavedTime">Mon 3 Nov</div>'),
    ).toBe('');
  });

  it('may stand beside the pane, in what is around both', () => {
    const content = `<div data-app-section="ConversationContainer">${message()}</div>`;
    const around = (head: string) => `<div data-app-section="MailReadCompose">${head}${content}</div>`;
    expect(read(around(subject('Your application'))).thread?.subject).toBe('Your application');
    expect(read(around('<div role="heading">Reading pane</div>')).thread?.subject).toBe('');
    expect(read(around(`<div id="MailList">${subject('In the list')}</div>`)).thread?.subject).toBe('');
    expect(read(subject('Outside') + around('')).thread?.subject).toBe('');
  });

  it('is not the field of a compose box, nor what a mail or a list contains', () => {
    const field =
      '<input id="CONV_1_SUBJECT" value="Draft"><div id="docking_InitVisiblePart_2"><span id="CONV_2_SUBJECT">Draft</span></div>';
    expect(shown(field)).toBe('');
    const fake = message({ body: '<h2 id="CONV_x_SUBJECT" title="Fake">Fake</h2>' });
    expect(read(threePane(fake)).thread?.subject).toBe('');
  });

  it('is read in any build that shows it above the messages', () => {
    expect(shown('<div role="heading" aria-level="2"><span title="عرض العمل">عرض العمل</span></div>')).toBe(
      'عرض العمل',
    );
    expect(shown('<div id="MSG_4_SUBJECT" role="heading">Your application</div>')).toBe('Your application');
    expect(shown('<span role="heading" aria-level="2">Your application</span>')).toBe('Your application');
  });

  it('is unknown in a fragment that only has other headings', () => {
    expect(read(`<h2>Navigation</h2>${message()}`).thread?.subject).toBe('');
  });
});

const account = (html: string, url?: string) => read(html, url).account;
const second = 'jobs@brightloom.example';
const root = (address: string, id: string) =>
  `<div id="${id}" role="treeitem" aria-level="1" data-folder-name="${address}"></div>`;
const folder = (open: boolean) => `<div role="treeitem" aria-level="2" aria-selected="${open}"></div>`;

describe('the account', () => {
  it('is the root of the folder tree', () => {
    expect(account(threePane(thread))).toEqual({ index: '0', address: me });
    expect(
      account(threePane(thread).replace(/data-folder-name="[^"]*@[^"]*"/, ''), `${host}/mail/2/`),
    ).toEqual({
      index: '2',
      address: me,
    });
  });

  it('is the mailbox of the open folder where there are several', () => {
    const two = (openSecond: boolean) =>
      root(me, 'primaryMailboxRoot_1') +
      folder(!openSecond) +
      root(second, 'primaryMailboxRoot_2') +
      folder(openSecond);
    expect(account(two(false) + pane(thread)).address).toBe(me);
    expect(account(two(true) + pane(thread)).address).toBe(second);
    expect(account(two(true).replaceAll('aria-selected="true"', '') + pane(thread)).address).toBeNull();
  });

  it('is unknown in a shared mailbox that shows no address', () => {
    const shared = root('Jobs team', 'sharedMailboxRoot_7');
    expect(
      account(root(me, 'primaryMailboxRoot_1') + folder(false) + shared + folder(true) + pane(thread))
        .address,
    ).toBeNull();
    expect(
      account(root(me, 'primaryMailboxRoot_1') + folder(true) + shared + folder(false) + pane(thread))
        .address,
    ).toBe(me);
  });

  it('is the mailbox that the address names', () => {
    expect(account(threePane(thread), `https://outlook.office.com/mail/${second}/inbox`)).toEqual({
      index: null,
      address: second,
    });
  });

  it.each([
    ['the account button', `<button id="O365_MainLink_Me" title="${me}"></button>`],
    [
      'the account menu',
      `<div id="mectrl_main_trigger" aria-label="Gestionnaire de compte pour Mina (${me})"></div>`,
    ],
    [
      'a button of the header',
      `<div role="banner"><button aria-label="Správce účtu ${me.toUpperCase()}"></button></div>`,
    ],
    ['a button outside of the mail', `<button aria-label="Account manager for ${me}"></button>`],
  ])('is told by %s where there is no folder tree', (_, html) => {
    expect(account(html + pane(thread)).address).toBe(me);
  });

  it('is told by the title where it is the mailbox there', () => {
    expect(account(`<title>Inbox - ${me} - Outlook</title>${pane(thread)}`).address).toBe(me);
    expect(account(`<title>hr@brightloom.example - Outlook</title>${pane(thread)}`).address).toBeNull();
    expect(
      account(
        `<title>Job - hr@brightloom.example - Outlook</title>${item(message())}`,
        `${host}/mail/deeplink/read/A1`,
      ).address,
    ).toBeNull();
  });

  it('is not a sender, a recipient or somebody in the list', () => {
    expect(account(pane(thread)).address).toBeNull();
    expect(account(message()).address).toBeNull();
    expect(
      account(`<button aria-label="From: hr@brightloom.example"></button>${message()}`).address,
    ).toBeNull();
  });

  it('is unknown where two buttons name two', () => {
    const two = `<button aria-label="${me}"></button><button aria-label="${second}"></button>`;
    expect(account(two + pane(thread)).address).toBeNull();
  });
});
