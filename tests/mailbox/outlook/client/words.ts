import { language } from '../../client/page-options';
import { wordsOf } from '../words';

export const words = wordsOf[language];

const dateFormat = new Intl.DateTimeFormat(language, {
  weekday: 'short',
  dateStyle: undefined,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  timeZone: 'UTC',
});
const dayFormat = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC' });

export function fullDate(instant: number): string {
  return dateFormat.format(instant);
}

export function shortDate(instant: number): string {
  return dayFormat.format(instant);
}
