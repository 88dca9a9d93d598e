/** The same mail is the same words, whichever webmail shows it. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../lib/mail/own-words';
import * as outlook from './outlook-pages';
import * as gmail from './pages';

/** As Outlook rewrites a mail: every id and class of the sender's gets `x_` before it. */
function prefixed(html: string, times = 1): string {
  const { document } = new JSDOM(html).window;
  for (const element of document.querySelectorAll('[id], [class]')) {
    if (element.id) element.id = 'x_'.repeat(times) + element.id;
    const names = [...element.classList].map((name) => 'x_'.repeat(times) + name);
    if (names.length > 0) element.className = names.join(' ');
  }
  return document.body.innerHTML;
}

/** As Gmail rewrites it: ids only. */
function rewritten(html: string): string {
  const { document } = new JSDOM(html).window;
  for (const element of document.querySelectorAll('[id]')) element.id = `m_-4711${element.id}`;
  return document.body.innerHTML;
}

function inOutlook(html: string, times?: number): string {
  const page = outlook.threePane(outlook.subject() + outlook.message({ body: prefixed(html, times) }));
  const body = outlook.openPage(page).read().thread?.messages[0]?.body;
  return body ? ownWords(body).text : 'no body';
}

function inGmail(html: string): string {
  const page = gmail.frame(gmail.heading() + gmail.list(gmail.message({ body: rewritten(html) })));
  const body = gmail.openPage(page).read().thread?.messages[0]?.body;
  return body ? ownWords(body).text : 'no body';
}

const newest = '<div>Dear Mina,</div><div><br></div><div>we have chosen another candidate.</div>';
const older = '<div>Dear Ms Weber, I am happy to apply.</div>';
const head =
  '<b>From:</b> Mina Okafor &lt;mina.okafor@example.org&gt;<br><b>Sent:</b> Monday, 3 November 2025 09:14<br><b>To:</b> Jobs<br><b>Subject:</b> Application';

const mails: [name: string, html: string][] = [
  ['a plain mail', newest],
  [
    'an Outlook reply',
    `${newest}<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${head}</div>${older}`,
  ],
  [
    'an Outlook reply of today',
    `${newest}<div id="mail-editor-reference-message-container"><div>${head}</div>${older}</div>`,
  ],
  [
    'an Outlook reply with a signature',
    `${newest}<div id="Signature">Jonas Weber, Brightloom</div><hr><div id="divRplyFwdMsg">${head}</div>${older}`,
  ],
  [
    'a Gmail reply',
    `${newest}<div class="gmail_quote"><div class="gmail_attr">On Mon, 3 Nov 2025 at 09:14, Mina wrote:</div><blockquote class="gmail_quote">${older}</blockquote></div>`,
  ],
  [
    'an Apple reply',
    `${newest}<blockquote type="cite"><div>On 3 Nov 2025, at 09:14, Mina wrote:</div>${older}</blockquote>`,
  ],
  [
    'a Thunderbird reply',
    `${newest}<div class="moz-cite-prefix">Am 03.11.25 schrieb Mina:</div><blockquote type="cite">${older}</blockquote>`,
  ],
  ['a reply with a bare header block', `${newest}<p>${head}</p>${older}`],
];

describe('the newest words of one mail', () => {
  it.each(mails)('are the same on both sites: %s', (_, html) => {
    const words = inGmail(html);
    expect(words).toContain('we have chosen another candidate.');
    expect(words).not.toContain('happy to apply');
    expect(inOutlook(html)).toBe(words);
    expect(inOutlook(html, 2)).toBe(words);
  });

  it('are those of the first body, without the history that Outlook shows below it', () => {
    const history = `<div role="document"><div id="UniqueMessageBody_901">${head}${older}</div></div>`;
    const card = outlook.message({ body: newest, foot: history });
    const { thread } = outlook.openPage(outlook.threePane(outlook.subject() + card)).read();
    expect(thread?.messages).toHaveLength(1);
    expect(thread?.messages[0]?.body && ownWords(thread.messages[0].body).text).toBe(inGmail(newest));
  });
});

const folder = resolve(import.meta.dirname, '../../../../shared/dom/quotes');
const absent = !existsSync(folder);
if (absent) console.info(`Skipped: the sample quotes are not at ${folder}.`);

describe.skipIf(absent)('the sample quotes', () => {
  it.each(['talon-gmail', 'talon-hotmail', 'talon-ms_outlook_2003', 'talon-ms_outlook_2010'])(
    'are cut to the newest words on both sites: %s',
    (name) => {
      const html = readFileSync(resolve(folder, `${name}.html`), 'utf8');
      const words = inOutlook(html);
      expect(words.replace(/\s+/g, ' ')).toMatch(/^Hi\. I am fine\.( Thanks,)?( Alex)?$/);
      expect(inGmail(html)).toBe(words);
    },
  );
});
