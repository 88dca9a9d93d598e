import { useState } from 'react';

interface Props {
  label: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}

/** A whole number within bounds. What is being typed may be out of them; only what is within is given on. */
export function NumberField({ label, value, least, most, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) onChange(number);
  };
  return (
    <input
      type="number"
      className="field number"
      aria-label={label}
      min={least}
      max={most}
      value={typed ?? value}
      onChange={(event) => type(event.target.value)}
      onBlur={() => setTyped(null)}
    />
  );
}
