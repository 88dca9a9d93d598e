import { useCallback, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Undo } from './follow-ups';

/** What the page last said in its toast; `undoable` while there is something to take back. */
export interface Said {
  text: string;
  undoable: boolean;
}

/** Runs changes, says what happened, and takes them back one by one, the last first. */
export function useUndo() {
  const stack = useRef<Undo[]>([]);
  const [said, setSaid] = useState<Said | null>(null);
  const run = useCallback(async (change: () => Promise<Undo>, done: string) => {
    const pending = change();
    // Who takes it back before it is stored means it, too.
    const takeBack: Undo = async () => (await pending)();
    stack.current.push(takeBack);
    try {
      await pending;
      setSaid({ text: done, undoable: true });
    } catch {
      stack.current = stack.current.filter((one) => one !== takeBack);
      setSaid({ text: i18n.t('popup.failed'), undoable: false });
    }
  }, []);
  const undo = useCallback(async () => {
    const last = stack.current.pop();
    if (last === undefined) {
      setSaid({ text: i18n.t('popup.nothingToUndo'), undoable: false });
      return;
    }
    try {
      await last();
      setSaid({ text: i18n.t('popup.undone'), undoable: stack.current.length > 0 });
    } catch {
      stack.current.push(last);
      setSaid({ text: i18n.t('popup.failed'), undoable: true });
    }
  }, []);
  const say = useCallback((text: string) => setSaid({ text, undoable: false }), []);
  const hush = useCallback(() => setSaid(null), []);
  return { said, run, undo, say, hush };
}
