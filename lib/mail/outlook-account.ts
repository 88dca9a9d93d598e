/** Whose mailbox Outlook shows. The folder tree may hold several; then the folder that is open decides. */
import { asAddress, firstAddress } from './addresses';
import { isBefore } from './document-order';
import { findAll } from './find';
import type { HookLog } from './hooks';
import { outlookHooks } from './outlook-hooks';
import type { OutlookPlace } from './outlook-location';
import { isFramed } from './outlook-view';

/** Where addresses are those of other people. */
const otherPeople =
  '[role="main"], #ReadingPaneContainerId, #ConversationReadingPaneContainer, #ItemReadingPaneContainer, #MailList, ' +
  '[role="list"], [role="listbox"], [role="tree"], [role="dialog"], [contenteditable="true"], [data-app-section^="M"], ' +
  '[id^="UniqueMessageBody"], [id^="docking_"]';
const treeRoots = ['[id^="primaryMailboxRoot"]', '[role="treeitem"][aria-level="1"]'];
const openFolder = '[role="treeitem"][aria-selected="true"]';
const longestLabel = 400;

export interface Owner {
  /** The mailbox's address; null where the page tells none, or more than one. */
  address: string | null;
  /** Whether this name, shown without an address, is the account's own. */
  isNamed(name: string): boolean;
}

export function readOwner(doc: Document, place: OutlookPlace, log: HookLog): Owner {
  const labels = log
    .every(doc, outlookHooks.account, (holder) => isAccountControl(holder, doc))
    .map(labelOf)
    .map((label) => label.slice(0, longestLabel));
  const mailboxName = mailboxInTitle(doc, place);
  return {
    address:
      place.mailbox ??
      addressInTree(doc, log) ??
      onlyOne(labels.map(firstAddress)) ??
      (asAddress(mailboxName) || null),
    isNamed: (name) =>
      /\S\s+\S/.test(name) && (name === mailboxName || labels.some((label) => endsWithName(label, name))),
  };
}

/** '' (which is no address, and stops the search) where the tree holds mailboxes but does not tell which one is open. */
function addressInTree(doc: Document, log: HookLog): string | null {
  const mailboxes = log.first(doc, outlookHooks.mailbox, (root) => addressOf(root) !== '');
  const addresses = new Set(mailboxes.map(addressOf));
  const roots = findAll(doc, treeRoots);
  const others = roots.filter((root) => addressOf(root) !== '' || /mailboxRoot/i.test(root.id));
  if (addresses.size === 1 && others.every((root) => addresses.has(addressOf(root))))
    return addressOf(mailboxes[0]);
  if (others.length === 0) return null;
  const folder = doc.querySelector(openFolder);
  const root = folder && roots.findLast((one) => one === folder || isBefore(one, folder));
  return (root && addressOf(root)) ?? '';
}

function addressOf(root: Element | null | undefined): string {
  if (!root) return '';
  const told = [root.getAttribute('data-folder-name'), root.getAttribute('title')];
  const shown = [...root.children]
    .filter(({ localName }) => localName === 'span')
    .map(({ textContent }) => textContent);
  return (
    [...told, ...shown].map((text) => firstAddress((text ?? '').slice(0, longestLabel))).find(Boolean) ?? ''
  );
}

/** A button that holds an address is the account's in Outlook's header only; a fragment has no header. */
function isAccountControl(holder: Element, doc: Document): boolean {
  if (
    holder.id !== '' &&
    holder.matches('#mectrl_currentAccount_secondary, #O365_MainLink_Me, #mectrl_main_trigger')
  ) {
    return true;
  }
  return !holder.closest(otherPeople) && (holder.closest('[role="banner"]') !== null || isFramed(doc));
}

function labelOf(holder: Element): string {
  return [holder.getAttribute('aria-label'), holder.getAttribute('title'), holder.textContent]
    .filter(Boolean)
    .join(' ');
}

/** "Account manager for Ada Lovelace", in any language: the name is a whole part of it. */
function endsWithName(label: string, name: string): boolean {
  const at = label.indexOf(name);
  return at >= 0 && !isLetter(label[at - 1]) && !isLetter(label[at + name.length]);
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{M}]/u.test(letter);
}

/** "Inbox - Ada Lovelace - Outlook": the part before the last; a window of its own has the subject there. */
function mailboxInTitle(doc: Document, place: OutlookPlace): string {
  const parts = doc.title.slice(0, 1_000).split(/\s[-–—]\s/);
  return place.ownWindow || parts.length < 3 ? '' : (parts.at(-2) ?? '').trim();
}

function onlyOne(addresses: readonly string[]): string | null {
  const [address, ...others] = new Set(addresses.filter(Boolean));
  return address !== undefined && others.length === 0 ? address : null;
}
