/** Dates in words, in the language that the page's texts are in. A clock is passed in. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { localMidnight } from '../lib/follow-ups/agenda';

const day = 24 * 60 * 60 * 1000;

let locale: string | null = null;

/**
 * The user's own language tag where our texts are in that language (en-GB keeps its dates), else that of our texts.
 * Found out once: a list asks for every row.
 */
export function pageLocale(): string {
  if (locale === null) {
    const texts = i18n.t('time.locale');
    // A message like any other, and so known already: `getUILanguage` waits 15 ms for the browser.
    const own = browser.i18n.getMessage('@@ui_locale').replace('_', '-') || browser.i18n.getUILanguage();
    locale = own.split('-')[0] === texts.split('-')[0] ? own : texts;
  }
  return locale;
}

/** Whole local days from the day of `from` to the day of `to`; a day of 23 or 25 hours counts as one. */
export function daysBetween(from: number, to: number): number {
  return Math.round((localMidnight(to, 0) - localMidnight(from, 0)) / day);
}

/** "today", "yesterday", "5 days ago", "3 weeks ago", "4 months ago". */
export function ago(then: number, now: number): string {
  const days = Math.max(0, daysBetween(then, now));
  const words = relative();
  if (days < 14) return words.format(-days, 'day');
  if (days < 60) return words.format(-Math.floor(days / 7), 'week');
  if (days < 730) return words.format(-Math.floor(days / 30.44), 'month');
  return words.format(-Math.floor(days / 365.25), 'year');
}

/** "due now", or when: "tomorrow", "Mon, Nov 30", with the year where it is another. */
export function dueWords(dueAt: number, now: number): string {
  if (dueAt <= now) return i18n.t('time.dueNow');
  const days = daysBetween(now, dueAt);
  return days <= 1 ? relative().format(days, 'day') : shortDate(dueAt, now);
}

export function shortDate(instant: number, now: number): string {
  const sameYear = new Date(instant).getFullYear() === new Date(now).getFullYear();
  return formatter(sameYear ? 'day' : 'day-year').format(instant);
}

export function dateAndTime(instant: number): string {
  return formatter('full').format(instant);
}

export function clockTime(instant: number): string {
  return formatter('time').format(instant);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** `YYYY-MM-DD` of the local day, as `<input type="date">` takes it. */
export function inputDate(instant: number): string {
  const date = new Date(instant);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** That hour of a day written `YYYY-MM-DD`, local time; null when it isn't a date. */
export function hourOn(value: string, hour: number): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (match === null) return null;
  const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
  const made = new Date(year, month - 1, date, hour);
  return made.getMonth() === month - 1 && made.getDate() === date ? made.getTime() : null;
}

const shapes = {
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  'day-year': { day: 'numeric', month: 'short', year: 'numeric' },
  time: { timeStyle: 'short' },
  full: { dateStyle: 'medium', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making an Intl formatter costs more than using it, and a list uses one per row. */
const made = new Map<keyof typeof shapes, Intl.DateTimeFormat>();
let relativeWords: Intl.RelativeTimeFormat | null = null;

function formatter(shape: keyof typeof shapes): Intl.DateTimeFormat {
  const known = made.get(shape) ?? new Intl.DateTimeFormat(pageLocale(), shapes[shape]);
  made.set(shape, known);
  return known;
}

function relative(): Intl.RelativeTimeFormat {
  relativeWords ??= new Intl.RelativeTimeFormat(pageLocale(), { numeric: 'auto' });
  return relativeWords;
}
