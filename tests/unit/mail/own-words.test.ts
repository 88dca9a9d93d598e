// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../lib/mail/own-words';
import { body } from './page';

const own = (markup: string) => ownWords(body(markup)).text;

const news = '<div>Dear Ida,</div><div>we chose someone else.</div>';
const read = 'Dear Ida,\nwe chose someone else.';
const old = '<p>I would love to join Nordkai.</p>';

describe('quotes that the mail program marks', () => {
  it.each([
    [
      'Gmail',
      `<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">Am Di., 6. Jan. 2026 um 10:02 Uhr schrieb Ida &lt;ida@post.example&gt;:<br></div><blockquote class="gmail_quote">${old}</blockquote></div>`,
    ],
    [
      'Gmail of 2014',
      `<div class="gmail_extra"><br><div class="gmail_quote">On Tue, Jan 6, Ida wrote:<br><blockquote class="gmail_quote">${old}</blockquote></div><br></div>`,
    ],
    [
      'Gmail read in Outlook',
      `<div class="x_gmail_quote"><blockquote class="x_gmail_quote">${old}</blockquote></div>`,
    ],
    [
      'Outlook',
      `<div id="x_appendonsend"></div><hr><div id="x_divRplyFwdMsg"><b>Von:</b> Ida<br></div><div>${old}</div>`,
    ],
    ['Outlook, two hops', `<div id="x_x_divRplyFwdMsg"><b>From:</b> Ida</div>${old}`],
    ['Outlook read in Gmail', `<div id="m_-4711divRplyFwdMsg"><b>From:</b> Ida</div>${old}`],
    ['new Outlook', `<div id="x_mail-editor-reference-message-container"><div>${old}</div></div>`],
    ['Outlook 2003', `<div class="OutlookMessageHeader">From: Ida</div>${old}`],
    ['Hotmail', `<div><hr id="stopSpelling">Date: Tue, 6 Jan 2026<br>From: ida@post.example<br>${old}</div>`],
    [
      'Apple Mail',
      `<div><br><blockquote type="cite"><div>On 6 Jan 2026, at 10:02, Ida wrote:</div>${old}</blockquote></div>`,
    ],
    [
      'Thunderbird',
      `<div class="moz-cite-prefix">Am 06.01.26 um 10:02 schrieb Ida:<br></div><blockquote type="cite">${old}</blockquote>`,
    ],
    [
      'Yahoo',
      `<div id="yahoo_quoted_4711" class="yahoo_quoted"><div>On Tuesday, Ida wrote:</div>${old}</div>`,
    ],
    [
      'Proton',
      `<div class="protonmail_quote">On Tuesday, Ida wrote:<blockquote class="protonmail_quote" type="cite">${old}</blockquote></div>`,
    ],
    [
      'Zoho',
      `<div class="zmail_extra"><div>---- On Tue, Ida wrote ----</div><blockquote>${old}</blockquote></div>`,
    ],
    ['Gmail of 2013, no more than its frame', `<div class="gmail_extra"><br>${old}</div>`],
    ['Gmail, no more than its attribution', `<div class="gmail_attr">Ida wrote:</div>${old}`],
    ['Thunderbird, no more than its attribution', `<div class="moz-cite-prefix">Ida schrieb:</div>${old}`],
    ['Outlook on a phone', `<div class="m_-12ms-outlook-mobile-reference-message">${old}</div>`],
    ['Yahoo, quoted again', `<div class="ydp1a2b3c4dyahoo_quoted">${old}</div>`],
    ['GMX', `<div name="quote" style="border-left:2px solid">${old}</div>`],
    ['no program at all, at the end', `<blockquote>${old}</blockquote>`],
  ])('%s', (_program, quote) => {
    expect(own(news + quote)).toBe(read);
  });
});

