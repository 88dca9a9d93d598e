import { useState } from 'react';
import { i18n } from '#i18n';
import { Confirm } from '../../../components/Confirm';
import { threadName } from '../../../components/words';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import type { Changes } from '../Page';
import type { DashboardPort } from '../port';

interface Props {
  followUp: FollowUp;
  port: DashboardPort;
  changes: Changes;
}

/** What ends a thread, takes it up again, or deletes it. */
export function ThreadActions({ followUp, port, changes }: Props) {
  const [deleting, setDeleting] = useState(false);
  const change = (type: 'end' | 'dismiss' | 'reopen') =>
    void changes.run(() => port.change(followUp, { type }), i18n.t('dashboard.saved'));
  const canOpen = port.canOpenMail(followUp);
  return (
    <div className="actions">
      <button type="button" className="button" disabled={!canOpen} onClick={() => port.openMail(followUp)}>
        {i18n.t(canOpen ? 'dashboard.thread.openMail' : 'dashboard.thread.noLink')}
      </button>
      {followUp.state === 'open' ? (
        <>
          <button type="button" className="button" onClick={() => change('end')}>
            {i18n.t('dashboard.thread.end')}
          </button>
          <button type="button" className="button" onClick={() => change('dismiss')}>
            {i18n.t('dashboard.thread.stop')}
          </button>
        </>
      ) : (
        <button type="button" className="button" onClick={() => change('reopen')}>
          {i18n.t('dashboard.thread.reopen')}
        </button>
      )}
      <button type="button" className="button danger" onClick={() => setDeleting(true)}>
        {i18n.t('dashboard.thread.deleteOne')}
      </button>
      {deleting && (
        <Confirm
          title={i18n.t('dashboard.threads.deleteTitle', 1)}
          action={i18n.t('dashboard.delete')}
          danger
          onConfirm={() =>
            void changes.run(
              () => port.removeMany([followUp]),
              i18n.t('dashboard.thread.said', [
                threadName(followUp),
                i18n.t('dashboard.threads.deleteSaid', 1),
              ]),
            )
          }
          onClose={() => setDeleting(false)}
        >
          <p>{i18n.t('dashboard.threads.deleteBody')}</p>
        </Confirm>
      )}
    </div>
  );
}
