import { useEffect } from 'react';
import { i18n } from '#i18n';
import { Mark } from '../../components/Mark';
import { HealthNotices } from '../../components/Notices';
import { StorageNotice } from '../../components/StorageNotice';
import { Toast } from '../../components/Toast';
import { useListing } from '../../components/useListing';
import { useNow } from '../../components/useNow';
import { useUndo } from '../../components/useUndo';
import { Page } from './Page';
import type { DashboardPort } from './port';
import { linkTo, parseRoute, sections, useHash } from './route';
import { useFirstRun } from './useFirstRun';

interface Props {
  port: DashboardPort;
  clock?: () => number;
}

export function Dashboard({ port, clock = Date.now }: Props) {
  const hash = useHash();
  const firstRun = useFirstRun();
  const route = hash === '' && firstRun.pending ? ({ page: 'welcome' } as const) : parseRoute(hash);
  const listing = useListing(port);
  const now = useNow(clock);
  const changes = useUndo();
  useKeyboardOnNewPage(hash);
  return (
    <div className="frame">
      <button type="button" className="skip" onClick={focusMain}>
        {i18n.t('dashboard.skip')}
      </button>
      <header className="side">
        <a className="brand" href={linkTo('threads')}>
          <Mark />
          <span>{i18n.t('dashboard.title')}</span>
        </a>
        <nav aria-label={i18n.t('dashboard.sections')}>
          <ul>
            {sections.map((section) => (
              <li key={section}>
                <a
                  className="section-link"
                  href={linkTo(section)}
                  aria-current={
                    route.page === section || (route.page === 'thread' && section === 'threads')
                      ? 'page'
                      : undefined
                  }
                >
                  {i18n.t(`dashboard.nav.${section}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <StorageNotice />
        <HealthNotices
          port={port}
          onCopied={(copied) => changes.say(i18n.t(copied ? 'popup.reportCopied' : 'delivery.copyFailed'))}
        />
        <Page route={route} port={port} listing={listing} now={now} changes={changes} firstRun={firstRun} />
      </main>
      <Toast said={changes.said} onUndo={() => void changes.undo()} onClose={changes.hush} />
    </div>
  );
}

function focusMain(): void {
  document.getElementById('main')?.focus();
}

/** A new page is told to screen readers by its heading, as a load would be. */
function useKeyboardOnNewPage(hash: string): void {
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading) document.title = `${heading.textContent} · ${i18n.t('dashboard.title')}`;
    if (hash === '' || heading === null) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [hash]);
}
