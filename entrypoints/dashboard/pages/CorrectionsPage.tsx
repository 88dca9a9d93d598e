import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { UserText } from '../../../components/UserText';
import { dateAndTime } from '../../../components/when';
import { type KeptCorrection, quieted } from '../../../lib/follow-ups/corrections';
import { forgetCorrection, readCorrections } from '../../../lib/follow-ups/thread-memory';
import type { Changes } from '../Page';

/** What the user said of single mails, what follows from it, and how to take it back. */
export function CorrectionsPage({ changes }: { changes: Changes }) {
  const { corrections, failed } = useCorrections();
  const { senders, rules } = quieted(corrections ?? []);
  const forget = async (id: string) => {
    const answer = await forgetCorrection(id);
    changes.say(i18n.t(answer.ok ? 'dashboard.saved' : 'dashboard.notSaved'));
  };
  return (
    <>
      <h1>{i18n.t('dashboard.corrections.title')}</h1>
      <p className="soft">{i18n.t('dashboard.corrections.intro')}</p>
      {failed && <p role="alert">{i18n.t('popup.storageTitle')}</p>}
      {corrections?.length === 0 && <p className="panel">{i18n.t('dashboard.corrections.empty')}</p>}
      <Quieted title={i18n.t('dashboard.corrections.quietSenders')} names={senders} />
      <Quieted title={i18n.t('dashboard.corrections.quietRules')} names={rules} />
      <ul className="corrections">
        {corrections?.toReversed().map(({ id, at, sender, says }) => (
          <li key={id} className="row">
            <div className="row-name">
              <UserText>{sender || '–'}</UserText>
              <span className="soft">{dateAndTime(at)}</span>
            </div>
            <span>
              {i18n.t(
                says === 'rejection'
                  ? 'dashboard.corrections.rejection'
                  : 'dashboard.corrections.notRejection',
              )}
            </span>
            <button
              type="button"
              className="button"
              aria-label={i18n.t('dashboard.corrections.remove', [sender])}
              onClick={() => void forget(id)}
            >
              {i18n.t('dashboard.corrections.forget')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Quieted({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <section className="panel">
      <h2>{title}</h2>
      <ul className="bullets">
        {names.map((name) => (
          <li key={name}>
            <UserText>{name}</UserText>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useCorrections() {
  const [corrections, setCorrections] = useState<readonly KeptCorrection[] | null>(null);
  const [failed, setFailed] = useState(false);
  const read = useCallback(async () => {
    const answer = await readCorrections();
    setFailed(!answer.ok);
    if (answer.ok) setCorrections(answer.value);
  }, []);
  useEffect(() => {
    const changed = () => void read();
    changed();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, [read]);
  return { corrections, failed };
}
