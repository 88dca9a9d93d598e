import { beforeAll, describe, expect, it } from 'vitest';
import type { Scopes } from '../../../lib/rejection/grammar';
import { mayBeRejection } from '../../../lib/rejection/grammars';
import { languageOf } from '../../../lib/rejection/language';
import { grammarOf } from '../../../lib/rejection/languages';
import { fold } from '../../../lib/rejection/normalise';
import { Prefilter } from '../../../lib/rejection/prefilter';
import { sentencesOf, shown } from '../../../lib/rejection/sentences';
import { hashOf, quarters, TermTable } from '../../../lib/rejection/terms';
import { isOneSlip, TypoMender } from '../../../lib/rejection/typos';
import { conditionsOf, eachWord } from '../../../lib/rejection/wording';

describe('fold', () => {
  it.each([
    ['We’re SORRY', "we're sorry"],
    ['Ré\u00ADsu\u200Bmé\u00A0attached', 'resume attached'],
    ['„Größe“', '"grosse"'],
    ['your appli-\n cation', 'your application'],
    ['a\r\nb\tc', 'a  b c'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

const trimmed = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.trim());

describe('sentencesOf', () => {
  it('ends at stops, not at abbreviations, initials or numbers', () => {
    expect(trimmed('Dear Dr. J. Ode, thanks. We pay 3.5 million to Acme Inc. in May! Really? Yes')).toEqual([
      'Dear Dr. J. Ode, thanks.',
      'We pay 3.5 million to Acme Inc. in May!',
      'Really?',
      'Yes',
    ]);
  });

  it('goes on over lines that a mail program wrapped', () => {
    expect(
      trimmed('We are sorry to tell you that your application was not\nselected for the role.\nBest'),
    ).toEqual(['We are sorry to tell you that your application was not\nselected for the role.', 'Best']);
  });

  it('ends at blank lines, short lines and list items', () => {
    expect(trimmed('Dear Sam,\nThank you\n\nNews\n- one\n- two')).toEqual([
      'Dear Sam,',
      'Thank you',
      'News',
      '- one',
      '- two',
    ]);
  });

  it('cuts a sentence without end', () => {
    expect(Math.max(...sentencesOf('word '.repeat(10_000)).map((sentence) => sentence.length))).toBeLessThan(
      1500,
    );
  });

  it('leaves nothing of the judged text out', () => {
    const text = 'One. Two,\nthree\n  four… 5.6';
    expect(sentencesOf(text).join('')).toBe(text);
  });

  it('shows a sentence in one line', () => {
    expect(shown('  We\n are\u00A0so\u00ADrry. ')).toBe('We are sorry.');
  });
});

describe('typos', () => {
  it.each([
    ['postion', 'position'],
    ['aplication', 'application'],
    ['recieved', 'received'],
    ['seletced', 'selected'],
  ])('%s is one slip from %s', (slip, word) => {
    expect(isOneSlip(slip, word)).toBe(true);
  });

  it.each([
    ['position', 'position'],
    ['positions', 'position'],
    ['placed', 'places'],
    ['positive', 'position'],
  ])('%s is none from %s', (other, word) => {
    expect(isOneSlip(other, word)).toBe(false);
  });

  it('leaves short words and listed neighbours alone', () => {
    const mender = new TypoMender(['filled', 'fit', 'forward'], ['fulled']);
    expect(['filed', 'fulled', 'fir', 'foward', 'dorward'].map((word) => mender.mend(word))).toEqual([
      'filled',
      'fulled',
      'fir',
      'forward',
      'dorward',
    ]);
  });
});

describe('the prefilter', () => {
  const prefilter = new Prefilter({
    bias: -3,
    of: { '6.00': 'candidature,position', '-6.00': 'parcel' },
  });
  const passes = (text: string, subject = ''): boolean => prefilter.mayBeRejection([subject, text]);

  it.each(['position', 'The POSITION.', 'po\u200Bsi\u00ADtion', 'Ma candidature', 'Ma candid\u00E0ture'])(
    'lets pass: %s',
    (text) => {
      expect(passes(text)).toBe(true);
    },
  );
  it.each(['', 'posi tion', 'positions', 'position parcel', '日本語', 'x'])('stops: %s', (text) => {
    expect(passes(text)).toBe(false);
  });
  it('reads the subject with the text', () => {
    expect(passes('Good morning', 'position')).toBe(true);
    expect(passes('parcel', 'position')).toBe(false);
  });
  it('hears one sentence in a long mail, wherever it is', () => {
    const story = 'Then they went home again. '.repeat(200);
    expect(passes(`${story} ${'position '.repeat(8)} ${story}`)).toBe(true);
    expect(passes(`${story} ${story}`)).toBe(false);
  });
  it('goes on behind an endless word', () => {
    expect(passes(`${'a'.repeat(19_000)} position`)).toBe(true);
  });
  it('reads the first 20,000 characters', () => {
    expect(passes(`${'- '.repeat(9_000)}position`)).toBe(true);
    expect(passes(`${'- '.repeat(11_000)}position`)).toBe(false);
  });
});

describe('the table of terms', () => {
  const terms = Array.from(
    { length: 5000 },
    (_, number) => `w${number.toString(26)} x${(number * 7).toString(26)}`,
  );
  const half = terms.filter((_, number) => number % 2 === 0);

  it('gives each term its weight, and none to others', () => {
    const table = new TermTable({
      '2.25': half.slice(0, 2000).join(','),
      '-7.50': half.slice(2000).join(','),
    });
    const weights = terms.map((term) => table.weightOf(hashOf(term)) / quarters);
    expect(weights.filter((_, number) => number % 2 === 1 && weights[number] !== 0)).toEqual([]);
    expect(new Set(weights.filter((_, number) => number % 2 === 0 && number < 4000))).toEqual(
      new Set([2.25]),
    );
    expect(new Set(weights.filter((_, number) => number % 2 === 0 && number >= 4000))).toEqual(
      new Set([-7.5]),
    );
  });
  it('may be empty', () => {
    expect(new TermTable({}).weightOf(hashOf('word'))).toBe(0);
  });
});

describe('the terms of a sentence', () => {
  const conditions = conditionsOf({ conditional: 'if should_you', conditionalFirst: 'anyone' } as Scopes);
  const termsOf = (sentence: string): [number, number][] => {
    const found: [number, number][] = [];
    eachWord(sentence, conditions, (word, pair) => found.push([word, pair]));
    return found;
  };
  it.each([
    ["we've hired 3,400 people", ['weve', 'hired', '#', '#', 'people']],
    ['please call if you can', ['please', 'call', 'if', '?you', '?can']],
    ['should you apply', ['should', 'you', '?apply']],
    ['anyone can ask anyone', ['anyone', '?can', '?ask', '?anyone']],
    ['ask anyone here', ['ask', 'anyone', 'here']],
    ['is it filled?', ['?is', '?it', '?filled']],
    ["x1y 'tis -- ok", ['x', '#', 'y', 'tis', 'ok']],
    ['', []],
  ])('%s', (sentence, words) => {
    const pairs = words.map((word, at) => `${words[at - 1] ?? '.'} ${word}`);
    expect(termsOf(sentence)).toEqual([
      ...words.map((word, at) => [hashOf(word), hashOf(pairs[at] ?? '')]),
      [hashOf('.'), hashOf(`${words.at(-1) ?? '.'} .`)],
    ]);
  });
  it('reads 600 characters of an endless one', () => {
    expect(termsOf('ab '.repeat(10_000))).toHaveLength(201);
  });
});

describe('what the prefilter learned', () => {
  /** Asking for a grammar makes all known. */
  beforeAll(() => {
    grammarOf('en');
  });
  it.each([
    'Thank you for your application. Unfortunately we went with another candidate.',
    'We gave the job to somebody else, sorry.',
    'Vielen Dank für Ihre Bewerbung, leider haben wir uns für eine andere Bewerberin entschieden.',
    'Malheureusement, votre candidature n’a pas été retenue pour ce poste.',
  ])('lets pass: %s', (text) => {
    expect(mayBeRejection(['Update', text])).toBe(true);
  });
  it.each([
    'Dinner on Friday at ours? Bring the children, the dog and a cake, Tom makes the soup.',
    'Your parcel is on its way and will be delivered on Tuesday. You can track it in the app, with your order number.',
    '',
  ])('stops: %s', (text) => {
    expect(mayBeRejection(['', text])).toBe(false);
  });
});

describe('languageOf', () => {
  it.each([
    ['en', 'Thank you for your application. We have decided not to go on.'],
    [
      'de',
      'Vielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen entschieden haben.',
    ],
    [
      'fr',
      'Nous vous remercions de votre candidature. Nous avons le regret de vous informer que nous ne pouvons pas y donner suite.',
    ],
    [
      'es',
      'Gracias por tu interés. Lamentamos informarte de que hemos decidido seguir con otros candidatos para el puesto.',
    ],
    [
      'it',
      'La ringraziamo per la Sua candidatura. Purtroppo abbiamo deciso di non proseguire con il processo di selezione.',
    ],
    [
      'pt',
      'Agradecemos o seu interesse. Infelizmente não foi possível avançar com a sua candidatura para a vaga.',
    ],
    ['nl', 'Bedankt voor je sollicitatie. Helaas moeten wij je meedelen dat we niet met je verder gaan.'],
    ['en', 'ok'],
  ])('%s', (language, text) => {
    expect(languageOf([fold(text)])).toBe(language);
  });

  it('knows when it does not know', () => {
    expect(
      languageOf([
        fold(
          'Dziękujemy za zainteresowanie ofertą pracy w naszej firmie oraz przesłane dokumenty aplikacyjne. '.repeat(
            6,
          ),
        ),
      ]),
    ).toBeNull();
  });
});
