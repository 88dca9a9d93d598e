import { useState } from 'react';
import { i18n } from '#i18n';
import { Confirm } from '../../../components/Confirm';
import { counted } from '../../../components/counted';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import type { Changes } from '../Page';
import type { DashboardPort } from '../port';
import type { Selection } from './useSelection';

interface Props {
  shown: readonly FollowUp[];
  /** While threads are still being read, nothing is selected: it would be only some of all. */
  complete: boolean;
  selection: Selection;
  port: DashboardPort;
  changes: Changes;
}

/** Selecting, and what can be done with all that is selected; each can be undone. */
export function BulkBar({ shown, complete, selection, port, changes }: Props) {
  const [deleting, setDeleting] = useState(false);
  const { chosen, selectAll } = selection;
  const count = chosen.length;
  const keys = chosen.map(({ key }) => key);
  const run = (change: () => ReturnType<DashboardPort['changeMany']>, said: string) => {
    selectAll(false);
    void changes.run(change, said);
  };
  return (
    <div className="bulk" role="toolbar" aria-label={i18n.t('dashboard.threads.bulk')}>
      <label className="bulk-all">
        <input
          type="checkbox"
          disabled={!complete}
          checked={count > 0 && count === shown.length}
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && count < shown.length;
          }}
          onChange={(event) => selectAll(event.target.checked)}
        />
        {i18n.t('dashboard.threads.selectAll')}
      </label>
      <output className="soft">
        {!complete && i18n.t('popup.loading')}
        {complete &&
          (count > 0
            ? i18n.t('dashboard.threads.selected', ...counted(count))
            : i18n.t('dashboard.threads.count', ...counted(shown.length)))}
      </output>
      <span className="grow" />
      {count > 0 && (
        <>
          <button
            type="button"
            className="button"
            onClick={() =>
              run(
                () => port.changeMany(keys, { type: 'end' }),
                i18n.t('dashboard.threads.doneSaid', ...counted(count)),
              )
            }
          >
            {i18n.t('dashboard.threads.done')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() =>
              run(
                () => port.changeMany(keys, { type: 'dismiss' }),
                i18n.t('dashboard.threads.dismissSaid', ...counted(count)),
              )
            }
          >
            {i18n.t('dashboard.threads.dismiss')}
          </button>
          <button type="button" className="button danger" onClick={() => setDeleting(true)}>
            {i18n.t('dashboard.threads.delete')}
          </button>
        </>
      )}
      {deleting && (
        <Confirm
          title={i18n.t('dashboard.threads.deleteTitle', ...counted(count))}
          action={i18n.t('dashboard.delete')}
          danger
          onConfirm={() =>
            run(() => port.removeMany(chosen), i18n.t('dashboard.threads.deleteSaid', ...counted(count)))
          }
          onClose={() => setDeleting(false)}
        >
          <p>{i18n.t('dashboard.threads.deleteBody')}</p>
        </Confirm>
      )}
    </div>
  );
}
