import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { counted } from '../../components/counted';
import type { FollowUpsPort } from '../../components/follow-ups';
import { AsideNotice, HealthNotices } from '../../components/Notices';
import { StorageNotice } from '../../components/StorageNotice';
import { Toast } from '../../components/Toast';
import { useDelivery } from '../../components/useDelivery';
import { useListing } from '../../components/useListing';
import { useNow } from '../../components/useNow';
import { useUndo } from '../../components/useUndo';
import { agenda, agendaGroups, countGroups } from '../../lib/follow-ups/agenda';
import { matcher } from '../../lib/follow-ups/search';
import { AgendaList } from './AgendaList';
import { Empty, Fault, Loading, NothingFound, Resting } from './EmptyStates';
import { Header } from './Header';
import { Shortcuts } from './Shortcuts';
import { useCardActions } from './useCardActions';
import { useKeys } from './useKeys';
import { useRoving } from './useRoving';

const noneWaiting: readonly { dueAt: number }[] = [];

interface Props {
  port: FollowUpsPort;
  clock?: () => number;
}

export function Popup({ port, clock = Date.now }: Props) {
  const now = useNow(clock);
  const state = useListing(port);
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const search = useRef<HTMLInputElement>(null);
  const [helping, setHelping] = useState(false);
  const { deliveries, deliver } = useDelivery(port);
  const undo = useUndo();
  const followUps = state.is === 'read' ? state.followUps : null;
  const groups = useMemo(
    () => agenda(wanted.trim() === '' ? (followUps ?? []) : (followUps ?? []).filter(matcher(wanted)), now),
    [followUps, wanted, now],
  );
  const order = useMemo(
    () => agendaGroups.flatMap((name) => groups[name].map(({ followUp }) => followUp.key)),
    [groups],
  );
  const waiting = state.is === 'read' ? state.waiting : noneWaiting;
  const counts = useMemo(() => countGroups(groups, waiting, now), [groups, waiting, now]);
  const roving = useRoving(order);
  const { actions, snoozing } = useCardActions({
    port,
    deliver,
    run: undo.run,
    say: undo.say,
    roving,
    clock,
  });
  const entryOf = (key: string) =>
    agendaGroups.flatMap((name) => groups[name]).find(({ followUp }) => followUp.key === key) ?? null;
  useKeys({
    roving,
    entryOf,
    actions,
    openMail: (followUp) => port.canOpenMail(followUp) && port.openMail(followUp),
    undo: () => void undo.undo(),
    search,
    help: () => setHelping(true),
    letters: () => port.letterKeys(),
  });
  const empty = followUps !== null && followUps.length === 0;
  const searching = wanted.trim() !== '';
  return (
    <div className="popup">
      <Header
        due={searching ? null : counts.now}
        searchable={followUps !== null && !empty}
        query={query}
        setQuery={setQuery}
        searchRef={search}
        onHelp={() => setHelping(true)}
        onAll={() => port.openDashboard('')}
      />
      <main className="popup-main">
        <StorageNotice />
        <HealthNotices
          port={port}
          onCopied={(copied) => undo.say(i18n.t(copied ? 'popup.reportCopied' : 'delivery.copyFailed'))}
        />
        {state.is === 'read' && (
          <AsideNotice unreadable={state.unreadable.length} onSee={() => port.openDashboard('#/data')} />
        )}
        {state.is === 'loading' && <Loading />}
        {state.is === 'fault' && <Fault onRetry={() => location.reload()} />}
        {empty && <Empty onHow={() => port.openDashboard('#/welcome')} />}
        {followUps !== null && !empty && order.length === 0 && !searching && (
          <Resting onAll={() => port.openDashboard('')} />
        )}
        {searching && order.length === 0 && followUps !== null && <NothingFound query={wanted} />}
        <output className="unseen">
          {searching && order.length > 0 ? i18n.t('popup.found', ...counted(order.length)) : ''}
        </output>
        <AgendaList
          groups={groups}
          counts={searching ? null : counts}
          now={now}
          roving={roving}
          snoozing={snoozing}
          deliveries={deliveries}
          port={port}
          actions={actions}
        />
      </main>
      <Toast said={undo.said} undoKey="u" onUndo={() => void undo.undo()} onClose={undo.hush} />
      {helping && <Shortcuts letters={port.letterKeys()} onClose={() => setHelping(false)} />}
    </div>
  );
}
