import { i18n } from '#i18n';
import { Icon } from '../../components/Icon';
import { Mark } from '../../components/Mark';
import { UserText } from '../../components/UserText';

export function Loading() {
  return <output className="blank soft">{i18n.t('popup.loading')}</output>;
}

/** Before the first rejection: what will happen, and where. */
export function Empty({ onHow }: { onHow: () => void }) {
  return (
    <div className="blank">
      <Mark />
      <h2>{i18n.t('popup.emptyTitle')}</h2>
      <p>{i18n.t('popup.emptyBody')}</p>
      <p className="soft">{i18n.t('popup.emptyWhere')}</p>
      <p className="blank-private">
        <Icon name="shield" />
        {i18n.t('popup.emptyPrivate')}
      </p>
      <button type="button" className="button" onClick={onHow}>
        {i18n.t('popup.emptyHow')}
      </button>
    </div>
  );
}

/** Threads are stored, and none asks for anything. */
export function Resting({ onAll }: { onAll: () => void }) {
  return (
    <div className="blank">
      <Mark />
      <h2>{i18n.t('popup.restTitle')}</h2>
      <p>{i18n.t('popup.restBody')}</p>
      <button type="button" className="button" onClick={onAll}>
        {i18n.t('popup.restAll')}
      </button>
    </div>
  );
}

export function NothingFound({ query }: { query: string }) {
  return (
    <output className="blank soft">
      <UserText>{i18n.t('popup.nothingFound', [query])}</UserText>
    </output>
  );
}

export function Fault({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="blank" role="alert">
      <h2>{i18n.t('popup.storageTitle')}</h2>
      <p>{i18n.t('popup.storageBody')}</p>
      <button type="button" className="button" onClick={onRetry}>
        {i18n.t('popup.tryAgain')}
      </button>
    </div>
  );
}