describe('header blocks that only the text tells', () => {
  it.each([
    ['From:', 'Sent:', 'To:', 'Subject:'],
    ['Von:', 'Gesendet:', 'An:', 'Betreff:'],
    ['De :', 'Envoyé :', 'À :', 'Objet :'],
    ['De:', 'Enviado el:', 'Para:', 'Asunto:'],
    ['Da:', 'Inviato:', 'A:', 'Oggetto:'],
    ['De:', 'Enviado:', 'Para:', 'Assunto:'],
    ['Van:', 'Verzonden:', 'Aan:', 'Onderwerp:'],
    ['Från:', 'Skickat:', 'Till:', 'Ämne:'],
    ['Od:', 'Wysłano:', 'Do:', 'Temat:'],
    ['От:', 'Отправлено:', 'Кому:', 'Тема:'],
    ['Kimden:', 'Gönderildi:', 'Kime:', 'Konu:'],
    ['差出人：', '送信日時：', '宛先：', '件名：'],
    ['发件人:', '发送时间:', '收件人:', '主题:'],
    ['От:', 'Изпратено:', 'До:', 'Относно:'],
    ['Od:', 'Poslano:', 'Za:', 'Zadeva:'],
    ['No:', 'Nosūtīts:', 'Kam:', 'Tēma:'],
    ['प्रेषक:', 'भेजा गया:', 'प्रति:', 'विषय:'],
  ])('%s %s %s %s', (from, sent, to, subject) => {
    const header = `<p><b>${from}</b> Ida Holm<br><b>${sent}</b> 6.1.2026 10:02<br><b>${to}</b> Nordkai<br><b>${subject}</b> RE: Tide Analyst</p>`;
    expect(own(`${news}<div style="border-top:solid #E1E1E1 1.0pt">${header}</div>${old}`)).toBe(read);
  });

  it('tells a block of two labels by the address', () => {
    const header = 'From: Ida Holm &lt;ida@post.example&gt;<br>Sent: Tuesday, 6 January 2026 10:02';
    expect(own(`${news}<hr><p>${header}</p>${old}`)).toBe(read);
  });

  it('tells a block in a language it does not know by its shape', () => {
    const header = 'Xxaa: ida@post.example<br>Xxbb: 6.1.2026 10:02<br>Xxcc: Nordkai<br>Xxdd: Tide Analyst';
    expect(own(`${news}<p>${header}</p>${old}`)).toBe(read);
  });

  it('does not take the facts of an interview for one', () => {
    const facts = 'Date: 6 January 2026<br>From: 10:00<br>To: 11:00<br>Place: Kiel<br>Role: Tide Analyst';
    expect(own(`<p>${facts}</p><p>See you there.</p>`)).toContain('See you there.');
  });
});

describe('attributions, by their shape', () => {
  it.each([
    'On Tue, 6 Jan 2026 at 10:02, Ida Holm &lt;ida@post.example&gt; wrote:',
    'Am 6. Januar 2026 um 10:02 schrieb Ida Holm:',
    'Le mar. 6 janv. 2026 à 10:02, Ida Holm a écrit :',
    'El mar, 6 ene 2026 a las 10:02, Ida Holm escribió:',
    'Il giorno mar 6 gen 2026 alle ore 10:02 Ida Holm ha scritto:',
    'Em ter., 6 de jan. de 2026, Ida Holm escreveu:',
    'Op di 6 jan 2026 om 10:02 schreef Ida Holm:',
    'Den tis 6 jan. 2026 kl 10:02 skrev Ida Holm:',
    'wt., 6 sty 2026 o 10:02 Ida Holm napisał(a):',
    'вт, 6 янв. 2026 г. в 10:02, Ida Holm пишет:',
    'Ida Holm &lt;ida@post.example&gt;, 6 Oca 2026 Sal, 10:02 tarihinde şunu yazdı:',
    '2026年1月6日(火) 10:02 Ida Holm &lt;ida@post.example&gt;:',
    'Ida Holm 于2026年1月6日周二 10:02写道：',
    'út 6. 1. 2026 v 10:02 Ida Holm napsala:',
    'ut 6. 1. 2026 o 10:02 Ida Holm napísal(a):',
    'uto, 6. sij 2026. u 10:02 Ida Holm je napisala:',
    'На вт, 6.01.2026 г. в 10:02 Ida Holm написа:',
    '---- On Tue, 06 Jan 2026 10:02:00 +0100 Ida Holm &lt;ida@post.example&gt; wrote ----',
    'On Tuesday, 6 January 2026, Ida Margarethe Holm-Petersen<br>&lt;ida@post.example&gt; wrote:',
  ])('%s', (attribution) => {
    expect(own(`${news}<div>${attribution}</div><div>${old}</div>`)).toBe(read);
    expect(own(`${news}<div>${attribution}</div><blockquote>${old}</blockquote>`)).toBe(read);
  });

  it('needs neither where the next line is quoted by an angle', () => {
    expect(own(`${news}<div>Ida wrote:</div><div>&gt; I would love to join.</div>`)).toBe(read);
  });

  it('needs a date or an address: a colon alone introduces own words', () => {
    expect(own(`<p>This is what the panel wrote:</p>${old}`)).toContain('Nordkai');
  });
});

