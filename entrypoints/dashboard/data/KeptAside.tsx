import { i18n } from '#i18n';
import type { Listing } from '../../../components/follow-ups';
import { UserText } from '../../../components/UserText';
import type { Changes } from '../Page';
import type { DashboardPort } from '../port';

interface Props {
  entries: Listing['unreadable'];
  port: DashboardPort;
  changes: Changes;
}

/** What is stored and can't be read: only the user may delete it. */
export function KeptAside({ entries, port, changes }: Props) {
  if (entries.length === 0) return null;
  const remove = (key: string) =>
    void port.removeUnreadable(key).then(
      () => changes.say(i18n.t('dashboard.saved')),
      () => changes.say(i18n.t('dashboard.notSaved')),
    );
  return (
    <section className="panel" aria-labelledby="aside">
      <h2 id="aside">{i18n.t('dashboard.data.aside')}</h2>
      <p className="soft">{i18n.t('dashboard.data.asideHint')}</p>
      <ul className="phrases">
        {entries.map(({ key, reason }) => (
          <li key={key}>
            <span>
              <code>
                <UserText>{key}</UserText>
              </code>{' '}
              <span className="soft">({i18n.t(`dashboard.data.${reason}`)})</span>
            </span>
            <button type="button" className="button danger" onClick={() => remove(key)}>
              {i18n.t('dashboard.data.deleteEntry')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
