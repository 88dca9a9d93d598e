import { useId } from 'react';

interface Props<T extends string> {
  label: string;
  value: T | null;
  /** What the empty choice is called; without it there is none. */
  none?: string;
  options: readonly (readonly [T, string])[];
  onChange: (value: T | null) => void;
}

/** A labelled choice. What it gives is always one of its options: a page can't make up a value. */
export function Select<T extends string>({ label, value, none, options, onChange }: Props<T>) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value ?? ''}
        onChange={(event) => onChange(options.find(([one]) => one === event.target.value)?.[0] ?? null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
