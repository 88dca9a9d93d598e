/** Outlook on the web behind the one interface for webmails. */
import { hasAny } from './find';
import { createHookLog } from './hooks';
import { rememberingLast } from './last';
import { missingHooks } from './missing';
import { readOwner } from './outlook-account';
import { readComposers } from './outlook-composers';
import { endOfOwnText } from './outlook-editor';
import { outlookHooks, outlookLandmarks } from './outlook-hooks';
import { outlookPlace } from './outlook-location';
import { bannerPlace, composeButtonPlace } from './outlook-places';
import { replyControl } from './outlook-reply';
import { readThread } from './outlook-thread';
import { ShownMail } from './outlook-thread-id';
import { isCompose, isFramed, visibleView } from './outlook-view';
import { press } from './press';
import type { MailReader, MailView } from './reader';

export function createOutlookReader(doc: Document, location: { readonly href: string }): MailReader {
  const placeAt = rememberingLast(outlookPlace);
  const shown = new ShownMail();

  const read = (): MailView => {
    const place = placeAt(location.href);
    if (!place) return nothing();
    const log = createHookLog();
    const owner = readOwner(doc, place, log);
    const view = visibleView(doc, log);
    const thread = view && readThread(doc, view, place, owner, shown, log);
    const composers = readComposers(doc, log, view, thread, place);
    const account = { index: place.index, address: owner.address || null };
    return { account, thread, composers, hooks: log.reports(), missing: missingHooks(thread) };
  };

  return {
    site: 'outlook',
    idsLast: false,
    // roosterjs takes a paste as one step of its own undo; a build without it takes the other.
    insertion: ['paste', 'insertText'],
    isMailApp: () => placeAt(location.href) !== null && isOutlookPage(doc),
    read,
    landmarks() {
      const log = createHookLog();
      for (const hook of [...alsoToldOfThePage, ...outlookLandmarks]) log.first(doc, hook);
      log.first(doc, outlookHooks.toolbar, isOfMessage);
      return log.reports();
    },
    bannerPlace,
    composeButtonPlace,
    openReply(message) {
      const control = replyControl(read(), message);
      if (control) press(control);
      return control !== null;
    },
    endOfOwnText,
  };
}

const alsoToldOfThePage = [
  outlookHooks.pane,
  outlookHooks.frame,
  outlookHooks.mailbox,
  outlookHooks.conversation,
  outlookHooks.selectedRow,
  outlookHooks.messageId,
  outlookHooks.date,
  outlookHooks.replyIcon,
  outlookHooks.composer,
  outlookHooks.send,
  outlookHooks.discard,
  outlookHooks.composeSubject,
];

function isOfMessage(toolbar: Element): boolean {
  const isSend = [outlookHooks.send, outlookHooks.discard]
    .flatMap(({ candidates }) => candidates)
    .some(({ selector }) => toolbar.querySelector(selector));
  return !isSend && !isCompose(toolbar);
}

/** A window of its own has none of the frames but its pane or its compose box. */
function isOutlookPage(doc: Document): boolean {
  return isFramed(doc) || hasAny(doc, ['[id^="docking_InitVisiblePart_"]', '[id^="editorParent_"]']);
}

function nothing(): MailView {
  return { account: { index: null, address: null }, thread: null, composers: [], hooks: [], missing: [] };
}
