import { useCallback, useMemo, useState } from 'react';

export interface Roving {
  /** The item that has, or would get, the keyboard; null when there is none. */
  current: string | null;
  first: string | null;
  /** The item that should take the keyboard now: changes with every move, so that moving back focuses again. */
  wanted: { key: string } | null;
  focus: (key: string) => void;
  move: (from: string | null, by: 'next' | 'previous' | 'first' | 'last') => void;
  /** Before an item goes: give the keyboard to its neighbour. */
  leave: (key: string) => void;
}

/** One stop for Tab in a list, moved by the arrows. */
export function useRoving(order: readonly string[]): Roving {
  const [chosen, setChosen] = useState<string | null>(null);
  const [wanted, setWanted] = useState<{ key: string } | null>(null);
  const places = useMemo(() => new Map(order.map((key, index) => [key, index])), [order]);
  const current = chosen !== null && places.has(chosen) ? chosen : (order[0] ?? null);
  const focus = useCallback((key: string) => {
    setChosen(key);
    setWanted({ key });
  }, []);
  const move = useCallback<Roving['move']>(
    (from, by) => {
      const at = from === null ? -1 : (places.get(from) ?? -1);
      const last = order.length - 1;
      const to = { next: Math.min(at + 1, last), previous: Math.max(at - 1, 0), first: 0, last }[by];
      const key = order[to];
      if (key !== undefined) focus(key);
    },
    [order, places, focus],
  );
  const leave = useCallback(
    (key: string) => {
      const at = places.get(key) ?? -1;
      const neighbour = order[at + 1] ?? order[at - 1];
      if (neighbour !== undefined) focus(neighbour);
    },
    [order, places, focus],
  );
  return { current, first: order[0] ?? null, wanted, focus, move, leave };
}