describe('replies below and between quotes', () => {
  const attribution = '<div class="gmail_attr">On Tue, 6 Jan 2026, Ida wrote:</div>';
  const quote = `<blockquote class="gmail_quote">${old}</blockquote>`;

  it('keeps the words below a quote', () => {
    expect(own(`<div class="gmail_quote">${attribution}${quote}</div>${news}`)).toBe(read);
    expect(
      own(`<div>On 6 Jan 2026, Ida wrote:</div><blockquote type="cite">${old}</blockquote>${news}`),
    ).toBe(read);
  });

  it('keeps the words of a mail that is wholly in the frame of a quote', () => {
    const mail = `${news}<div class="gmail_quote">${attribution}${quote}</div>`;
    expect(own(`<div class="gmail_extra">${mail}</div>`)).toBe(read);
    expect(
      own(`<div class="gmail_extra"><div class="gmail_quote">${attribution}${quote}</div>${news}</div>`),
    ).toBe(read);
  });

  it('keeps the words below an attribution whose quote is marked or that has no words above', () => {
    expect(own(`<p>Hello.</p>${attribution}${quote}${news}`)).toBe(`Hello.\n\n${read}`);
    expect(own(`${attribution}${news}`)).toBe(read);
  });

  it('keeps the words between two quotes, also inside the container of both', () => {
    expect(own(`<div class="gmail_quote">${attribution}${quote}${news}${quote}</div>`)).toBe(read);
    expect(own(`<p>First.</p><blockquote type="cite">${old}</blockquote><p>Then.</p>`)).toBe(
      'First.\n\nThen.',
    );
  });

  it('takes a bare blockquote that a colon introduces, or an indent, for own words', () => {
    expect(own('<p>The panel said this:</p><blockquote>Not this time.</blockquote>')).toContain(
      'Not this time.',
    );
    const indent = '<blockquote style="margin:0 0 0 40px;border:none;padding:0">Not this time.</blockquote>';
    expect(own(`<p>Dear Ida</p>${indent}`)).toContain('Not this time.');
    const lone = '<p>Dear Ida,</p><blockquote>Not this time.</blockquote><p>Bo</p>';
    expect(own(lone)).toContain('Not this time.');
    const margins =
      '<p>First.</p><blockquote style="margin-top:0;margin-bottom:0">Second.</blockquote><p>Third.</p>';
    expect(own(margins)).toContain('Second.');
  });

  it.each([
    ['no style', '<blockquote>'],
    ['a bar', '<blockquote style="margin-left: 0.8ex; border-left: 3px solid rgb(200, 200, 200)">'],
    ['a bar on the side where lines begin', '<blockquote style="border-inline-start: 2px solid #ccc">'],
    ['a bar in a border of its own', '<blockquote style="border-style: none none none solid">'],
  ])('leaves out what is quoted by a blockquote with %s, wherever it stands', (_, open) => {
    const asked = `${open}When can you start?</blockquote>`;
    expect(own(`<p>Hello.</p>${asked}<p>In May.</p>`)).toBe('Hello.\n\nIn May.');
    expect(own(`${asked}<p>In May.</p>`)).toBe('In May.');
    expect(own(`<p>My answers:</p>${asked}<p>In May.</p>${asked}<p>No.</p>`)).toBe(
      'My answers:\n\nIn May.\n\nNo.',
    );
  });

  it('goes on leaving out the rest of a quote that named its source', () => {
    const quoted = (words: string) => `<blockquote style="margin-left:1ex">${words}</blockquote>`;
    const between = `${quoted('Is it full time?')}<p>Yes.</p>${quoted('From when on?')}<p>From May.</p>`;
    expect(own(`<p>Hello.</p><p>On Tue, 6 Jan 2026, Ida wrote:</p>${between}`)).toBe(
      'Hello.\n\nYes.\n\nFrom May.',
    );
  });
});

describe('forwarded mail', () => {
  const forward = `<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Nordkai &lt;jobs@nordkai.example&gt;<br>Date: Tue, 6 Jan 2026<br>Subject: Your application<br>To: &lt;ida@post.example&gt;<br></div>${news}</div>`;

  it('is not the words of who forwards it', () => {
    expect(own(`<div>Look at this.</div>${forward}`)).toBe('Look at this.');
    expect(own(forward)).toBe('');
    expect(
      own(
        `<div>Begin forwarded message:</div><div>From: Nordkai<br>Subject: Tide Analyst<br>Date: 6 January 2026 at 10:02<br>To: ida@post.example</div>${news}`,
      ),
    ).toBe('');
  });

  it('is not assumed where a quote names no source: then the mail is its own', () => {
    expect(own(`<blockquote type="cite">${news}</blockquote>`)).toBe(read);
    expect(own(`<div id="appendonsend"></div>${news}`)).toBe(read);
  });
});

