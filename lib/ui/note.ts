import { i18n } from '#i18n';
import { build, button } from './build';
import { copyBox } from './copy-box';
import { type Host, makeHost, settle } from './host';
import { icon } from './icon';
import css from './note.css?inline';
import { onPress, type Trusts } from './trust';

interface NoteOptions {
  /** A text to offer for copying. */
  copyable?: string;
  copy?: (text: string) => Promise<boolean>;
  /** One thing that can be done about what the note says. */
  action?: { label: string; act: () => void };
}

export interface Notes {
  show: (words: string, options?: NoteOptions) => void;
  clear: () => void;
}

/** Long enough to read twice; a note with something to do in it stays until it is closed. */
const restMs = 7000;

/** One short message at the foot of the page, at most one at a time. */
export function makeNotes(trusts: Trusts): Notes {
  let shown: Host | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function clear(): void {
    clearTimeout(timer);
    shown?.element.remove();
    shown = null;
  }

  function show(words: string, options: NoteOptions = {}): void {
    clear();
    const host = makeHost('rebound-note', css);
    const text = build('p', { class: 'words', role: 'status' });
    const close = button('close', icon('close'));
    close.setAttribute('aria-label', i18n.t('note.close'));
    onPress(close, trusts, clear);
    const card = build('div', { class: 'card' }, text);
    if (options.action) {
      const { label, act } = options.action;
      const control = button('quiet', label);
      onPress(control, trusts, () => {
        clear();
        act();
      });
      card.append(control);
    }
    card.append(close);
    if (options.copyable !== undefined && options.copy) {
      card.append(copyBox(options.copyable, options.copy, trusts));
    } else {
      timer = setTimeout(clear, restMs);
      card.addEventListener('pointerenter', () => clearTimeout(timer));
      card.addEventListener('focusin', () => clearTimeout(timer));
    }
    host.surface.append(card);
    document.body.append(host.element);
    settle(host);
    text.textContent = words;
    shown = host;
  }

  return { show, clear };
}
