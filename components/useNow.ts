import { useEffect, useState } from 'react';

/** The time, told again every half minute and whenever the page is shown: an item comes due while one looks. */
export function useNow(clock: () => number = Date.now): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const tell = () => setNow(clock());
    const timer = setInterval(tell, 30_000);
    document.addEventListener('visibilitychange', tell);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tell);
    };
  }, [clock]);
  return now;
}
