import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { readTrouble } from '../lib/follow-ups/trouble';
import { Icon } from './Icon';

/** Says that storing failed, until it works again. */
export function StorageNotice() {
  const [trouble, setTrouble] = useState<Awaited<ReturnType<typeof readTrouble>>>(null);
  useEffect(() => {
    const look = () => void readTrouble().then(setTrouble);
    look();
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, []);
  if (trouble === null) return null;
  return (
    <div className="notice" role="alert">
      <Icon name="warning" />
      <div className="notice-body">
        <p>
          {i18n.t(trouble.trouble === 'storage-full' ? 'dashboard.storageFull' : 'dashboard.storageFailed')}
        </p>
      </div>
    </div>
  );
}
