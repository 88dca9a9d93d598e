import { describe, expect, it } from 'vitest';
import { frame, heading, home, layouts, list, me, message, openPage, row, split } from './pages';

const thread = heading() + list(message());

describe('the open thread', () => {
  it.each(Object.entries(layouts))('is found in: %s', (_, layout) => {
    const { thread: found } = openPage(frame(layout(thread))).read();
    expect(found).toMatchObject({ id: '19a1b2c3d4e5f600', subject: 'Your application' });
    expect(found?.messages).toHaveLength(1);
    expect(found?.element.querySelector('h2')).not.toBeNull();
    expect(found?.element.querySelector('[role=listitem]')).not.toBeNull();
  });

  it('is the one in the preview pane, not the rows beside it', () => {
    const rows =
      row('Lunch on Friday', '19000000000000a1') + row('Your application', '19a1b2c3d4e5f600', 'aps');
    expect(openPage(split(rows, thread)).read().thread).toMatchObject({ id: '19a1b2c3d4e5f600' });
    expect(openPage(split(rows, '')).read().thread).toBeNull();
  });

  it('is found in a window of its own and without conversation view', () => {
    const window = `<body class="aAU xE Su"><div role="main"><div class="g id"><div class="a98 iY">${thread}</div></div></div></body>`;
    expect(openPage(window, `${home}?view=btop&th=1`).read().thread?.messages).toHaveLength(1);
    const single = heading('Your application').replace('"undefined"', '"msg-f:1847"') + message();
    expect(openPage(frame(single)).read().thread?.messages).toHaveLength(1);
  });

  it('is none on a list, and none while only hidden views hold one', () => {
    expect(
      openPage(frame(`<div gh="tl"><table>${row('Hello', '19000000000000a1')}</table></div>`)).read().thread,
    ).toBeNull();
    const hidden = `<div style="display:none"><div role="main">${thread}</div></div>`;
    expect(openPage(hidden).read().thread).toBeNull();
  });

  it('changes with the displayed view, without a change of address', () => {
    const { doc, read } = openPage(`<div id="one" role="main">${heading('First', '19000000000000a1')}</div>
      <div id="two" role="main" style="display:none">${heading('Second', '19000000000000a2')}</div>`);
    expect(read().thread?.subject).toBe('First');
    doc.getElementById('one')?.setAttribute('style', 'display:none');
    doc.getElementById('two')?.removeAttribute('style');
    expect(read().thread?.subject).toBe('Second');
  });

  it('has no heading that a mail or a compose box brought along', () => {
    const fake = '<h2 class="hP" data-legacy-thread-id="19000000000000bd">Fake</h2>';
    const inMail = frame(list(message({ body: fake })));
    expect(openPage(inMail).read().thread).toMatchObject({ id: null, subject: '' });
    expect(openPage(frame(`<div role="dialog">${fake}</div>`)).read().thread).toBeNull();
  });
});

describe('its id', () => {
  it('is null while not painted, then found', () => {
    const { doc, read } = openPage(frame(heading('Late', '') + list(message())));
    expect(read().thread?.id).toBeNull();
    expect(read().missing).toEqual(['thread id']);
    doc
      .querySelector('[role=main] [class=ha] h2:not([data-legacy-thread-id])')
      ?.setAttribute('data-legacy-thread-id', '19b0');
    expect(read().thread?.id).toBe('19b0');
    expect(read().missing).toEqual([]);
  });

  it.each(['undefined', 'null', '', '#', 'a b', '"><x'])('is null when the page says %j', (said) => {
    const { doc, read } = openPage(frame(`<h2 class="hP">Subject</h2>${list(message())}`));
    doc.querySelectorAll('h2')[1]?.setAttribute('data-legacy-thread-id', said);
    expect(read().thread).toMatchObject({ id: null, subject: 'Subject' });
  });

  it('comes from the selected row while the pane has none, if it is the same mail', () => {
    const pane = heading('Your application', '') + list(message());
    const selected = (subject: string) =>
      split(row(subject, '19000000000000c7', 'aps') + row('Else', '19000000000000c8'), pane);
    expect(openPage(selected('Your application')).read().thread?.id).toBe('19000000000000c7');
    expect(openPage(selected('Invoice 2031')).read().thread?.id).toBeNull();
    const two = split(
      row('Your application', '19000000000000c7', 'aps') + row('Your application', '19000000000000c9', 'aps'),
      pane,
    );
    expect(openPage(two).read().thread?.id).toBeNull();
  });
});

