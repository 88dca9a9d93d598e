import { useEffect, useState } from 'react';

/** A stored value as it changes; null until it has been read. A change told meanwhile wins over the first read. */
export function useStored<T>(
  read: () => Promise<T>,
  watch: (onChange: (value: T) => void) => () => void,
): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let told = false;
    const stop = watch((next) => {
      told = true;
      setValue(next);
    });
    void read().then((first) => {
      if (!told) setValue(first);
    });
    return () => {
      told = true;
      stop();
    };
  }, [read, watch]);
  return value;
}
