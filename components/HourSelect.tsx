import { Select } from './Select';
import { clockTime } from './when';

const hours = Array.from({ length: 24 }, (_, hour) => String(hour));

interface Props {
  label: string;
  hour: number;
  onChange: (hour: number) => void;
}

/** A full hour of the day, as the user's language writes it. */
export function HourSelect({ label, hour, onChange }: Props) {
  return (
    <Select
      label={label}
      value={String(hour)}
      options={hours.map((one) => [one, clockTime(new Date(2026, 0, 1, Number(one)).getTime())])}
      onChange={(one) => one !== null && onChange(Number(one))}
    />
  );
}
