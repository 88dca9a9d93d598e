/** Gmail behind the one interface for webmails. */
import { readComposers } from './gmail-composers';
import { gmailHooks, gmailLandmarks } from './gmail-hooks';
import { gmailPlace } from './gmail-location';
import type { IdMemory } from './gmail-messages';
import { replyControl } from './gmail-reply';
import { accountAddress, readThread, visibleView } from './gmail-thread';
import { createHookLog } from './hooks';
import { rememberingLast } from './last';
import { missingHooks } from './missing';
import { press } from './press';
import type { Composer, MailReader, MailView, Message, Place } from './reader';
import { isVisible } from './visible';

/** What follows the user's own words in an editor: signature and quote. */
const notOwnText =
  '.gmail_signature_prefix, .gmail_signature, [data-smartmail="gmail_signature"], ' +
  '.gmail_quote, .gmail_quote_container, .gmail_extra, .gmail_attr, blockquote';

export function createGmailReader(doc: Document, location: { readonly href: string }): MailReader {
  const ids: IdMemory = new Map();
  const placeAt = rememberingLast(gmailPlace);

  const read = (): MailView => {
    const place = placeAt(location.href);
    if (!place) return nothing();
    const log = createHookLog();
    const address = accountAddress(doc, log);
    const view = visibleView(doc, log);
    const thread = view && readThread(view, place, address, log, ids);
    const composers = readComposers(doc, log, thread, place.composeWindow);
    const account = { index: place.index, address };
    return { account, thread, composers, hooks: log.reports(), missing: missingHooks(thread) };
  };

  return {
    site: 'gmail',
    idsLast: true,
    insertion: ['insertText'],
    isMailApp: () => placeAt(location.href) !== null && doc.querySelector('[role="main"]') !== null,
    read,
    landmarks() {
      const log = createHookLog();
      const searched = [
        gmailHooks.replyButton,
        gmailHooks.replyLink,
        gmailHooks.sendCell,
        gmailHooks.sendButton,
      ];
      for (const hook of [...searched, ...gmailLandmarks]) log.first(doc, hook);
      return log.reports();
    },
    bannerPlace,
    composeButtonPlace,
    openReply(message) {
      const control = replyControl(read(), message);
      if (control) press(control);
      return control !== null;
    },
    endOfOwnText: (editor) =>
      [...editor.querySelectorAll<HTMLElement>(notOwnText)].find((element) => !isIndent(element)) ?? null,
  };
}

function nothing(): MailView {
  return { account: { index: null, address: null }, thread: null, composers: [], hooks: [], missing: [] };
}

/** Above the body's wrapper: inside the message, so that a new subject or toolbar does not take it away. */
function bannerPlace({ body, element }: Message): Place | null {
  if (!body?.isConnected) return null;
  const wrapper = body.closest<HTMLElement>('.ii');
  const before = wrapper && element.contains(wrapper) ? wrapper : body;
  return before.parentElement ? { parent: before.parentElement, before } : null;
}

function composeButtonPlace({ root }: Composer): Place | null {
  const [cell] = createHookLog().first(root, gmailHooks.sendCell, isVisible);
  if (!cell?.parentElement) return null;
  return {
    parent: cell.parentElement,
    before: cell.nextSibling,
    wrapper: cell.localName === 'td' ? 'td' : 'div',
  };
}

/** Gmail indents with a quote that has no border: that is the user's own text. */
function isIndent(element: HTMLElement): boolean {
  return element.localName === 'blockquote' && element.style.borderStyle === 'none';
}
