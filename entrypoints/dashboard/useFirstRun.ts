import { useEffect, useState } from 'react';
import { storedValue } from '../../lib/settings/stored-value';
import { linkTo } from './route';

const welcomed = storedValue('welcomed');

/** Whether the four steps are still to be shown: once, on the first visit. */
export function useFirstRun() {
  const [pending, setPending] = useState(false);
  useEffect(() => {
    welcomed
      .get()
      .then((seen) => setPending(seen !== true))
      .catch(() => setPending(false));
  }, []);
  const finish = () => {
    setPending(false);
    location.hash = linkTo('threads');
    welcomed.set(true).catch(() => null);
  };
  return { pending, finish };
}
