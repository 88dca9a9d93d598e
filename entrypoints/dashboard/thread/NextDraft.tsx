import { i18n } from '#i18n';
import { DeliveryLine } from '../../../components/DeliveryLine';
import { DraftButtons } from '../../../components/DraftButtons';
import { NoReplyMenu } from '../../../components/NoReplyMenu';
import { useDelivery } from '../../../components/useDelivery';
import { threadName } from '../../../components/words';
import { firstOpenStep } from '../../../lib/follow-ups/agenda';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import type { DashboardPort } from '../port';

/** The next move's draft, as in the popup; the first of the usual ones where nothing is planned. */
export function NextDraft({ followUp, port }: { followUp: FollowUp; port: DashboardPort }) {
  const { deliveries, deliver } = useDelivery(port);
  const moves = port.movesFor(followUp);
  const next = firstOpenStep(followUp)?.move ?? moves[0] ?? 'thanks';
  const delivered = deliveries.get(followUp.key);
  const copyRecruiter = async () => {
    const { text } = await port.draft(followUp, 'recruiter');
    await port.copy(text);
  };
  return (
    <div className="next-draft">
      {followUp.noReply ? (
        <>
          <p>{i18n.t('popup.noReply')}</p>
          <NoReplyMenu
            followUp={followUp}
            next={next}
            onPeopleSearch={(link) => port.openPeopleSearch(link)}
            onCopyRecruiter={() => void copyRecruiter().catch(() => null)}
            onDraft={(move) => void deliver(followUp, move)}
          />
        </>
      ) : (
        <DraftButtons
          next={next}
          others={moves.filter((move) => move !== next)}
          to={threadName(followUp)}
          onDraft={(move) => void deliver(followUp, move)}
        />
      )}
      {delivered && (
        <DeliveryLine
          delivered={delivered}
          rewrite={() => port.draft(followUp, next)}
          copy={(text) => port.copy(text)}
        />
      )}
    </div>
  );
}
