import { useId } from 'react';

interface Props {
  label: string;
  hint: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** A choice with its explanation, which screen readers read as its description. */
export function Toggle({ label, hint, on, onChange }: Props) {
  const id = useId();
  return (
    <div className="toggle">
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-hint`}
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-hint`} className="soft">
          {hint}
        </p>
      </div>
    </div>
  );
}
