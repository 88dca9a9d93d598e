import { useMemo } from 'react';
import { i18n } from '#i18n';
import { UserText } from '../../../components/UserText';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import { mergeCandidates } from '../../../lib/follow-ups/merge';
import type { Changes } from '../Page';
import type { DashboardPort } from '../port';
import { linkToThread } from '../route';

interface Props {
  followUp: FollowUp;
  followUps: readonly FollowUp[];
  port: DashboardPort;
  changes: Changes;
}

/** The same application in another thread: offered to be followed up as one, here; the other says where it goes on. */
export function MergeOffer({ followUp, followUps, port, changes }: Props) {
  const others = useMemo(() => {
    const group = mergeCandidates(followUps).find((one) => one.some(({ key }) => key === followUp.key));
    return (group ?? []).filter(({ key }) => key !== followUp.key);
  }, [followUp.key, followUps]);
  if (followUp.mergedInto !== null) {
    return (
      <p className="notice">
        <a href={linkToThread(followUp.mergedInto)}>{i18n.t('dashboard.thread.merged')}</a>
      </p>
    );
  }
  return others.map((other) => (
    <section key={other.key} className="notice" aria-label={i18n.t('dashboard.thread.merge')}>
      <div className="notice-body">
        <strong>{i18n.t('dashboard.thread.merge')}</strong>
        <p>
          <UserText>{i18n.t('dashboard.thread.mergeBody', [other.subject])}</UserText>
        </p>
        <button
          type="button"
          className="link-button"
          onClick={() =>
            void changes.run(() => port.merge(followUp, other), i18n.t('dashboard.thread.merged'))
          }
        >
          {i18n.t('dashboard.thread.mergeDo')}
        </button>
      </div>
    </section>
  ));
}
