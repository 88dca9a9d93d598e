import { i18n } from '#i18n';
import type { Listing } from '../../../components/follow-ups';
import type { Changes } from '../Page';
import type { DashboardPort } from '../port';

interface Props {
  listing: Listing;
  port: DashboardPort;
  now: number;
  changes: Changes;
}

export function DataPage({ listing }: Props) {
  return (
    <>
      <h1>{i18n.t('dashboard.data.title')}</h1>
      <p>{i18n.t('dashboard.data.stored', listing.followUps.length)}</p>
    </>
  );
}
