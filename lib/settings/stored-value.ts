import { browser } from 'wxt/browser';

export interface StoredValue {
  /** Undefined where nothing is stored. Rejects where the storage can't be read. */
  get(): Promise<unknown>;
  /** Rejects where the storage refuses it. */
  set(value: unknown): Promise<void>;
  /** Tells what is stored from now on, in every context. Returns what ends it. */
  watch(onChange: (value: unknown) => void): () => void;
}

/** One value in the extension's storage on this device. Nothing is asked of the storage before it is used. */
export function storedValue(key: string): StoredValue {
  return {
    get: async () => (await browser.storage.local.get(key))[key],
    set: async (value) => browser.storage.local.set({ [key]: value }),
    watch(onChange) {
      const listener = (
        changes: Record<string, { newValue?: unknown; oldValue?: unknown }>,
        area: string,
      ) => {
        const change = area === 'local' ? changes[key] : undefined;
        if (!change || JSON.stringify(change.newValue) === JSON.stringify(change.oldValue)) return;
        onChange(change.newValue);
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
