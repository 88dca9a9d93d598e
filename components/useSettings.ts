import { useState } from 'react';
import { changeSettings, readSettings, type Settings, watchSettings } from '../lib/settings/settings';
import { useStored } from './useStored';

/** The user's choices and how to change them; `failed` while the last change could not be saved. */
export function useSettings() {
  const settings = useStored(readSettings, watchSettings);
  const [failed, setFailed] = useState(false);
  const change = (part: Partial<Settings>) => {
    changeSettings(part)
      .then(() => setFailed(false))
      .catch(() => setFailed(true));
  };
  return { settings, change, failed };
}
