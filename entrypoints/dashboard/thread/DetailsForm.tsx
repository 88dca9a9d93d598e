import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { Select } from '../../../components/Select';
import { kindName } from '../../../components/words';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import { rejectionKinds } from '../../../lib/rejection/verdict';
import type { Changes } from '../Page';
import type { DashboardPort } from '../port';
import { corrected, type Typed } from './corrected';

interface Props {
  followUp: FollowUp;
  port: DashboardPort;
  changes: Changes;
}

const fields = ['company', 'role', 'person'] as const;

/** What was read from the mail, for the user to correct. */
export function DetailsForm({ followUp, port, changes }: Props) {
  const [typed, setTyped] = useState<Typed>({
    company: followUp.company?.value ?? '',
    role: followUp.role?.value ?? '',
    person: followUp.person?.value ?? '',
    kind: followUp.kind,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void changes.run(
      () => port.change(followUp, { type: 'corrected', details: corrected(followUp, typed) }),
      i18n.t('dashboard.saved'),
    );
  };
  return (
    <form className="panel" aria-labelledby="details" onSubmit={submit}>
      <h2 id="details">{i18n.t('dashboard.thread.details')}</h2>
      <p className="soft">{i18n.t('dashboard.thread.detailsHint')}</p>
      <div className="fields">
        {fields.map((name) => (
          <TextField
            key={name}
            label={i18n.t(`dashboard.thread.${name}`)}
            note={followUp[name]?.sure === false ? i18n.t('dashboard.thread.unsure') : null}
            value={typed[name]}
            onChange={(value) => setTyped({ ...typed, [name]: value })}
          />
        ))}
        <Select
          label={i18n.t('dashboard.thread.kind')}
          value={typed.kind}
          options={rejectionKinds.map((kind) => [kind, kindName(kind)])}
          onChange={(kind) => kind !== null && setTyped({ ...typed, kind })}
        />
      </div>
      <button type="submit" className="button primary">
        {i18n.t('dashboard.thread.save')}
      </button>
    </form>
  );
}

interface FieldProps {
  label: string;
  note: string | null;
  value: string;
  onChange: (value: string) => void;
}

function TextField({ label, note, value, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>
        {label} {note !== null && <span className="soft">({note})</span>}
      </label>
      <input
        id={id}
        className="field"
        maxLength={200}
        dir="auto"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
