import { describe, expect, it } from 'vitest';
import { formsOf, isPlural, lengthOf, locales, placesIn, type Text, textsOf } from './texts';
import { askedFor, isUsed } from './used-keys';

const english = textsOf('en');
const others = locales.filter((locale) => locale !== 'en');

/** Keys whose text fails, with the text: what a failing test prints. */
function failing(texts: ReadonlyMap<string, Text>, bad: (text: Text, key: string) => boolean): string[] {
  return [...texts]
    .filter(([key, text]) => bad(text, key))
    .map(([key, text]) => `${key}: ${formsOf(text).join(' | ')}`);
}

/** Names, which are the same everywhere. */
const names = ['extension.name', 'dashboard.title', 'notification.title'];

/** Words that the language shares with English, or that are a name or a form without words there. */
const shared = new Map([
  [
    'de',
    [
      'dashboard.templates.name',
      'dashboard.templates.body',
      'dashboard.data.export',
      'dashboard.data.import',
    ],
  ],
  ['fr', ['dashboard.settings.notifications', 'dashboard.corrections.title', 'dashboard.nav.corrections']],
  ['es', ['chip.no']],
  ['it', ['chip.no', 'dashboard.about.title', 'dashboard.nav.about', 'dashboard.threads.account']],
  ['pt', ['popup.keyEnter']],
  [
    'nl',
    [
      'dashboard.about.title',
      'dashboard.nav.about',
      'dashboard.threads.account',
      'popup.later',
      'popup.keyEnter',
      'dashboard.threads.site',
    ],
  ],
]);

/** What stands on buttons, menu items, links to pages and badges, by section: room is short there. */
const buttons = new Map([
  ['moves', /^\w+\.name$/],
  ['snooze', /./],
  ['delivery', /^copy$/],
  [
    'popup',
    /^(?:due|now|week|later|done|more|openMail|threadPage|dismiss|findPerson|copyRecruiter|undo|close|tryAgain|emptyHow|restAll|asideSee|copyReport)$/,
  ],
  ['banner', /^(?:why|notRejection|recruiterNote|replyAnyway)$/],
  ['chip', /./],
  ['compose', /^(?:button|kinder)$/],
  ['note', /^(?:close|undo)$/],
  ['dashboard', /^(?:cancel|delete|nav\.\w+|state\.\w+|stepState\.\w+|cadence\.restore|settings\.add)$/],
  ['dashboard.threads', /^(?:done|dismiss|delete|clear|selectAll)$/],
  ['dashboard.thread', /^(?:openMail|doneStep|skipStep|reopen|stop|end|save|deleteOne|mergeDo|takeBack)$/],
  [
    'dashboard.templates',
    /^(?:new|customise|restore|edit|duplicate|remove|save|close|exportJson|exportCsv|import|importDo)$/,
  ],
  ['dashboard.corrections', /^forget$/],
  ['dashboard.data', /^(?:exportJson|exportCsv|importChoose|importDo|deleteAll|deleteEntry)$/],
  ['dashboard.welcome', /^start$/],
]);

function isButton(key: string): boolean {
  return [...buttons].some(
    ([section, name]) => key.startsWith(`${section}.`) && name.test(key.slice(section.length + 1)),
  );
}

function roomFor(key: string): number {
  return Math.max(18, 1.8 * lengthOf(english.get(key) ?? ''));
}

function sameAsEnglish(text: Text, key: string): boolean {
  const there = formsOf(english.get(key) ?? '');
  return formsOf(text).some((form) => there.includes(form));
}

/** Only places for values and marks between them. */
function isWordless(text: Text): boolean {
  return formsOf(text).every((form) => !/\p{Letter}/u.test(form.replaceAll(/\$\d/g, '')));
}

/** How one must not speak to the user: the other form of address than the one chosen for the language. */
const otherAddress = new Map([
  ['de', /\b(?:du|dich|dir|deine?[mnrs]?)\b/i],
  ['fr', /(?:^|\s)(?:tu|toi|tes|ta)\b/i],
  ['es', /\busted/i],
  ['it', /\b(?:Lei|Suo|Sua|Suoi|Sue)\b/],
  ['pt', /(?:^|\s)(?:tu|teu|tua|vosso|vossa)\b/i],
  ['nl', /\b(?:u|uw)\b/i],
]);

