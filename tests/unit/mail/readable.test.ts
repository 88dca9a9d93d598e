// @vitest-environment jsdom
import { Readability } from '@mozilla/readability';
import { beforeAll, describe, expect, it } from 'vitest';
import { ownWords } from '../../../lib/mail/own-words';
import { visibleText } from '../../../lib/mail/text';
import { teachAll } from '../../../lib/rejection/languages';
import { body } from './page';

beforeAll(teachAll);

const row = (content: string) =>
  `<table role="presentation" width="100%" cellpadding="0"><tbody><tr><td style="padding:8px">${content}</td></tr></tbody></table>`;
const menu = ['Open roles', 'Our culture', 'Blog'].map((name) => row(`<a href="#">${name}</a>`)).join('');
const jobs = ['Harbour Pilot, Kiel', 'Chart Editor, Lund', 'Dredging Lead, Ghent']
  .map((name) => row(`<a href="#"><b>${name}</b></a><br><a href="#">Apply now</a>`))
  .join('');
const footer = row('Nordkai GmbH, Hafenstr. 4, Kiel<br><a href="#">Unsubscribe</a> <a href="#">Privacy</a>');
const polite = [
  'Thank you for the time that you took to apply for the role of Tide Analyst with our team in Kiel.',
  'We were glad to read about your work on harbour surveys, and about the boat that you built with your sister.',
  'We wish you every success, and we hope that you will think of us again when the next role opens.',
];

const decisions = [
  'We have decided to go on with other candidates.',
  'You were not selected.',
  'Not selected',
  'Position closed',
  'Unfortunately, no.',
  'The role has been filled, so we will not be able to invite you, although your experience impressed everyone here.',
];

/** Ways in which templates of applicant tracking systems set the sentence that decides. */
const settings: Record<string, (decision: string) => string> = {
  'in the text': (decision) =>
    row(`<p>Dear Jonas,</p><p>${polite[0]} ${polite[1]}</p><p>${decision}</p><p>${polite[2]}</p>`),
  'in a box of its own': (decision) =>
    row(`<p>Dear Jonas,</p><p>${polite[0]}</p>`) +
    row(row(`<strong>${decision}</strong>`)) +
    row(`<p>${polite[2]}</p>`),
  'in the header': (decision) => row(`<h1>${decision}</h1>`) + row(`<p>${polite.join(' ')}</p>`),
  'as the status in a row of data': (decision) =>
    row(`<p>${polite.join(' ')}</p><table><tr><td>Status</td><td>${decision}</td></tr></table>`),
  'in a sidebar': (decision) =>
    `<table><tr><td class="sidebar comment">${decision}</td><td>${row(`<p>${polite.join(' ')}</p>`)}</td></tr></table>`,
  'beside the footer': (decision) =>
    row(`<p>${polite.join(' ')}</p>`) + row(`<div class="footer">${decision}</div>`),
};

const mails = Object.entries(settings).flatMap(([where, set]) =>
  decisions.map((decision) => ({ where, decision, markup: row(menu + set(decision) + jobs + footer) })),
);

describe('layout-heavy mail', () => {
  it.each(mails)('keeps "$decision" $where', ({ decision, markup }) => {
    expect(ownWords(body(markup)).text).toContain(decision);
  });

  it('would lose some of these decisions to Readability alone', () => {
    const alone = mails.filter(({ decision, markup }) => {
      const copy = document.implementation.createHTMLDocument('');
      copy.body.append(copy.importNode(body(markup), true));
      return !new Readability(copy).parse()?.textContent?.includes(decision);
    });
    console.info(`Of ${mails.length} decisions Readability alone loses ${alone.length}.`);
    expect(alone.length).toBeGreaterThan(0);
  }, 30_000);

  it('takes menus and lists of other jobs out', () => {
    const markup = mails[0]?.markup ?? '';
    expect(visibleText(body(markup))).toContain('Open roles');
    const words = ownWords(body(markup)).text;
    expect(words).not.toContain('Open roles');
    expect(words).not.toContain('Apply now');
    expect(words).toContain(polite[0]);
  });
});

describe('a mail that is no layout', () => {
  it('is read whole, links and all', () => {
    const markup = `<p>Dear Jonas,</p><p>${polite.join(' ')}</p><p><a href="#">Our blog</a></p>`;
    expect(ownWords(body(markup)).text).toBe(visibleText(body(markup)));
  });
});
