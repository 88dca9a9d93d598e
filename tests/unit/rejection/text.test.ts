import { beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/rejection/language';
import { grammarOf } from '../../../lib/rejection/languages';
import { fold } from '../../../lib/rejection/normalise';
import { mayConcernApplication } from '../../../lib/rejection/prefilter';
import { sentencesOf, shown } from '../../../lib/rejection/sentences';
import { StemSearch } from '../../../lib/rejection/stem-search';
import { isOneSlip, TypoMender } from '../../../lib/rejection/typos';

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

describe('StemSearch', () => {
  const search = new StemSearch(['position', 'bewerb', 'role']);
  it.each(['the POSITION', 'Bewerbung', 'xxrole', 'role'])('finds %s', (text) => {
    expect(search.foundIn(text, 1000)).toBe(true);
  });
  it.each(['', 'pos', 'positio', 'bewer b', 'rol'])('finds nothing in "%s"', (text) => {
    expect(search.foundIn(text, 1000)).toBe(false);
  });
  it('looks no further than told', () => {
    expect(search.foundIn('a long way to the role', 18)).toBe(false);
  });
});

describe('the prefilter', () => {
  /** Asking for a grammar makes them all known. */
  beforeAll(() => {
    grammarOf('en');
  });

  it.each(['Your application', 'INTERVIEW', 'the ap\u00ADpli\u00ADca\u00ADtion', 'po\u200Bsi\u200Btion'])(
    'lets pass: %s',
    (text) => {
      expect(mayConcernApplication(text)).toBe(true);
    },
  );
  it.each(['Dinner on Friday?', 'Your parcel is on its way.', ''])('stops: %s', (text) => {
    expect(mayConcernApplication(text)).toBe(false);
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
