import { i18n } from '#i18n';
import { ChunkedList } from '../../components/ChunkedList';
import { inNumerals } from '../../components/counted';
import { type CardActions, FollowUpCard } from '../../components/FollowUpCard';
import type { FollowUpsPort } from '../../components/follow-ups';
import type { Delivered } from '../../components/useDelivery';
import { type Agenda, type AgendaGroup, agendaGroups } from '../../lib/follow-ups/agenda';
import type { Roving } from './useRoving';

interface Props {
  groups: Agenda;
  /** With threads that are still being read; null where only what is listed counts. */
  counts: Record<AgendaGroup, number> | null;
  now: number;
  roving: Roving;
  snoozing: string | null;
  deliveries: ReadonlyMap<string, Delivered>;
  port: FollowUpsPort;
  actions: CardActions;
}

export function AgendaList({ groups, counts, now, roving, snoozing, deliveries, port, actions }: Props) {
  return agendaGroups
    .filter((name) => groups[name].length > 0)
    .map((name) => (
      <section key={name} className="group" data-group={name} aria-labelledby={`group-${name}`}>
        <h2 id={`group-${name}`}>
          {i18n.t(`popup.${name}`)}{' '}
          <span className="group-count">{inNumerals(counts?.[name] ?? groups[name].length)}</span>
        </h2>
        <ChunkedList
          items={groups[name]}
          estimate={112}
          keep={groups[name].findIndex(({ followUp }) => followUp.key === roving.current)}
          renderItem={(entry, index) => (
            <FollowUpCard
              key={entry.followUp.key}
              entry={entry}
              position={index + 1}
              total={counts?.[name] ?? groups[name].length}
              now={now}
              current={entry.followUp.key === roving.current}
              focusWanted={roving.wanted?.key === entry.followUp.key ? roving.wanted : null}
              snoozing={snoozing === entry.followUp.key}
              delivered={deliveries.get(entry.followUp.key)}
              port={port}
              actions={actions}
            />
          )}
        />
      </section>
    ));
}
