import { i18n } from '#i18n';
import { UserText } from '../../../components/UserText';
import { kindName, threadName } from '../../../components/words';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import type { Changes } from '../Page';
import type { DashboardPort } from '../port';
import { linkTo } from '../route';
import { ByItself } from './ByItself';
import { DetailsForm } from './DetailsForm';
import { MergeOffer } from './MergeOffer';
import { NextDraft } from './NextDraft';
import { ReflectionCard } from './ReflectionCard';
import { ThreadActions } from './ThreadActions';
import { Timeline } from './Timeline';

interface Props {
  threadKey: string;
  followUps: readonly FollowUp[];
  /** False while more threads are being read. */
  complete: boolean;
  port: DashboardPort;
  now: number;
  changes: Changes;
}

/** Everything of one thread. */
export function ThreadPage({ threadKey, followUps, complete, port, now, changes }: Props) {
  const followUp = followUps.find(({ key }) => key === threadKey);
  const back = (
    <a className="back" href={linkTo('threads')}>
      {i18n.t('dashboard.thread.back')}
    </a>
  );
  if (followUp === undefined) {
    return (
      <>
        {back}
        <h1>{i18n.t(complete ? 'dashboard.thread.gone' : 'popup.loading')}</h1>
      </>
    );
  }
  return (
    <>
      {back}
      <h1>
        <UserText>{threadName(followUp)}</UserText>
      </h1>
      <p className="soft">
        <UserText>{followUp.role?.value ?? followUp.subject}</UserText> · {kindName(followUp.kind)}
      </p>
      <ThreadActions followUp={followUp} port={port} changes={changes} />
      <ByItself followUp={followUp} port={port} changes={changes} />
      <MergeOffer followUp={followUp} followUps={followUps} port={port} changes={changes} />
      <NextDraft followUp={followUp} port={port} />
      <section className="panel" aria-labelledby="sentence">
        <h2 id="sentence">{i18n.t('dashboard.thread.sentence')}</h2>
        <blockquote>
          <UserText>{followUp.sentence}</UserText>
        </blockquote>
      </section>
      <Timeline followUp={followUp} port={port} now={now} changes={changes} />
      <DetailsForm followUp={followUp} port={port} changes={changes} />
      <ReflectionCard followUp={followUp} port={port} />
    </>
  );
}
