import { build, button } from './build';
import { showPopup } from './popup';
import { onPress, type Trusts } from './trust';

export interface MenuEntry {
  id: string;
  name: string;
  about: string;
}

export interface Menu {
  element: HTMLElement;
  readonly isOpen: boolean;
  open: (focus: 'first' | 'last') => void;
  /** Closes; `back` returns the focus to the button. */
  close: (back: boolean) => void;
}

/**
 * The menu of drafts, with the keys of the WAI-ARIA menu button pattern: arrows, Home, End, first letters, Escape,
 * Tab. Groups are parted by a line.
 */
export function makeMenu(
  opener: HTMLElement,
  title: string,
  groups: readonly (readonly MenuEntry[])[],
  choose: (id: string) => void,
  trusts: Trusts,
): Menu {
  const items: HTMLButtonElement[] = [];
  const element = build('div', { class: 'popup', role: 'menu', 'aria-label': title, hidden: '' });
  element.append(build('div', { class: 'title', role: 'presentation' }, title));
  for (const [index, entries] of groups.filter((group) => group.length > 0).entries()) {
    if (index > 0) element.append(build('div', { class: 'rule', role: 'separator' }));
    for (const entry of entries) element.append(makeItem(entry));
  }

  function makeItem({ id, name, about }: MenuEntry): HTMLButtonElement {
    const label = build('b', { dir: 'auto' }, name);
    const item = button('item', label, ...(about ? [build('span', {}, about)] : []));
    item.setAttribute('role', 'menuitem');
    item.tabIndex = -1;
    onPress(item, trusts, () => {
      close(false);
      choose(id);
    });
    items.push(item);
    return item;
  }

  let hide: (() => void) | null = null;

  function open(focus: 'first' | 'last'): void {
    opener.setAttribute('aria-expanded', 'true');
    hide = showPopup(element, opener);
    items.at(focus === 'first' ? 0 : -1)?.focus({ preventScroll: true });
    document.addEventListener('pointerdown', closeFromOutside, true);
  }

  function close(back: boolean): void {
    if (!hide) return;
    hide();
    hide = null;
    opener.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', closeFromOutside, true);
    if (back) opener.focus({ preventScroll: true });
  }

  function closeFromOutside(event: Event): void {
    const path = event.composedPath();
    if (!path.includes(element) && !path.includes(opener)) close(false);
  }

  let typed = '';
  let typedAt = 0;

  function moveTo(event: KeyboardEvent, index: number): void {
    event.preventDefault();
    items.at(index % items.length)?.focus();
  }

  element.addEventListener('keydown', (event) => {
    if (!trusts(event)) return;
    const root = element.getRootNode();
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    const at = focused instanceof HTMLButtonElement ? items.indexOf(focused) : -1;
    switch (event.key) {
      case 'ArrowDown':
        return moveTo(event, at + 1);
      case 'ArrowUp':
        return moveTo(event, at <= 0 ? items.length - 1 : at - 1);
      case 'Home':
        return moveTo(event, 0);
      case 'End':
        return moveTo(event, items.length - 1);
      case 'Escape':
        // The compose window would close as well.
        event.preventDefault();
        event.stopPropagation();
        return close(true);
      case 'Tab':
        event.preventDefault();
        event.stopPropagation();
        return close(true);
    }
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || event.key === ' ') return;
    typed = event.timeStamp - typedAt > 600 ? event.key : typed + event.key;
    typedAt = event.timeStamp;
    const found = findByLetters(items, typed.toLowerCase(), at);
    if (found >= 0) moveTo(event, found);
  });

  return {
    element,
    get isOpen() {
      return hide !== null;
    },
    open,
    close,
  };
}

/** The next entry after `at` that begins with the letters; a growing word may stay where it is. */
function findByLetters(items: readonly HTMLElement[], letters: string, at: number): number {
  const start = letters.length > 1 ? at : at + 1;
  for (let step = 0; step < items.length; step += 1) {
    const index = (Math.max(start, 0) + step) % items.length;
    if (items[index]?.textContent?.toLowerCase().startsWith(letters)) return index;
  }
  return -1;
}
