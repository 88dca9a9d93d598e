import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { HourSelect } from '../../../components/HourSelect';
import { Toggle } from '../../../components/Toggle';
import { useSettings } from '../../../components/useSettings';
import { useStored } from '../../../components/useStored';
import { readOwnTemplates, watchOwnTemplates } from '../../../lib/settings/own-templates';
import type { Settings } from '../../../lib/settings/settings';
import { syncItems } from '../../../lib/settings/sync';
import { OwnPhrases } from './OwnPhrases';

export function SettingsPage() {
  const { settings, change, failed } = useSettings();
  const [denied, setDenied] = useState(false);
  if (settings === null) return <h1>{i18n.t('dashboard.settings.title')}</h1>;
  const { notifications } = settings;
  const setNotifications = async (on: boolean) => {
    const allowed = !on || (await mayNotifyOnceAsked());
    setDenied(!allowed);
    if (allowed) change({ notifications: { ...notifications, on } });
  };
  return (
    <>
      <h1>{i18n.t('dashboard.settings.title')}</h1>
      {failed && <p role="alert">{i18n.t('dashboard.notSaved')}</p>}
      <section className="panel">
        <Toggle
          label={i18n.t('dashboard.settings.tone')}
          hint={i18n.t('dashboard.settings.toneHint')}
          on={settings.toneGuard}
          onChange={(toneGuard) => change({ toneGuard })}
        />
        <Toggle
          label={i18n.t('dashboard.settings.notifications')}
          hint={i18n.t('dashboard.settings.notificationsHint')}
          on={notifications.on}
          onChange={(on) => void setNotifications(on)}
        />
        {denied && <p role="alert">{i18n.t('dashboard.settings.denied')}</p>}
        {notifications.on && (
          <div className="fields narrow">
            <HourSelect
              label={i18n.t('dashboard.settings.quietFrom')}
              hour={notifications.quietFrom}
              onChange={(quietFrom) => change({ notifications: { ...notifications, quietFrom } })}
            />
            <HourSelect
              label={i18n.t('dashboard.settings.quietUntil')}
              hour={notifications.quietUntil}
              onChange={(quietUntil) => change({ notifications: { ...notifications, quietUntil } })}
            />
          </div>
        )}
        <Toggle
          label={i18n.t('dashboard.settings.sync')}
          hint={i18n.t('dashboard.settings.syncHint')}
          on={settings.sync}
          onChange={(sync) => change({ sync })}
        />
        {settings.sync && <NotSynced settings={settings} />}
      </section>
      <OwnPhrases phrases={settings.ownPhrases} onChange={(ownPhrases) => change({ ownPhrases })} />
      <section className="panel" aria-labelledby="shortcuts">
        <h2 id="shortcuts">{i18n.t('dashboard.settings.shortcuts')}</h2>
        <p className="soft">{i18n.t('dashboard.settings.shortcutsHint')}</p>
        <Toggle
          label={i18n.t('dashboard.settings.letterKeys')}
          hint={i18n.t('dashboard.settings.letterKeysHint')}
          on={settings.letterKeys}
          onChange={(letterKeys) => change({ letterKeys })}
        />
      </section>
    </>
  );
}

/** Templates that the browser's sync storage has no room for. */
function NotSynced({ settings }: { settings: Settings }) {
  const templates = useStored(readOwnTemplates, watchOwnTemplates);
  const { left } = syncItems(settings, templates ?? []);
  if (left.length === 0) return null;
  return <p>{i18n.t('dashboard.settings.syncLeft', [left.map(({ name }) => name).join(', ')])}</p>;
}

/** Browsers ask only within the click that wants it, so nothing may be awaited before. */
async function mayNotifyOnceAsked(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: ['notifications'] });
  } catch {
    return false;
  }
}
