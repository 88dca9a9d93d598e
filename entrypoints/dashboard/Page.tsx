import { i18n } from '#i18n';
import type { ListingState } from '../../components/useListing';
import type { useUndo } from '../../components/useUndo';
import { DataPage } from './data/DataPage';
import { AboutPage } from './pages/AboutPage';
import { CadencePage } from './pages/CadencePage';
import { CorrectionsPage } from './pages/CorrectionsPage';
import { SettingsPage } from './pages/SettingsPage';
import { Welcome } from './pages/Welcome';
import type { DashboardPort } from './port';
import type { Route } from './route';
import { TemplatesPage } from './templates/TemplatesPage';
import { ThreadPage } from './thread/ThreadPage';
import { ThreadsPage } from './threads/ThreadsPage';
import type { useFirstRun } from './useFirstRun';

export type Changes = ReturnType<typeof useUndo>;

interface Props {
  route: Route;
  port: DashboardPort;
  listing: ListingState;
  now: number;
  changes: Changes;
  firstRun: ReturnType<typeof useFirstRun>;
}

export function Page({ route, port, listing, now, changes, firstRun }: Props) {
  if (route.page === 'welcome') return <Welcome onDone={firstRun.finish} />;
  if (route.page === 'settings') return <SettingsPage />;
  if (route.page === 'cadence') return <CadencePage />;
  if (route.page === 'corrections') return <CorrectionsPage changes={changes} />;
  if (route.page === 'about') return <AboutPage />;
  if (listing.is === 'loading') return <output className="soft">{i18n.t('popup.loading')}</output>;
  if (listing.is === 'fault') {
    return (
      <div role="alert" className="panel">
        <h1>{i18n.t('popup.storageTitle')}</h1>
        <p>{i18n.t('popup.storageBody')}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {i18n.t('popup.tryAgain')}
        </button>
      </div>
    );
  }
  if (route.page === 'templates') return <TemplatesPage followUps={listing.followUps} changes={changes} />;
  if (route.page === 'data') return <DataPage listing={listing} port={port} now={now} changes={changes} />;
  if (route.page === 'thread') {
    return (
      <ThreadPage
        key={route.key}
        threadKey={route.key}
        followUps={listing.followUps}
        complete={listing.complete}
        port={port}
        now={now}
        changes={changes}
      />
    );
  }
  return <ThreadsPage listing={listing} port={port} now={now} changes={changes} />;
}
