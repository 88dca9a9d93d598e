import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import type { Changes } from '../Page';
import type { DashboardPort } from '../port';

interface Props {
  followUp: FollowUp;
  port: DashboardPort;
  changes: Changes;
}

/** Takes back what a message seen in the thread has changed without a click of the user. */
export function ByItself({ followUp, port, changes }: Props) {
  const [possible, setPossible] = useState(false);
  useEffect(() => {
    let current = true;
    void port.hasAutomatic(followUp.key).then((has) => current && setPossible(has));
    return () => {
      current = false;
    };
  }, [port, followUp]);
  if (!possible) return null;
  const takeBack = async () => {
    try {
      await port.undoAutomatic(followUp.key);
      changes.say(i18n.t('popup.undone'));
    } catch {
      changes.say(i18n.t('dashboard.notSaved'));
    }
  };
  return (
    <div className="notice">
      <div className="notice-body">
        <p>{i18n.t('dashboard.thread.byItself')}</p>
        <button type="button" className="link-button" onClick={() => void takeBack()}>
          {i18n.t('dashboard.thread.takeBack')}
        </button>
      </div>
    </div>
  );
}
