import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../../../components/Icon';
import { UserText } from '../../../components/UserText';
import { previewPhrase } from '../../../lib/rejection/own-phrases';

interface Props {
  phrases: readonly string[];
  onChange: (phrases: string[]) => void;
}

/** The user's own phrases for a rejection, each shown as it would be found before it is added. */
export function OwnPhrases({ phrases, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const [sample, setSample] = useState('');
  const id = useId();
  const phrase = typed.replace(/\s+/g, ' ').trim();
  const known = phrases.some((one) => one.toLowerCase() === phrase.toLowerCase());
  // A phrase that is not even found in itself is too short to be one.
  const short = previewPhrase(phrase, phrase).length === 0;
  const tested = usablePhrases(phrases, phrase, short);
  const marked = [...new Set(tested.flatMap((one) => previewPhrase(one, sample)))];
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
      </output>
      <div className="labelled">
        <label htmlFor={`${id}-sample`}>{i18n.t('dashboard.settings.phraseTry')}</label>
        <textarea
          id={`${id}-sample`}
          className="field"
          rows={3}
          dir="auto"
          value={sample}
          onChange={(event) => setSample(event.target.value)}
        />
      </div>
      {sample.trim() !== '' && (
        <output>
          {i18n.t(
            marked.length > 0 ? 'dashboard.settings.phrasePreview' : 'dashboard.settings.phraseNoMatch',
          )}
          {marked.map((sentence) => (
            <span key={sentence} className="marked-sentence">
              <mark>
                <UserText>{sentence}</UserText>
              </mark>
            </span>
          ))}
        </output>
      )}
    </section>
  );
}

/** What a text is tried with: the phrases in the list, and the one being typed once it can be one. */
function usablePhrases(phrases: readonly string[], typed: string, short: boolean): readonly string[] {
  return short ? phrases : [...phrases, typed];
}
