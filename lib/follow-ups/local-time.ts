/**
 * The calendar of a time zone, by Intl: instants to wall time and back. Pure, with the zone passed in (an IANA name),
 * so that daylight saving and travel can be tested. Two functions don't justify a date library.
 */

export interface CalendarDate {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

export interface WallTime extends CalendarDate {
  hour: number;
  minute: number;
  second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes a hundred times longer than using it. */
function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** What calendar and clock show in `zone` at `instant` (milliseconds since 1970). */
export function wallTime(instant: number, zone: string): WallTime {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}

/** Wall time minus UTC, in milliseconds. */
function offset(instant: number, zone: string): number {
  const { year, month, day, hour, minute, second } = wallTime(instant, zone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant at which the clock of `zone` shows that hour of that day. Where the clock skips it, the same time
 * after the change; where it shows it twice, the later one, so that nothing comes due early.
 */
export function instantOf(date: CalendarDate, hour: number, zone: string): number {
  const asUtc = Date.UTC(date.year, date.month - 1, date.day, hour);
  const day = 86_400_000;
  const candidates = [offset(asUtc - day, zone), offset(asUtc + day, zone)].map((shift) => asUtc - shift);
  const exact = candidates.filter((instant) => {
    const shown = wallTime(instant, zone);
    return shown.hour === hour && shown.day === new Date(asUtc).getUTCDate();
  });
  return Math.max(...(exact.length > 0 ? exact : candidates));
}

export function addDays({ year, month, day }: CalendarDate, days: number): CalendarDate {
  return fromUtc(Date.UTC(year, month - 1, day + days));
}

/** The same day of a later month, or that month's last day where it has none such. */
export function addMonths({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}

/** 0 is Sunday. */
export function weekday({ year, month, day }: CalendarDate): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function fromUtc(instant: number): CalendarDate {
  const date = new Date(instant);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
