import { useCallback, useMemo, useState } from 'react';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';

export interface Selection {
  keys: ReadonlySet<string>;
  /** What is selected and still shown: a hidden thread is never changed by a bulk action. */
  chosen: readonly FollowUp[];
  toggle: (key: string) => void;
  selectAll: (all: boolean) => void;
}

export function useSelection(shown: readonly FollowUp[]): Selection {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((key: string) => {
    setKeys((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  const chosen = useMemo(() => shown.filter(({ key }) => keys.has(key)), [shown, keys]);
  const selectAll = (all: boolean) => setKeys(new Set(all ? shown.map(({ key }) => key) : []));
  return { keys, chosen, toggle, selectAll };
}
