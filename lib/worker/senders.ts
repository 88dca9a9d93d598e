/** Who may ask the worker for what. A page of the web can't send here at all; this guards against a script gone bad. */
import type { ExtensionMessage } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { FollowUp } from '../follow-ups/follow-up';
import { siteOf } from '../follow-ups/links';
import { threadPrefix } from '../follow-ups/thread-key';
import type { MessageName } from '../messages';
import { fromOurselves } from '../messaging';

export type Sender = ExtensionMessage['sender'];

/** One of our own pages: popup or dashboard, also where it stands in a tab. */
function isOurPage(sender: Sender): boolean {
  return fromOurselves(sender) && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** The mail site whose page the content script runs in; null for every other sender. */
export function mailSiteOf(sender: Sender): FollowUp['site'] | null {
  if (!fromOurselves(sender) || sender.tab?.id === undefined || (sender.frameId ?? 0) !== 0) return null;
  return siteOf(sender.url);
}

/** `pageToWorker…` is for our pages; `toWorker…` for them and for our content script in a mail site's tab. */
export function mayAsk(sender: Sender, name: MessageName): boolean {
  if (isOurPage(sender)) return true;
  return name.startsWith('toWorker') && mailSiteOf(sender) !== null;
}

/** A tab of one mail site has no business with the threads of another. */
export function mayTouch(sender: Sender, key: string): boolean {
  if (isOurPage(sender)) return key.startsWith(threadPrefix);
  const site = mailSiteOf(sender);
  return site !== null && key.startsWith(`${threadPrefix}${site}:`);
}