describe('its subject', () => {
  it('keeps emoji, which Gmail paints as images, and drops comments and line breaks', () => {
    const subject = 'Your\n application <img data-emoji="🌱" alt="x"> at <b>Brightloom</b><!-- not this -->';
    expect(openPage(frame(heading(subject))).read().thread?.subject).toBe(
      'Your application 🌱 at Brightloom',
    );
  });
});

const linkAt = (url: string) => openPage(frame(thread), url).read().thread?.link;

describe('its link', () => {
  it('names the thread by its id in the account of the page', () => {
    expect(linkAt(`${home}#inbox/FMfcgzQcpwxRtNVVdHkLmBGZ`)).toBe(`${home}#all/19a1b2c3d4e5f600`);
    expect(linkAt('https://mail.google.com/mail/u/2/#search/job/p2')).toBe(
      'https://mail.google.com/mail/u/2/#all/19a1b2c3d4e5f600',
    );
    expect(linkAt('https://mail.google.com/mail/b/AEoRXR/u/1/?view=btop')).toBe(
      'https://mail.google.com/mail/b/AEoRXR/u/1/#all/19a1b2c3d4e5f600',
    );
  });

  it('stays in the folders that "all mail" leaves out', () => {
    expect(linkAt(`${home}#spam/FMfcgz`)).toBe(`${home}#spam/19a1b2c3d4e5f600`);
    expect(linkAt(`${home}#trash/FMfcgz`)).toBe(`${home}#trash/19a1b2c3d4e5f600`);
  });

  it('is null without an id', () => {
    expect(openPage(frame(heading('Late', ''))).read().thread?.link).toBeNull();
  });
});

const account = (title: string, rest = '', url = home) =>
  openPage(frame(thread, title) + rest, url).read().account;

describe('the account', () => {
  it('is in the title in every language, whatever the subject holds', () => {
    expect(account(`Boîte de réception (3) - ${me} - Gmail`).address).toBe(me);
    expect(
      account(`Fwd: hr@brightloom.example - jobs@brightloom.example - x - ${me} - Brightloom Mail`).address,
    ).toBe(me);
    expect(account(`נכנס – \u202A${me.toUpperCase()}\u202C – Gmail`).address).toBe(me);
  });

  it('is not an address that only the subject holds', () => {
    expect(account('hr@brightloom.example - Gmail').address).toBeNull();
    expect(account('Mail hr@brightloom.example now - Gmail').address).toBeNull();
    expect(account('Gmail').address).toBeNull();
  });

  it('falls back on the account button', () => {
    const button = `<a aria-label="Compte Google : Mina Okafor (${me})"></a>`;
    expect(account('Gmail', `<div id="gb">${button}</div>`).address).toBe(me);
    expect(account('Gmail', `<header>${button}</header>`).address).toBe(me);
    expect(account('Gmail', `<div role="banner">${button}</div>`).address).toBe(me);
    const alone = button.replace('<a', '<a role="button"');
    expect(account('Gmail', alone).address).toBe(me);
    expect(openPage(frame(thread + alone, 'Gmail')).read().account.address).toBeNull();
  });

  it('is not what a mail shows as an account button', () => {
    const fake =
      '<div id="gb"><a href="https://accounts.google.com/" aria-label="Google Account: (eve@evil.example)">x</a></div>';
    const page = openPage(frame(heading() + list(message({ body: fake })), 'Gmail'));
    expect(page.read().account.address).toBeNull();
  });

  it('has the index of the address, delegated mailboxes too', () => {
    expect(account('Gmail', '', 'https://mail.google.com/mail/u/3/#inbox').index).toBe('3');
    expect(account('Gmail', '', 'https://mail.google.com/mail/b/AEoRX-_a/u/1/#inbox').index).toBe('1');
    expect(account('Gmail', '', 'https://mail.google.com/mail/#inbox').index).toBeNull();
  });
});
