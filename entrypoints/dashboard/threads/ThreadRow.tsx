import { memo } from 'react';
import { i18n } from '#i18n';
import { CameAt } from '../../../components/CameAt';
import { siteName } from '../../../components/Notices';
import { UserText } from '../../../components/UserText';
import { dueWords } from '../../../components/when';
import { stateName, threadName } from '../../../components/words';
import { firstOpenStep } from '../../../lib/follow-ups/agenda';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import { moveName } from '../../../lib/ui/move-names';
import { linkToThread } from '../route';

interface Props {
  followUp: FollowUp;
  position: number;
  total: number;
  now: number;
  selected: boolean;
  onSelect: (key: string) => void;
}

export const ThreadRow = memo(function ThreadRow(props: Props) {
  const { followUp, position, total, now, selected, onSelect } = props;
  const name = threadName(followUp);
  const about = followUp.role?.value ?? followUp.subject;
  const next = firstOpenStep(followUp);
  return (
    <li className="row" aria-setsize={total} aria-posinset={position}>
      <input
        type="checkbox"
        aria-label={i18n.t('dashboard.threads.select', [name])}
        checked={selected}
        onChange={() => onSelect(followUp.key)}
      />
      <div className="row-name">
        <a className="row-link one-line" href={linkToThread(followUp.key)} title={name}>
          <UserText>{name}</UserText>
        </a>
        <span className="soft one-line" title={about}>
          <UserText>{about}</UserText>
        </span>
      </div>
      <div className="row-next">
        {next ? (
          <>
            <span className="one-line">{moveName(next.move)}</span>
            <span className="row-due" data-due={next.dueAt <= now}>
              {dueWords(next.dueAt, now)}
            </span>
          </>
        ) : (
          <span className="state" data-state={followUp.state}>
            {stateName(followUp.state)}
          </span>
        )}
      </div>
      <div className="row-when soft">
        <span>
          <CameAt followUp={followUp} now={now} />
        </span>
        <span>{siteName(followUp.site)}</span>
      </div>
    </li>
  );
});
