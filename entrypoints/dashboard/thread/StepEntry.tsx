import { i18n } from '#i18n';
import { dateAndTime, dueWords, inputDate } from '../../../components/when';
import { stepStateName } from '../../../components/words';
import { isOpen } from '../../../lib/follow-ups/agenda';
import type { FollowUp, Step } from '../../../lib/follow-ups/follow-up';
import { moveName } from '../../../lib/ui/move-names';
import type { Changes } from '../Page';
import type { DashboardPort } from '../port';

interface Props {
  followUp: FollowUp;
  step: Step;
  at: number;
  port: DashboardPort;
  now: number;
  changes: Changes;
}

/** A step of the timeline: while it is open its date can be changed, and it can be done or skipped. */
export function StepEntry({ followUp, step, at, port, now, changes }: Props) {
  const open = followUp.state === 'open' && isOpen(step);
  const name = moveName(step.move);
  const run = (event: Parameters<DashboardPort['change']>[1], said: string) =>
    void changes.run(() => port.change(followUp, event), i18n.t('dashboard.thread.said', [name, said]));
  const setDate = (value: string) => {
    const dueAt = port.morningOf(value);
    if (dueAt !== null) run({ type: 'reschedule', move: step.move, dueAt }, dueWords(dueAt, now));
  };
  return (
    <>
      <span>
        {name} <span className="soft">· {stepStateName(step, now)}</span>
        {step.draftId !== null && <span className="soft"> {i18n.t('dashboard.thread.draftUsed')}</span>}
      </span>
      {open ? (
        <span className="step-actions">
          <input
            type="date"
            className="field"
            aria-label={i18n.t('dashboard.thread.dateOf', [name])}
            value={inputDate(step.dueAt)}
            onChange={(event) => setDate(event.target.value)}
          />
          <button
            type="button"
            className="button"
            onClick={() => run({ type: 'done', move: step.move }, i18n.t('dashboard.stepState.done'))}
          >
            {i18n.t('dashboard.thread.doneStep')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => run({ type: 'skip', move: step.move }, i18n.t('dashboard.stepState.skipped'))}
          >
            {i18n.t('dashboard.thread.skipStep')}
          </button>
        </span>
      ) : (
        <time className="soft" dateTime={new Date(at).toISOString()}>
          {dateAndTime(at)}
        </time>
      )}
    </>
  );
}
