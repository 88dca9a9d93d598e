import { type KeyboardEvent, useState } from 'react';
import { i18n } from '#i18n';
import { localMidnight } from '../lib/follow-ups/agenda';
import type { FollowUpsPort, SnoozeChoice } from './follow-ups';
import { Menu, MenuItem } from './Menu';
import { clockTime, inputDate, shortDate } from './when';

interface Props {
  now: number;
  tabIndex: number;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  choices: (now: number) => readonly SnoozeChoice[];
  morningOf: FollowUpsPort['morningOf'];
  onSnooze: (until: number) => void;
}

/** Presets with the day they lead to, and a date of one's own. */
export function SnoozeMenu(props: Props) {
  const { now, tabIndex, open, onOpenChange, choices, morningOf, onSnooze } = props;
  const choose = (until: number) => {
    onOpenChange(false);
    onSnooze(until);
  };
  return (
    <Menu
      label={i18n.t('snooze.label')}
      icon="clock"
      tabIndex={tabIndex}
      open={open}
      onOpenChange={onOpenChange}
    >
      {open &&
        choices(now).map(({ preset, until }) => (
          <MenuItem
            key={preset}
            onChoose={() => choose(until)}
            hint={preset === 'laterToday' ? clockTime(until) : shortDate(until, now)}
          >
            {preset === 'tomorrow'
              ? i18n.t('snooze.tomorrow', [clockTime(until)])
              : i18n.t(`snooze.${preset}`)}
          </MenuItem>
        ))}
      <OwnDate now={now} morningOf={morningOf} onSet={choose} />
    </Menu>
  );
}

interface OwnDateProps {
  now: number;
  morningOf: FollowUpsPort['morningOf'];
  onSet: (until: number) => void;
}

function OwnDate({ now, morningOf, onSet }: OwnDateProps) {
  const [asking, setAsking] = useState(false);
  const [value, setValue] = useState('');
  if (!asking) return <MenuItem onChoose={() => setAsking(true)}>{i18n.t('snooze.pickDate')}</MenuItem>;
  const until = morningOf(value);
  const usable = until !== null && until > now;
  const set = () => usable && onSet(until);
  const onKeyDown = (event: KeyboardEvent) => {
    // Arrows change the date, they don't leave it; Tab goes on to the button.
    if (event.key !== 'Escape') event.stopPropagation();
    if (event.key === 'Enter') set();
  };
  return (
    <div className="menu-form" role="none">
      <input
        type="date"
        className="field"
        aria-label={i18n.t('snooze.pickDate')}
        min={inputDate(localMidnight(now, 1))}
        value={value}
        // The field stands where the choice stood that was just taken.
        ref={(field) => field?.focus()}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        className="button primary"
        disabled={!usable}
        onClick={set}
        onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
      >
        {i18n.t('snooze.set')}
      </button>
    </div>
  );
}
