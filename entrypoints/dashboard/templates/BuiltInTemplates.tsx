import { useState } from 'react';
import { i18n } from '#i18n';
import { Select } from '../../../components/Select';
import { pageLocale } from '../../../components/when';
import { type DraftFacts, moves, type Template } from '../../../lib/drafts/draft';
import { freeName, type OwnTemplate, restoreBuiltIn } from '../../../lib/drafts/own-templates';
import { builtIn } from '../../../lib/drafts/templates';
import { languages } from '../../../lib/rejection/verdict';
import { moveAbout, moveName } from '../../../lib/ui/move-names';
import type { Editing } from './Editor';
import { Preview } from './Preview';

interface Props {
  own: readonly OwnTemplate[];
  facts: DraftFacts;
  onChange: (next: OwnTemplate[]) => void;
  onCustomise: (editing: Editing) => void;
}

/** What comes with Rebound, in every language of the drafts; each text can give way to one's own version. */
export function BuiltInTemplates({ own, facts, onChange, onCustomise }: Props) {
  const [language, setLanguage] = useState(facts.language);
  const names = new Intl.DisplayNames(pageLocale(), { type: 'language' });
  const customise = ({ id, move, body }: Template) => {
    const name = freeName(own, i18n.t('dashboard.templates.untitled', [moveName(move)]));
    onCustomise({ id: null, name, move, body, replaces: id });
    window.scrollTo({ top: 0 });
  };
  return (
    <section aria-labelledby="built-in">
      <h2 id="built-in">{i18n.t('dashboard.templates.builtIn')}</h2>
      <div className="fields narrow">
        <Select
          label={i18n.t('dashboard.templates.language')}
          value={language}
          options={languages.map((one) => [one, names.of(one) ?? one])}
          onChange={(one) => one !== null && setLanguage(one)}
        />
      </div>
      {moves.map((move) => (
        <details key={move} className="panel">
          <summary>
            <strong>{moveName(move)}</strong> <span className="soft">{moveAbout(move)}</span>
          </summary>
          {builtIn
            .filter((one) => one.move === move && one.language === language)
            .map((one) => (
              <div key={one.id} className="wording">
                <Preview template={one} facts={{ ...facts, language }} />
                {own.some(({ replaces }) => replaces === one.id) ? (
                  <p>
                    {i18n.t('dashboard.templates.replaced')}{' '}
                    <button
                      type="button"
                      className="link-button"
                      onClick={() => onChange(restoreBuiltIn(own, one.id))}
                    >
                      {i18n.t('dashboard.templates.restore')}
                    </button>
                  </p>
                ) : (
                  <button type="button" className="button" onClick={() => customise(one)}>
                    {i18n.t('dashboard.templates.customise')}
                  </button>
                )}
              </div>
            ))}
        </details>
      ))}
    </section>
  );
}
