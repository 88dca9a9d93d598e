import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../../../components/Icon';
import { UserText } from '../../../components/UserText';

interface Props {
  phrases: readonly string[];
  onChange: (phrases: string[]) => void;
}

const fewestWords = 3;

/** The user's own phrases for a rejection, each shown as it would be found before it is added. */
export function OwnPhrases({ phrases, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const phrase = typed.replace(/\s+/g, ' ').trim();
  const known = phrases.some((one) => one.toLowerCase() === phrase.toLowerCase());
  const short = phrase.split(' ').length < fewestWords;
  const usable = phrase !== '' && !known && !short;
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!usable) return;
    onChange([...phrases, phrase]);
    setTyped('');
  };
  return (
    <section className="panel" aria-labelledby="phrases">
      <h2 id="phrases">{i18n.t('dashboard.settings.phrases')}</h2>
      <p className="soft">{i18n.t('dashboard.settings.phrasesHint')}</p>
      <ul className="phrases">
        {phrases.map((one) => (
          <li key={one}>
            <UserText>{one}</UserText>
            <button
              type="button"
              className="icon-button"
              aria-label={i18n.t('dashboard.settings.removePhrase', [one])}
              onClick={() => onChange(phrases.filter((other) => other !== one))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add} className="add">
        <div className="labelled">
          <label htmlFor={id}>{i18n.t('dashboard.settings.phrasesAdd')}</label>
          <input
            id={id}
            className="field"
            maxLength={200}
            dir="auto"
            autoComplete="off"
            aria-describedby={`${id}-note`}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <button type="submit" className="button" disabled={!usable}>
          {i18n.t('dashboard.settings.add')}
        </button>
      </form>
      <output id={`${id}-note`} className="soft">
        {phrase !== '' && known && i18n.t('dashboard.settings.phraseKnown')}
        {phrase !== '' && !known && short && i18n.t('dashboard.settings.phraseShort')}
        {usable && (
          <>
            {i18n.t('dashboard.settings.phrasePreview')}{' '}
            <q>
              … <mark>{phrase}</mark> …
            </q>
          </>
        )}
      </output>
    </section>
  );
}
