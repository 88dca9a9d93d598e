import { useState } from 'react';
import { i18n } from '#i18n';
import { Confirm } from '../../../components/Confirm';
import { counted } from '../../../components/counted';
import type { Listing } from '../../../components/follow-ups';
import { fileName, saveFile } from '../../../components/save-file';
import { useStored } from '../../../components/useStored';
import { inputDate } from '../../../components/when';
import { toCsv } from '../../../lib/follow-ups/csv';
import { type Everything, writeExport } from '../../../lib/follow-ups/transfer';
import { deleteEverything } from '../../../lib/settings/delete-everything';
import { readOwnTemplates, watchOwnTemplates } from '../../../lib/settings/own-templates';
import { readSettings, watchSettings } from '../../../lib/settings/settings';
import type { Changes } from '../Page';
import type { DashboardPort } from '../port';
import { ImportFile } from './ImportFile';
import { KeptAside } from './KeptAside';

interface Props {
  listing: Listing;
  port: DashboardPort;
  now: number;
  changes: Changes;
}

/** Taking the data along, bringing it back, and deleting it. */
export function DataPage({ listing, port, now, changes }: Props) {
  const settings = useStored(readSettings, watchSettings);
  const templates = useStored(readOwnTemplates, watchOwnTemplates);
  const [deleting, setDeleting] = useState(false);
  if (settings === null || templates === null || !listing.complete) {
    return <h1>{i18n.t('dashboard.data.title')}</h1>;
  }
  const here: Everything = { followUps: listing.followUps, settings, templates };
  const day = inputDate(now);
  const deleteAll = () =>
    void deleteEverything().then(({ ok }) =>
      changes.say(i18n.t(ok ? 'dashboard.data.deleteAllDone' : 'dashboard.notSaved')),
    );
  return (
    <>
      <h1>{i18n.t('dashboard.data.title')}</h1>
      <p className="soft">{i18n.t('dashboard.data.intro')}</p>
      <section className="panel" aria-labelledby="export">
        <h2 id="export">{i18n.t('dashboard.data.export')}</h2>
        <p>{i18n.t('dashboard.data.stored', ...counted(listing.followUps.length))}</p>
        <div className="actions">
          <button
            type="button"
            className="button"
            onClick={() =>
              saveFile(fileName('data', day, 'json'), 'application/json', writeExport(here, now))
            }
          >
            {i18n.t('dashboard.data.exportJson')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => saveFile(fileName('threads', day, 'csv'), 'text/csv', toCsv(here.followUps))}
          >
            {i18n.t('dashboard.data.exportCsv')}
          </button>
        </div>
      </section>
      <ImportFile here={here} changes={changes} />
      <KeptAside entries={listing.unreadable} port={port} changes={changes} />
      <section className="panel" aria-labelledby="delete-all">
        <h2 id="delete-all">{i18n.t('dashboard.data.deleteAll')}</h2>
        <p className="soft">{i18n.t('dashboard.data.deleteAllHint')}</p>
        <button type="button" className="button danger" onClick={() => setDeleting(true)}>
          {i18n.t('dashboard.data.deleteAll')}
        </button>
      </section>
      {deleting && (
        <Confirm
          title={i18n.t('dashboard.data.deleteAllTitle')}
          action={i18n.t('dashboard.data.deleteAll')}
          danger
          onConfirm={deleteAll}
          onClose={() => setDeleting(false)}
        >
          <p>{i18n.t('dashboard.data.deleteAllHint')}</p>
        </Confirm>
      )}
    </>
  );
}
