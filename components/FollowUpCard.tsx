import { memo, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Move } from '../lib/drafts/draft';
import type { AgendaEntry } from '../lib/follow-ups/agenda';
import type { FollowUp, Step } from '../lib/follow-ups/follow-up';
import { CameAt } from './CameAt';
import { CardMenu } from './CardMenu';
import { DeliveryLine } from './DeliveryLine';
import { DraftButtons } from './DraftButtons';
import type { FollowUpsPort } from './follow-ups';
import { Icon } from './Icon';
import { NoReplyMenu } from './NoReplyMenu';
import { SnoozeMenu } from './SnoozeMenu';
import { UserText } from './UserText';
import type { Delivered } from './useDelivery';
import { dueWords } from './when';
import { threadName } from './words';

export interface CardActions {
  draft: (followUp: FollowUp, move: Move) => void;
  done: (followUp: FollowUp, step: Step) => void;
  snooze: (followUp: FollowUp, step: Step, until: number) => void;
  dismiss: (followUp: FollowUp) => void;
  copyRecruiter: (followUp: FollowUp) => void;
  setSnoozing: (key: string | null) => void;
}

interface Props {
  entry: AgendaEntry;
  position: number;
  total: number;
  now: number;
  /** The one item that Tab reaches. */
  current: boolean;
  /** Takes the keyboard whenever this becomes another object: the user moved here. */
  focusWanted: object | null;
  snoozing: boolean;
  delivered: Delivered | undefined;
  port: FollowUpsPort;
  actions: CardActions;
}

/** Each wish for the keyboard is granted once: a card that comes back after a search must not take it again. */
const answered = new WeakSet<object>();

/** One pending follow-up: who, what for, how long ago, what is next, and all that can be done about it. */
export const FollowUpCard = memo(function FollowUpCard(props: Props) {
  const { entry, position, total, now, current, focusWanted, snoozing, delivered, port, actions } = props;
  const { followUp, step } = entry;
  const primary = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focusWanted === null || answered.has(focusWanted)) return;
    answered.add(focusWanted);
    primary.current?.focus();
  }, [focusWanted]);
  const tabIndex = current ? 0 : -1;
  const company = threadName(followUp);
  const role = followUp.role?.value ?? followUp.subject;
  const person = followUp.person?.value ?? null;
  return (
    <li className="card" data-key={followUp.key} aria-setsize={total} aria-posinset={position}>
      <div className="card-head">
        <h3 className="one-line" title={company}>
          <UserText>{company}</UserText>
        </h3>
        <span className="card-ago one-line">
          <CameAt followUp={followUp} now={now} />
        </span>
      </div>
      <div className="card-line">
        <p className="soft one-line" title={person === null ? role : `${role} · ${person}`}>
          <UserText>{role}</UserText>
          {person !== null && (
            <>
              {' · '}
              <UserText>{person}</UserText>
            </>
          )}
        </p>
        <span className="card-due" data-due={step.dueAt <= now}>
          {dueWords(step.dueAt, now)}
        </span>
      </div>
      {followUp.noReply && <p className="card-note">{i18n.t('popup.noReply')}</p>}
      <div className="card-actions">
        {followUp.noReply ? (
          <NoReplyMenu
            followUp={followUp}
            next={step.move}
            tabIndex={tabIndex}
            primary={primary}
            onPeopleSearch={(link) => port.openPeopleSearch(link)}
            onCopyRecruiter={() => actions.copyRecruiter(followUp)}
            onDraft={(move) => actions.draft(followUp, move)}
          />
        ) : (
          <DraftButtons
            next={step.move}
            others={port.movesFor(followUp).filter((move) => move !== step.move)}
            to={company}
            tabIndex={tabIndex}
            primary={primary}
            onDraft={(move) => actions.draft(followUp, move)}
          />
        )}
        <button
          type="button"
          className="icon-button"
          tabIndex={tabIndex}
          aria-label={i18n.t('popup.done')}
          title={i18n.t('popup.done')}
          onClick={() => actions.done(followUp, step)}
        >
          <Icon name="check" />
        </button>
        <SnoozeMenu
          now={now}
          tabIndex={tabIndex}
          open={snoozing}
          onOpenChange={(open) => actions.setSnoozing(open ? followUp.key : null)}
          choices={(at) => port.snoozeChoices(at)}
          morningOf={(date) => port.morningOf(date)}
          onSnooze={(until) => actions.snooze(followUp, step, until)}
        />
        <CardMenu
          tabIndex={tabIndex}
          canOpenMail={port.canOpenMail(followUp)}
          onOpenMail={() => port.openMail(followUp)}
          onThreadPage={() => port.openDashboard(`#/thread/${encodeURIComponent(followUp.key)}`)}
          onDismiss={() => actions.dismiss(followUp)}
        />
      </div>
      {delivered && (
        <DeliveryLine
          delivered={delivered}
          rewrite={() => port.draft(followUp, step.move)}
          copy={(text) => port.copy(text)}
        />
      )}
    </li>
  );
});
