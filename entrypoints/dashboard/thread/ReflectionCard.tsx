import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import type { DashboardPort } from '../port';

type Reflection = NonNullable<FollowUp['reflection']>;

const empty: Reflection = { stumped: '', leftOut: '', match: '', change: '', wentWell: '' };
const questions = [
  ['stumped', 'stumped'],
  ['leftOut', 'leftOut'],
  ['match', 'match'],
  ['change', 'changeNext'],
  ['wentWell', 'wentWell'],
] as const satisfies readonly (readonly [keyof Reflection, string])[];
/** Milliseconds without a key before what was written is saved. */
const restBeforeSaving = 800;

/** The private card. It saves itself: shortly after the last key, and when the page is left. */
export function ReflectionCard({ followUp, port }: { followUp: FollowUp; port: DashboardPort }) {
  const [typed, setTyped] = useState<Reflection>(followUp.reflection ?? empty);
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const unsaved = useRef<Reflection | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef({ followUp, port });
  useEffect(() => {
    latest.current = { followUp, port };
  });
  const save = useRef(() => {
    const reflection = unsaved.current;
    if (reflection === null) return;
    unsaved.current = null;
    const { followUp: current, port: edge } = latest.current;
    edge
      .change(current, { type: 'reflect', reflection })
      .then(() => setOutcome('saved'))
      .catch(() => setOutcome('failed'));
  });
  useEffect(() => {
    const saveNow = save.current;
    window.addEventListener('pagehide', saveNow);
    return () => {
      window.removeEventListener('pagehide', saveNow);
      if (timer.current !== null) clearTimeout(timer.current);
      saveNow();
    };
  }, []);
  const write = (change: Partial<Reflection>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    setOutcome(null);
    unsaved.current = next;
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(save.current, restBeforeSaving);
  };
  return (
    <section className="panel" aria-labelledby="reflection">
      <h2 id="reflection">{i18n.t('dashboard.thread.reflection')}</h2>
      <p className="soft">{i18n.t('dashboard.thread.reflectionHint')}</p>
      {questions.map(([name, words]) => (
        <Question
          key={name}
          label={i18n.t(`dashboard.thread.${words}`)}
          value={typed[name]}
          onChange={(value) => write({ [name]: value })}
          onLeave={() => save.current()}
        />
      ))}
      <output className="soft">
        {outcome === 'saved' && i18n.t('dashboard.thread.savedAt')}
        {outcome === 'failed' && i18n.t('dashboard.notSaved')}
      </output>
    </section>
  );
}

interface QuestionProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onLeave: () => void;
}

function Question({ label, value, onChange, onLeave }: QuestionProps) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="field"
        rows={2}
        maxLength={5000}
        dir="auto"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      />
    </div>
  );
}
