/** The app around list and pane: header, ribbon, folders. */
import { div, el, pressable } from '../../client/dom';
import { account, has } from '../../client/page-options';
import { owner } from '../../people';
import { barButton, wordButton } from './button';
import { type Folder, folders } from './conversations';
import { list, listSection, removeOpen } from './list';
import { k } from './names';
import { composeNew, readingPane } from './pane';
import { currentRoute, go } from './route';
import { words } from './words';

const folderWords: Readonly<Record<Folder, string>> = { inbox: words.inbox, sentitems: words.sent };

function header(): HTMLElement {
  const { name, email } = owner(account);
  const me = el(
    'button',
    {
      type: 'button',
      id: location.host === 'outlook.live.com' ? 'mectrl_main_trigger' : 'O365_MainLink_Me',
      class: k('me'),
      'aria-label': `${words.account} ${has('no-mailbox-root') ? email : name}`,
    },
    name.slice(0, 1),
  );
  const search = el('input', {
    type: 'search',
    placeholder: words.search,
    'aria-label': words.search,
    class: k('search'),
  });
  return el('header', { role: 'banner', class: k('header') }, div(k('logo'), 'Mail'), search, me);
}

function ribbon(): HTMLElement {
  const create = wordButton(words.newMail, 'ComposeRegular', '✎', composeNew);
  create.setAttribute('data-demo', 'new-mail');
  return el(
    'div',
    { 'data-app-section': 'Ribbon', class: k('ribbon') },
    create,
    barButton(words.remove, 'DeleteRegular', '🗑', removeOpen),
    barButton(words.archive, 'ArchiveRegular', '▣', () => {}),
    barButton(words.report, 'ShieldErrorRegular', '⚑', () => {}),
  );
}

function treeItem(level: number, label: string, attributes: Record<string, string>): HTMLElement {
  return el(
    'div',
    {
      role: 'treeitem',
      'aria-level': String(level),
      tabindex: '0',
      title: label,
      class: k(level === 1 ? 'root' : 'folder'),
      ...attributes,
    },
    el('span', { class: k('folder-name') }, label),
  );
}

/** Marks the folder that the address names, and with it the mailbox that is shown of those in the tree. */
export function showFolder(): void {
  const { folder } = currentRoute();
  for (const item of document.querySelectorAll('[role=treeitem][aria-level="2"]')) {
    item.setAttribute('aria-selected', String(item.getAttribute('data-demo') === folder));
  }
}

/** The mailbox's own tree, and below it one of a mailbox that is shared with its owner. */
function navigation(): HTMLElement {
  const { email } = owner(account);
  const root = treeItem(1, has('no-mailbox-root') ? words.folders : email, {
    ...(has('no-mailbox-root')
      ? {}
      : {
          id: 'primaryMailboxRoot_6FA1C2D3-0B4E-4C55-9A66-7788990011AA-0003000012ABCDEF@1f2e3d4c-5b6a-4978-8a90-b1c2d3e4f506',
          'data-folder-name': email,
        }),
    'data-is-focusable': 'true',
    'aria-expanded': 'true',
  });
  const items = folders.map((folder) =>
    pressable(
      treeItem(2, folderWords[folder], { 'data-folder-name': folderWords[folder], 'data-demo': folder }),
      () => go({ folder, id: null }),
    ),
  );
  const shared = treeItem(1, 'crew@harbourtheatre.example', {
    'data-folder-name': 'crew@harbourtheatre.example',
    'aria-expanded': 'false',
  });
  return el(
    'div',
    {
      'data-app-section': 'NavigationPane',
      role: 'navigation',
      'aria-label': words.folders,
      class: k('nav'),
    },
    el('div', { role: 'tree' }, root, ...items, shared),
  );
}

/** Everything around the pane; the pane itself comes later on a cold load (see main.ts). */
export function appFrame(): { frame: HTMLElement; addPane: () => void } {
  const middle = div(k('middle'), navigation(), listSection);
  const frame = el('div', { id: 'app', class: k('app') }, header(), ribbon(), middle);
  return {
    frame,
    addPane: () => {
      middle.append(readingPane);
      list.dispatchEvent(new Event('scroll'));
    },
  };
}
