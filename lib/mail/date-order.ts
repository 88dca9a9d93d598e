/**
 * Which way a list of messages runs, told by the dates it shows. Dates are written in the reader's language and format,
 * so they are never read as points in time: only how they compare within one list counts, and only where every way of
 * reading them (day or month first) gives the same answer.
 */

export type DateOrder = 'oldest-first' | 'newest-first';

interface Numbers {
  date: readonly [number, number, number];
  /** Minutes of the day; 0 where the text shows no time. */
  minutes: number;
}

type Reading = (date: Numbers['date']) => { year: number; month: number; day: number };
const readings: readonly Reading[] = [
  ([day, month, year]) => ({ year, month, day }),
  ([month, day, year]) => ({ year, month, day }),
  ([year, month, day]) => ({ year, month, day }),
];

const dateShape = /(\d{1,4})\s?[./\-年월년]\s?(\d{1,2})\s?[./\-月]\s?(\d{1,4})/;
const timeShape = /(\d{1,2})\s?[:.h時]\s?(\d{2})(?!\d)/;
const morning = /\ba\.?\s?m\b|上午|午前|오전|(?:^|\s)ص(?:\s|$)/i;
const afternoon = /\bp\.?\s?m\b|下午|午後|오후|(?:^|\s)م(?:\s|$)/i;

/** Arabic and Persian digits as the others; direction marks out. */
function plain(text: string): string {
  return text
    .slice(0, 200)
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replaceAll(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '');
}

function numbersOf(shown: string): Numbers | null {
  const text = plain(shown);
  const date = dateShape.exec(text);
  if (!date) return null;
  const rest = text.slice(0, date.index) + ' '.repeat(3) + text.slice(date.index + date[0].length);
  const time = timeShape.exec(rest);
  const hour = Number(time?.[1]);
  const told = morning.test(rest) || afternoon.test(rest);
  const hours = afternoon.test(rest) ? (hour % 12) + 12 : told ? hour % 12 : hour;
  return {
    date: [Number(date[1]), Number(date[2]), Number(date[3])],
    minutes: time ? hours * 60 + Number(time[2]) : 0,
  };
}

const isDate = ({ year, month, day }: ReturnType<Reading>): boolean =>
  (year > 31 || year < 1000) &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= 31 &&
  (year < 100 || year > 1900);

/** The texts in the order of the page. Null where fewer than two tell a date, or where they do not agree. */
export function dateOrder(texts: readonly string[]): DateOrder | null {
  const dates = texts.map(numbersOf).filter((numbers) => numbers !== null);
  if (dates.length < 2) return null;
  const answers = new Set<DateOrder | null>();
  for (const read of readings) {
    const days = dates.map(({ date }) => read(date));
    if (days.every(isDate))
      answers.add(
        direction(days.map(({ year, month, day }, at) => [year, month, day, dates[at]?.minutes ?? 0])),
      );
  }
  const [only] = answers;
  return answers.size === 1 && only ? only : null;
}

function direction(keys: readonly (readonly number[])[]): DateOrder | null {
  let found: DateOrder | null = null;
  for (const [at, key] of keys.entries()) {
    const before = keys[at - 1];
    const part = before ? key.findIndex((value, place) => value !== before[place]) : -1;
    if (!before || part < 0) continue;
    const now = (key[part] ?? 0) > (before[part] ?? 0) ? 'oldest-first' : 'newest-first';
    if (found && found !== now) return null;
    found = now;
  }
  return found;
}
