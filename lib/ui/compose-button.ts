import { i18n } from '#i18n';
import { button } from './build';
import css from './compose.css?inline';
import { makeHint } from './hint';
import { type Host, makeHost } from './host';
import { icon } from './icon';
import { type MenuEntry, makeMenu } from './menu';
import { onPress, type Trusts } from './trust';

export interface ComposeButton {
  host: Host;
  /** In a reply of a flagged thread it says what it is for; elsewhere it is only an icon. */
  setProminent: (prominent: boolean) => void;
  /** The quiet word before a hot mail is sent; null takes it away. */
  hint: (hint: { kinder: () => void; dismiss: () => void } | null) => void;
  close: () => void;
}

export interface ComposeActions {
  /** What the menu holds at this moment, in groups. */
  entries: () => MenuEntry[][];
  /** The button is about to be used: the time to note where the caret is. */
  beforeOpen: () => void;
  choose: (id: string) => void;
}

/** The button of one compose box and its menu of drafts. */
export function makeComposeButton(actions: ComposeActions, trusts: Trusts): ComposeButton {
  const host = makeHost('rebound-compose', css);
  const label = document.createElement('span');
  const opener = button('opener', icon('mark'), label);
  opener.setAttribute('aria-haspopup', 'menu');
  opener.setAttribute('aria-expanded', 'false');
  host.surface.append(opener);

  let menu: ReturnType<typeof makeMenu> | null = null;
  let hintShown: ReturnType<typeof makeHint> | null = null;

  function openMenu(focus: 'first' | 'last'): void {
    if (menu?.isOpen) {
      menu.close(true);
      return;
    }
    actions.beforeOpen();
    menu?.element.remove();
    menu = makeMenu(opener, i18n.t('compose.menu'), actions.entries(), actions.choose, trusts);
    host.surface.append(menu.element);
    menu.open(focus);
  }

  // A press would move the focus out of the editor before the menu could note the caret.
  opener.addEventListener('mousedown', (event) => event.preventDefault());
  onPress(opener, trusts, () => openMenu('first'));
  opener.addEventListener('keydown', (event) => {
    if (!trusts(event) || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    openMenu(event.key === 'ArrowDown' ? 'first' : 'last');
  });

  function setProminent(prominent: boolean): void {
    if (label.textContent !== '' && prominent) return;
    opener.classList.toggle('prominent', prominent);
    label.textContent = prominent ? i18n.t('compose.button') : '';
    label.hidden = !prominent;
    opener.setAttribute('aria-label', prominent ? i18n.t('compose.button') : i18n.t('compose.tooltip'));
    opener.title = i18n.t('compose.tooltip');
  }
  setProminent(false);

  return {
    host,
    setProminent,
    hint(hint) {
      hintShown?.remove();
      hintShown = hint && makeHint(opener, host.surface, hint, trusts);
    },
    close() {
      menu?.close(false);
      hintShown?.remove();
    },
  };
}
