/** What stands in the middle of the page: a `[role=main]` for every view of late, of which one is displayed. */
import { div, el } from '../../client/dom';
import { has } from '../../client/page-options';
import { type Conversation, conversationAt } from './conversations';
import { listView, markSelected } from './list';
import { currentRoute, hashOf, type Route } from './route';
import { threadView } from './thread';
import { setTitle } from './title';
import { toolbar } from './toolbar';
import { words } from './words';

const keptViews = 3;

/** Where the views stand; it does not scroll, each view's own pane does. */
export const stage = div('nH');

function later(paint: () => void): void {
  setTimeout(paint, has('slow-mail') ? 2000 : 30);
}

function display(view: HTMLElement): void {
  for (const other of stage.children) {
    if (other instanceof HTMLElement) other.style.display = 'none';
  }
  view.style.display = '';
  stage.append(view);
  while (stage.children.length > keptViews) stage.firstElementChild?.remove();
}

function mainView(...children: Node[]): HTMLElement {
  return el('div', { class: 'nH', role: 'main' }, ...children);
}

function openThread(conversation: Conversation, route: Route): void {
  const view = mainView(toolbar(route.folder));
  display(view);
  const paint = (): void => {
    for (const old of view.querySelectorAll('.g.id')) old.remove();
    const fresh = conversationAt(conversation.legacyId) ?? conversation;
    view.append(threadView(fresh, () => setTimeout(paint, 100)));
  };
  later(paint);
}

function openList(route: Route): void {
  display(mainView(toolbar(null), listView(route.folder)));
}

/** List and reading pane side by side, in one `[role=main]`: `.aia > .ao8 > .ao9`. */
function openSplit(conversation: Conversation | undefined, route: Route): void {
  let view = stage.querySelector<HTMLElement>(`[role=main][data-folder="${route.folder}"]`);
  if (!view) {
    const pane = div('nH aia', div('ao8', el('div', { class: 'ao9' })));
    view = mainView(
      toolbar(null),
      div('nH S3 demo-split', div('nH demo-list', listView(route.folder)), pane),
    );
    view.setAttribute('data-folder', route.folder);
  }
  display(view);
  markSelected(view);
  const pane = view.querySelector('.ao9');
  if (!pane) return;
  if (!conversation) {
    pane.replaceChildren(div('apa', words.nothingOpen));
    return;
  }
  const paint = (): void => {
    const fresh = conversationAt(conversation.legacyId) ?? conversation;
    pane.replaceChildren(threadView(fresh, () => setTimeout(paint, 100)));
  };
  later(paint);
}

/** Shows what the address asks for. Old links with the 16 hex digits turn into the letters, as in Gmail. */
export function showRoute(): void {
  const route = currentRoute();
  const conversation = route.thread === null ? undefined : conversationAt(route.thread);
  if (conversation && route.thread !== conversation.token) {
    history.replaceState(null, '', hashOf({ folder: route.folder, thread: conversation.token }));
  }
  if (has('split')) openSplit(conversation, route);
  else if (conversation) openThread(conversation, route);
  else openList(route);
  setTitle(conversation?.subject ?? words[route.folder]);
}
