import { useEffect, useState } from 'react';
import { storage } from 'wxt/utils/storage';
import { linkTo } from './route';

const welcomed = storage.defineItem<boolean>('local:welcomed', { fallback: false });

/** Whether the four steps are still to be shown: once, on the first visit. */
export function useFirstRun() {
  const [pending, setPending] = useState(false);
  useEffect(() => {
    welcomed
      .getValue()
      .then((seen) => setPending(!seen))
      .catch(() => setPending(false));
  }, []);
  const finish = () => {
    setPending(false);
    location.hash = linkTo('threads');
    welcomed.setValue(true).catch(() => null);
  };
  return { pending, finish };
}
