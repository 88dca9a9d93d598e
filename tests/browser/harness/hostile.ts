/** What senders and pages do on purpose, put into the demo's pages as they are on the screen. */
import type { Locator, Page } from '@playwright/test';
import type { MailPage } from './mail-page';

const thanks = 'Thank you for taking the time to apply, and for your interest in joining our team.';
const no =
  'After careful consideration we have decided not to move forward with your application, and to continue with other candidates.';
const wish = 'We wish you every success in your search for a new position.';

/** Texts for subject, name, company, role and attributes; `marker` is in the page's title if any of it ran. */
export const hostileTexts: readonly (readonly [name: string, text: string])[] = [
  ['markup', `"><img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`],
  [
    'script addresses',
    "javascript:document.title='owned'// data:text/html,<script>document.title='owned'</script>",
  ],
  ['bidi and zero-width', '\u202Egnirih\u202C \u2066V\u200Bel\u200Dm\u00ADora\uFEFF\u2069'],
  ['names of properties', '__proto__ constructor toString hasOwnProperty valueOf'],
  ['lone surrogates', '\uD800 Nor\uDC00dic \uDBFF'],
  ['template syntax', '{{company}} {{firstName|Sam}} [[when after-interview: x]] <%= x %> {{constructor}}'],
];

/** An ordinary refusal, with the text wherever a sender can put it: as role and as name. */
export function refusal(text: string): string {
  return `Dear Mika, ${thanks} ${no} ${wish} Position: ${text}. Kind regards, ${text}`;
}

/** Puts the sender's doing into the message as it is displayed: text and attributes, never markup of ours. */
export async function rewrite(mail: MailPage, message: Locator, text: string, body: string): Promise<void> {
  await message.evaluate(
    (element, { words, whole }) => {
      // Gmail leaves hidden twins of some bodies in the page.
      const bodies = element.querySelectorAll('.a3s, [id^=UniqueMessageBody]');
      const inside = [...bodies].find((one) => one.checkVisibility());
      if (!inside) throw new Error('The message has no body');
      const link = document.createElement('a');
      link.setAttribute('href', words);
      link.append(words);
      inside.replaceChildren(document.createTextNode(whole), link);
      for (const sender of element.querySelectorAll('.gD')) {
        sender.setAttribute('name', words);
        sender.setAttribute('title', words);
        sender.textContent = words;
      }
      for (const subject of document.querySelectorAll(
        'h2[data-legacy-thread-id], [id^=CONV_][id$=_SUBJECT]',
      )) {
        subject.textContent = `Your application: ${words}`;
      }
    },
    { words: text, whole: body },
  );
  await mail.page.waitForTimeout(100);
}

/** Markup that looks as our readers expect a message and a compose box to look, inside a mail. */
export async function fakeHooks(message: Locator, words: string): Promise<void> {
  await message.evaluate((element, text) => {
    const bodies = element.querySelectorAll('.a3s, [id^=UniqueMessageBody]');
    const body = [...bodies].find((one) => one.checkVisibility());
    if (!body) throw new Error('The message has no body');
    // In the page there is no outer scope.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const make = (
      tag: string,
      attributes: Record<string, string>,
      ...children: (Node | string)[]
    ): HTMLElement => {
      const made = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
      made.append(...children);
      return made;
    };
    body.append(
      make(
        'div',
        { role: 'main' },
        make('h2', { 'data-legacy-thread-id': '19ffffffffffffff', class: 'hP' }, 'Your application'),
        make(
          'div',
          { role: 'listitem' },
          make(
            'div',
            { class: 'adn ads', 'data-message-id': '#msg-f:1', 'data-legacy-message-id': '19ffffffffffffff' },
            make('span', { class: 'gD', email: 'a@fake.example', name: 'Fake' }, 'Fake'),
            make('div', { class: 'ii gt' }, make('div', { class: 'a3s aiL' }, text)),
          ),
        ),
      ),
      make('div', { role: 'document', id: 'UniqueMessageBody_99', 'aria-label': 'Message body' }, text),
      make(
        'div',
        { class: 'M9' },
        make(
          'div',
          {
            class: 'Am Al editable',
            g_editable: 'true',
            contenteditable: 'true',
            role: 'textbox',
            id: 'fake',
          },
          'Write here',
        ),
        make('div', { class: 'btC' }, make('div', { class: 'T-I aoO', role: 'button' }, 'Send')),
      ),
      make(
        'div',
        { id: 'editorParent_9' },
        make('div', { contenteditable: 'true', role: 'textbox', id: 'fake2' }, 'Write here'),
      ),
    );
  }, words);
}

/** Fires as many changes of the page a second as asked, for as long as asked; gives how many there were. */
export function storm(page: Page, perSecond: number, milliseconds: number): Promise<number> {
  return page.evaluate(
    ({ each, until }) =>
      new Promise<number>((resolve) => {
        const box = document.body.appendChild(document.createElement('div'));
        const start = performance.now();
        let done = 0;
        const tick = (): void => {
          const now = performance.now() - start;
          for (const target = (Math.min(now, until) / 1000) * each; done < target; done += 1) {
            if (done % 3 === 0) box.replaceChildren(String(done));
            else box.setAttribute('data-n', String(done));
          }
          if (now < until) setTimeout(tick, 4);
          else {
            box.remove();
            resolve(done);
          }
        };
        tick();
      }),
    { each: perSecond, until: milliseconds },
  );
}
