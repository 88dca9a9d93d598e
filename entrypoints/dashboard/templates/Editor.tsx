import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Select } from '../../../components/Select';
import { type DraftFacts, type Move, moves } from '../../../lib/drafts/draft';
import { limits, type OwnTemplate, validate } from '../../../lib/drafts/own-templates';
import { moveName } from '../../../lib/ui/move-names';
import { Preview } from './Preview';
import { problemWords } from './problem-words';

/** A template being written; its id is null until it has been saved. */
export interface Editing {
  id: string | null;
  name: string;
  move: Move;
  body: string;
  replaces: string | null;
}

function syntax(): [string, string, string, string] {
  const fallback = i18n.t('dashboard.templates.exampleFallback');
  return [`{{firstName|${fallback}}}`, '{{company}}', '{{role}}', '[[ … ]]'];
}

interface Props {
  editing: Editing;
  own: readonly OwnTemplate[];
  facts: DraftFacts;
  onSave: (content: { name: string; move: Move; body: string }) => void;
  onClose: () => void;
}

/** Writes a template, with its problems and how it reads beside it. */
export function Editor({ editing, own, facts, onSave, onClose }: Props) {
  const [name, setName] = useState(editing.name);
  const [move, setMove] = useState<Move>(editing.move);
  const [body, setBody] = useState(editing.body);
  const [tried, setTried] = useState(false);
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const problems = validate(
    { name, move, body },
    own.filter((one) => one.id !== editing.id),
  );
  // What is still empty is no mistake before one tries to save.
  const shown = tried ? problems : problems.filter(({ problem }) => !problem.startsWith('empty-'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.length === 0) onSave({ name: name.trim(), move, body });
  };
  return (
    <form className="panel editor" aria-labelledby={`${id}-title`} onSubmit={submit}>
      <h2 id={`${id}-title`}>
        {i18n.t(editing.id === null ? 'dashboard.templates.new' : 'dashboard.templates.edit')}
      </h2>
      <div className="fields">
        <div className="labelled">
          <label htmlFor={`${id}-name`}>{i18n.t('dashboard.templates.name')}</label>
          <input
            ref={first}
            id={`${id}-name`}
            className="field"
            dir="auto"
            autoComplete="off"
            maxLength={limits.name}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <Select
          label={i18n.t('dashboard.templates.move')}
          value={move}
          options={moves.map((one) => [one, moveName(one)])}
          onChange={(one) => one !== null && setMove(one)}
        />
      </div>
      <div className="columns">
        <div className="labelled">
          <label htmlFor={`${id}-body`}>{i18n.t('dashboard.templates.body')}</label>
          <textarea
            id={`${id}-body`}
            className="field"
            dir="auto"
            rows={12}
            maxLength={limits.body}
            aria-describedby={`${id}-hint`}
            value={body}
            onChange={(event) => setBody(event.target.value)}
          />
          <p id={`${id}-hint`} className="soft">
            {i18n.t('dashboard.templates.hint', syntax())}
          </p>
        </div>
        <div className="labelled">
          <span className="label">{i18n.t('dashboard.templates.preview')}</span>
          <Preview template={{ id: editing.id ?? 'own/new', move, language: null, body }} facts={facts} />
        </div>
      </div>
      <ul className="problems" aria-live="polite">
        {shown.map((problem) => {
          const words = problemWords(problem.problem, 'found' in problem ? problem.found : '');
          return <li key={`${words}${'start' in problem ? problem.start : ''}`}>{words}</li>;
        })}
      </ul>
      <div className="actions">
        <button type="submit" className="button primary">
          {i18n.t('dashboard.templates.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {i18n.t('dashboard.templates.close')}
        </button>
      </div>
    </form>
  );
}