/** Texts whose count can be nothing. */
const canBeNothing = new Set([
  'dashboard.threads.count',
  'dashboard.data.stored',
  'dashboard.templates.words',
  'dashboard.cadence.days',
]);

it('there are the languages that the drafts are written in', () => {
  expect(locales).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']);
});

describe('the English texts', () => {
  it('are all in use', () => {
    expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('hold every key that the sources ask for', () => {
    const sections = [...new Set([...english.keys()].map((key) => key.split('.')[0] ?? ''))];
    expect(askedFor(sections).length).toBeGreaterThan(200);
    expect(askedFor(sections).filter((key) => !english.has(key))).toEqual([]);
  });
});

describe.each(locales)('%s', (locale) => {
  const texts = textsOf(locale);

  it('says in plain text, without shouting, and says something', () => {
    expect(
      failing(texts, (text) => formsOf(text).some((form) => form.trim() !== form || form === '')),
    ).toEqual([]);
    expect(
      failing(texts, (text) =>
        formsOf(text).some((form) => /[!¡<>]|&\w+;|\p{Extended_Pictographic}/u.test(form)),
      ),
    ).toEqual([]);
  });

  it('fits the shops: a name of 45 characters, a description of 132', () => {
    expect(texts.get('extension.name')).toBe('Rebound');
    expect(lengthOf(texts.get('extension.description') ?? '')).toBeLessThanOrEqual(132);
  });

  it('names itself as the browser does, so that dates and numbers are written in it', () => {
    expect(texts.get('time.locale')).toBe(locale);
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
  });

  it('has a form for one and one for more, and one for nothing where nothing can be counted and is not "more"', () => {
    const plurals = [...texts].flatMap(([key, text]) =>
      isPlural(text) ? [{ key, forms: Object.keys(text) }] : [],
    );
    expect(plurals.filter(({ forms }) => !['1,n', '0,1,n'].includes(forms.toSorted().join()))).toEqual([]);
    if (new Intl.PluralRules(locale).select(0) === 'other') return;
    const missing = plurals.filter(({ key, forms }) => canBeNothing.has(key) && !forms.includes('0'));
    expect(missing.map(({ key }) => key)).toEqual([]);
  });

  it('keeps the mark that parts plural forms out of the forms', () => {
    expect(failing(texts, (text) => formsOf(text).some((form) => form.includes('|')))).toEqual([]);
  });
});

describe.each(others)('%s beside English', (locale) => {
  const texts = textsOf(locale);

  it('has exactly the same keys', () => {
    expect([...english.keys()].filter((key) => !texts.has(key))).toEqual([]);
    expect([...texts.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('takes the same values, and is counted where English is', () => {
    expect(
      failing(texts, (text, key) => placesIn(text).join() !== placesIn(english.get(key) ?? '').join()),
    ).toEqual([]);
    expect(failing(texts, (text, key) => isPlural(text) !== isPlural(english.get(key)))).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const allowed = new Set([...names, ...(shared.get(locale) ?? [])]);
    expect(
      failing(texts, (text, key) => !allowed.has(key) && !isWordless(text) && sameAsEnglish(text, key)),
    ).toEqual([]);
    expect([...allowed].filter((key) => !sameAsEnglish(texts.get(key) ?? '', key))).toEqual([]);
  });

  it('stays short on buttons: at most 1.8 times the English, or 18 characters', () => {
    expect(failing(texts, (text, key) => isButton(key) && lengthOf(text) > roomFor(key))).toEqual([]);
  });

  it('speaks to the user in one way', () => {
    const other = otherAddress.get(locale) ?? /^$/;
    expect(failing(texts, (text) => formsOf(text).some((form) => other.test(form)))).toEqual([]);
  });

  it('is set as the language sets it: its own quotation marks and apostrophes, no space that may break', () => {
    const typewriter = /["']|\.\.\./;
    const breaking = locale === 'fr' ? / [:;?»]|« / : /\s[:;?]/;
    expect(
      failing(texts, (text) => formsOf(text).some((form) => typewriter.test(form) || breaking.test(form))),
    ).toEqual([]);
  });
});
