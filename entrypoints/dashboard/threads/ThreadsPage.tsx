import { useDeferredValue, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { ChunkedList } from '../../../components/ChunkedList';
import type { Listing } from '../../../components/follow-ups';
import { pageLocale } from '../../../components/when';
import {
  everyThread,
  filterThreads,
  sortThreads,
  type ThreadFilter,
  type ThreadOrder,
} from '../../../lib/follow-ups/search';
import type { Changes } from '../Page';
import type { DashboardPort } from '../port';
import { BulkBar } from './BulkBar';
import { Filters } from './Filters';
import { ThreadRow } from './ThreadRow';
import { useSelection } from './useSelection';

interface Props {
  listing: Listing;
  port: DashboardPort;
  now: number;
  changes: Changes;
}

export function ThreadsPage({ listing: { followUps, complete }, port, now, changes }: Props) {
  const [filter, setFilter] = useState<ThreadFilter>(everyThread);
  const [order, setOrder] = useState<ThreadOrder>('next');
  const wanted = useDeferredValue(filter);
  const shown = useMemo(
    () => sortThreads(filterThreads(followUps, wanted), order, new Intl.Collator(pageLocale())),
    [followUps, wanted, order],
  );
  const selection = useSelection(shown);
  return (
    <>
      <h1>{i18n.t('dashboard.threads.title')}</h1>
      <p className="soft">{i18n.t('dashboard.threads.intro')}</p>
      {followUps.length === 0 ? (
        <p className="panel">{i18n.t('dashboard.threads.empty')}</p>
      ) : (
        <>
          <Filters
            followUps={followUps}
            filter={filter}
            onFilter={setFilter}
            order={order}
            onOrder={setOrder}
          />
          <BulkBar shown={shown} complete={complete} selection={selection} port={port} changes={changes} />
          {shown.length === 0 && (
            <p className="panel">
              {i18n.t('dashboard.threads.none')}{' '}
              <button type="button" className="link-button" onClick={() => setFilter(everyThread)}>
                {i18n.t('dashboard.threads.clear')}
              </button>
            </p>
          )}
          <ChunkedList
            items={shown}
            estimate={62}
            keep={-1}
            renderItem={(followUp, index) => (
              <ThreadRow
                key={followUp.key}
                followUp={followUp}
                position={index + 1}
                total={shown.length}
                now={now}
                selected={selection.keys.has(followUp.key)}
                onSelect={selection.toggle}
              />
            )}
          />
        </>
      )}
    </>
  );
}
