/** Readers and own words, on pages that are not as they were. */
import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { ownWords } from '../../lib/mail/own-words';
import type { MailReader, Site } from '../../lib/mail/reader';
import { hooksOf, readerFor } from '../../lib/mail/sites';
import { structureReport } from '../../lib/mail/structure';
import { mutatePage, pageEdits, secret } from './mutate';
import { bodies, pages } from './sources';
import type { Target } from './target';

const homes: Readonly<Record<Site, string>> = {
  gmail: 'https://mail.google.com/mail/u/0/#inbox',
  outlook: 'https://outlook.live.com/mail/0/inbox',
};

/** Parsed once; each case gets a copy of the body, in the same window. */
function openPages(sources: readonly string[], url: string) {
  return sources.map((html) => {
    const { document, location } = new JSDOM(`<!doctype html>${html}`, { url }).window;
    const original = document.body.cloneNode(true);
    const fresh = (): HTMLElement => {
      document.body.replaceWith(original.cloneNode(true));
      return document.body;
    };
    return { document, location, fresh };
  });
}

function checkReader(reader: MailReader): void {
  const { thread, composers, missing, hooks } = reader.read();
  assert(missing.every((name) => name !== ''));
  assert(!JSON.stringify([hooks, reader.landmarks()]).includes(secret), 'a report holds text of the page');
  assert.equal(typeof reader.isMailApp(), 'boolean');
  for (const message of thread?.messages ?? []) {
    const { element, body } = message;
    assert(body === null || element.contains(body), 'the body belongs to its message');
    const place = reader.bannerPlace(message);
    assert(place === null || place.before === null || place.before.parentNode === place.parent);
    assert(place === null || body === null || !body.contains(place.parent), 'no banner inside a mail');
    if (body) assert.equal(typeof ownWords(body).text, 'string');
  }
  const last = thread?.messages.at(-1);
  if (last) assert.equal(typeof reader.openReply(last), 'boolean');
  assert.equal(new Set(composers.map(({ editor }) => editor)).size, composers.length, 'each editor once');
  for (const composer of composers) {
    assert(composer.root.contains(composer.editor));
    reader.composeButtonPlace(composer);
    reader.endOfOwnText(composer.editor);
  }
}

function reading(site: Site): Target {
  const opened = openPages(pages[site], homes[site]);
  return {
    name: `${site} reader`,
    share: 6,
    property: () =>
      fc.property(fc.nat(opened.length - 1), pageEdits, (index, edits) => {
        const page = opened[index];
        if (!page) return;
        mutatePage(page.fresh(), edits);
        checkReader(readerFor(site, page.document, page.location));
        const report = structureReport(page.document.body, hooksOf(site));
        assert(!report.includes(secret), 'the report for "Copy report" holds text of the page');
      }),
  };
}

/** The mutations put in some ten thousand characters at most, and a copy doubles what is there. */
const mostWords = 2_000_000;

function ownWordsOfPages(): Target {
  const opened = openPages(bodies, homes.gmail);
  return {
    name: 'own words of HTML',
    share: 20,
    property: () =>
      fc.property(fc.nat(opened.length - 1), pageEdits, (index, edits) => {
        const body = opened[index]?.fresh();
        if (!body) return;
        mutatePage(body, edits);
        const before = body.innerHTML;
        const { text, signature } = ownWords(body);
        assert(text.length <= mostWords && signature.length <= mostWords);
        assert.equal(body.innerHTML, before, 'reading leaves the page as it is');
      }),
  };
}

export const readingTargets = (): Target[] => [reading('gmail'), reading('outlook'), ownWordsOfPages()];
