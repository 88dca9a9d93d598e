import { type RefObject, useEffect } from 'react';
import type { CardActions } from '../../components/FollowUpCard';
import type { AgendaEntry } from '../../lib/follow-ups/agenda';
import type { FollowUp } from '../../lib/follow-ups/follow-up';
import type { Roving } from './useRoving';

export interface Keys {
  roving: Roving;
  entryOf: (key: string) => AgendaEntry | null;
  actions: CardActions;
  openMail: (followUp: FollowUp) => void;
  undo: () => void;
  search: RefObject<HTMLInputElement | null>;
  help: () => void;
  /** False when the user wants no single letters as shortcuts (WCAG 2.1.4). */
  letters: () => boolean;
}

type Act = () => void;

/**
 * The popup's keys. Letters act only outside fields, dialogs and menus, and without Ctrl, Alt or Meta. Enter needs
 * nothing here: the keyboard stands on an item's draft button.
 */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (!(event.target instanceof Element) || event.target.closest('dialog, [role="menu"]')) return;
      const typing = event.target.matches('input, textarea, select');
      const key = event.target.closest<HTMLElement>('[data-key]')?.dataset.key;
      const entry = key === undefined ? null : keys.entryOf(key);
      const act =
        arrow(event.key, keys, entry, typing) ??
        (typing || !keys.letters() ? null : letter(event.key, keys, entry));
      if (act === null) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function arrow(
  key: string,
  { roving, search }: Keys,
  entry: AgendaEntry | null,
  typing: boolean,
): Act | null {
  const from = entry?.followUp.key ?? null;
  if (key === 'ArrowDown') return () => roving.move(from, 'next');
  if (key === 'ArrowUp' && from !== null) {
    return from === roving.first ? () => search.current?.focus() : () => roving.move(from, 'previous');
  }
  if (typing) return null;
  if (key === 'Home') return () => roving.move(from, 'first');
  if (key === 'End') return () => roving.move(from, 'last');
  return null;
}

function letter(key: string, keys: Keys, entry: AgendaEntry | null): Act | null {
  if (key === 'u') return keys.undo;
  if (key === '/') return () => keys.search.current?.focus();
  if (key === '?') return keys.help;
  if (entry === null) return null;
  const { followUp, step } = entry;
  if (key === 'd') return () => keys.actions.done(followUp, step);
  if (key === 's') return () => keys.actions.setSnoozing(followUp.key);
  if (key === 'o') return () => keys.openMail(followUp);
  return null;
}
