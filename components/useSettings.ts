import { useState } from 'react';
import { changeSettings, readSettings, type Settings, watchSettings } from '../lib/settings/settings';
import { useStored } from './useStored';

/** What was chosen over the settings that were stored then, and is being stored. */
interface Chosen {
  over: Settings | null;
  part: Partial<Settings>;
}

const nothing: Chosen = { over: null, part: {} };

/**
 * The user's choices and how to change them; `failed` while the last change could not be saved. A choice shows at
 * once: a box that jumps back until the storage has answered would look broken.
 */
export function useSettings() {
  const stored = useStored(readSettings, watchSettings);
  const [chosen, setChosen] = useState(nothing);
  const [failed, setFailed] = useState(false);
  const pending = chosen.over === stored ? chosen.part : {};
  const change = (part: Partial<Settings>) => {
    setChosen({ over: stored, part: { ...pending, ...part } });
    changeSettings(part)
      .then(() => setFailed(false))
      .catch(() => {
        setFailed(true);
        setChosen(nothing);
      });
  };
  return { settings: stored && { ...stored, ...pending }, change, failed };
}