describe('a mail of nothing but a quote', () => {
  const marked = `<blockquote type="cite">${news}</blockquote>`;

  it.each([
    [
      'Gmail',
      `<div class="gmail_quote"><div class="gmail_attr">On Tue, Ida wrote:</div><blockquote class="gmail_quote">${news}</blockquote></div>`,
    ],
    ['Thunderbird', `<div class="moz-cite-prefix">Ida schrieb am Dienstag:</div>${marked}`],
    ['Outlook', `<div id="m_-47divRplyFwdMsg"><b>From:</b> Ida<br></div>${news}`],
    ['Apple Mail', `<blockquote type="cite"><div>On Tuesday, Ida wrote:</div>${news}</blockquote>`],
  ])('has no own words: %s', (_program, markup) => {
    expect(own(`<div><br></div>${markup}`)).toBe('');
  });

  it('is its own where the mark of a source is empty', () => {
    expect(own(`<div class="gmail_quote"><div class="gmail_attr"></div>${marked}</div>`)).toBe(read);
  });
});

describe('signatures', () => {
  it.each([
    ['<div class="gmail_signature" data-smartmail="gmail_signature">Bo Lund<br>Nordkai</div>'],
    ['<div id="x_Signature"><p>Bo Lund</p><p>Nordkai</p></div>'],
    ['<div>-- <br>Bo Lund<br>Nordkai</div>'],
    ['<pre class="moz-signature">-- \nBo Lund\nNordkai</pre>'],
  ])('stand apart: %s', (signature) => {
    const words = ownWords(body(news + signature));
    expect(words.text).toBe(read);
    expect(words.signature.replaceAll('\n\n', '\n')).toBe('Bo Lund\nNordkai');
  });

  it.each([
    'Sent from my iPhone',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPad',
    'Inviato da iPhone',
    'Verstuurd vanaf mijn iPhone',
    'Отправлено с iPhone',
    'iPhoneから送信',
    'Get Outlook for Android',
    'Outlook für iOS beziehen',
  ])('%s', (line) => {
    expect(own(`${news}<div>${line}</div>`)).toBe(read);
  });

  it('are no place for a whole mail', () => {
    const long =
      '<p>We have decided to go on with others, whose experience is closer to the role.</p>'.repeat(30);
    expect(own(`<p>Dear Ida,</p><p>--</p>${long}`)).toContain('go on with others');
    expect(own(`<div class="gmail_signature">${long}</div>`)).toContain('go on with others');
  });
});

describe('what only the webmail put there', () => {
  it('is no text: the button of a folded quote', () => {
    const button =
      '<div class="yj6qo ajU"><div class="ajR" role="button"><span>Show trimmed content</span></div></div>';
    expect(own(`${news}${button}`)).toBe(read);
  });

  it('is not the end of the mail: repeated text that Gmail colours', () => {
    expect(own(`<div class="im"><div class="h5">${news}</div></div>`)).toBe(read);
  });

  it('is no text: the note under a clipped mail', () => {
    expect(
      own(`${news}<div class="iX">[Message clipped] <a href="?view=lg">View entire message</a></div>`),
    ).toBe(read);
  });
});

it('never throws, whatever the markup', () => {
  const piece = fc.constantFrom(
    '<div class="gmail_quote">',
    '<blockquote class="gmail_quote">',
    '<blockquote type="cite">',
    '</blockquote>',
    '</div>',
    '<div id="divRplyFwdMsg">',
    '<p>From: a@b.example</p>',
    '<p>Subject: x</p>',
    '<p>Date: 6 Jan 2026</p>',
    '<p>On 6 Jan 2026, Ida wrote:</p>',
    '<p>&gt; quoted</p>',
    '<p>-- </p>',
    '<p>Dear Ida,</p>',
    '<br>',
    '<table><tr><td>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const words = ownWords(body(pieces.join('')));
      expect(words.text).toBe(words.text.trim());
    }),
  );
});

const fragments = resolve(import.meta.dirname, '../../../../shared/dom/quotes');
const present = existsSync(fragments);
if (!present)
  console.info('Skipped: the quote fragments are not beside this repository (../shared/dom/quotes).');

it.skipIf(!present)('cuts the quotes that real mail programs made', () => {
  for (const file of readdirSync(fragments)) {
    const words = own(readFileSync(resolve(fragments, file), 'utf8'));
    expect(words.replace(/\n+/g, ' '), file).toBe('Hi. I am fine. Thanks, Alex');
  }
});
