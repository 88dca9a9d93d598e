import { i18n } from '#i18n';
import { UserText } from '../../../components/UserText';
import { dateAndTime } from '../../../components/when';
import { stateName } from '../../../components/words';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import { type TimelineEntry, timeline } from '../../../lib/follow-ups/timeline';
import { moveName } from '../../../lib/ui/move-names';
import type { Changes } from '../Page';
import type { DashboardPort } from '../port';
import { StepEntry } from './StepEntry';

interface Props {
  followUp: FollowUp;
  port: DashboardPort;
  now: number;
  changes: Changes;
}

export function Timeline({ followUp, port, now, changes }: Props) {
  return (
    <section className="panel" aria-labelledby="timeline">
      <h2 id="timeline">{i18n.t('dashboard.thread.timeline')}</h2>
      <ol className="timeline">
        {timeline(followUp).map((entry) => (
          <li key={nameOf(entry)} data-type={entry.type}>
            {entry.type === 'step' ? (
              <StepEntry
                followUp={followUp}
                step={entry.step}
                at={entry.at}
                port={port}
                now={now}
                changes={changes}
              />
            ) : (
              <>
                <span>
                  <Words entry={entry} subject={followUp.subject} />
                </span>
                <time className="soft" dateTime={new Date(entry.at).toISOString()}>
                  {dateAndTime(entry.at)}
                </time>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A thread has never two open steps of one move, and one event of each other type. */
function nameOf(entry: TimelineEntry): string {
  return entry.type === 'step' ? `${entry.step.move} ${entry.step.state} ${entry.at}` : entry.type;
}

function Words({ entry, subject }: { entry: Exclude<TimelineEntry, { type: 'step' }>; subject: string }) {
  if (entry.type === 'came') return <UserText>{i18n.t('dashboard.thread.came', [subject])}</UserText>;
  if (entry.type === 'inserted') return i18n.t('dashboard.thread.inserted', [moveName(entry.move)]);
  if (entry.type === 'ended') return i18n.t('dashboard.thread.ended', [stateName(entry.state)]);
  return i18n.t('dashboard.thread.flagged');
}
