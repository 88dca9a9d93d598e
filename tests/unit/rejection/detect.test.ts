import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/rejection/detect';
import type { Mail } from '../../../lib/rejection/verdict';
import { hedged, phrasings } from './phrasings';
import { traps } from './traps';

const from = { name: 'Fernhill', email: 'jobs@fernhill.example' };
const mail = (text: string, subject = 'Your application'): Mail => ({ subject, from, text });

const framed = (sentence: string): Mail =>
  mail(
    `Dear Sam,\n\nThank you for applying for the position at Fernhill. ${sentence}\n\nKind regards,\nThe Fernhill team`,
  );

describe('a mail that says no', () => {
  it.each(phrasings)('%s', (sentence) => {
    expect(detect(framed(sentence))).toMatchObject({ verdict: 'rejection', language: 'en' });
  });

  it('shows the sentence that decided and its rule', () => {
    const { evidence } = detect(
      framed('We regret to say that we will not be moving forward with your application.'),
    );
    expect(evidence[0]).toEqual({
      sentence: 'We regret to say that we will not be moving forward with your application.',
      rule: 'en/not-selected/negated-progress',
    });
  });

  it('is not quoted by a mark in its subject', () => {
    const { text } = framed(
      'We will not be moving forward with your application for the role of 15" laptop tester.',
    );
    const { evidence } = detect(mail(text, 'Your application: 15" laptop tester'));
    expect(evidence[0]?.rule).toBe('en/not-selected/negated-progress');
  });
});

describe('a mail that does not quite say no', () => {
  it.each(hedged)('is at least asked about: %s', (sentence) => {
    expect(detect(framed(sentence)).verdict).not.toBe('none');
  });
});

describe('a mail that only sounds like it', () => {
  it('is not asked about for a clause alone, where nothing tells of work', () => {
    const slot =
      'Hello all,\n\nIt was lovely to hear your voices on Saturday. We don’t have a slot for the quiz or the breakfast show. The quiz needs a producer. Come back to me in January.\n\nCheers,\nGus';
    expect(detect(mail(slot, 'Autumn on the radio')).verdict).toBe('none');
  });

  describe.each(Object.entries(traps))('%s', (_, mails) => {
    it.each(mails)('$subject', ({ subject, text }) => {
      expect(detect(mail(text, subject)).verdict).not.toBe('rejection');
    });
  });

  it('is not shown as likely either', () => {
    const shown = Object.values(traps)
      .flat()
      .filter(({ subject, text }) => detect(mail(text, subject)).verdict === 'likely');
    expect(shown.map(({ subject }) => subject)).toEqual([]);
  });
});

describe('the kind of a rejection', () => {
  it.each([
    ['We have decided not to move forward with your application.', 'not-selected'],
    ['The position has been filled.', 'position-filled'],
    ['The position has been cancelled.', 'position-cancelled'],
    ['You were not selected, but we would like to stay in touch about other roles.', 'keep-in-touch'],
    ['The role has been filled, but we would like to stay in touch.', 'position-filled'],
  ])('%s → %s', (sentence, kind) => {
    expect(detect(framed(sentence)).kind).toBe(kind);
  });

  it.each([
    ['After reviewing your CV, we are unable to invite you to an interview.', 'before-interview'],
    [
      'We enjoyed our conversation last week. We have decided to go with another candidate.',
      'after-interview',
    ],
    ['Thank you for interviewing with us. You were not selected.', 'after-interview'],
  ])('%s → %s', (sentence, stage) => {
    expect(detect(framed(sentence)).stage).toBe(stage);
  });

  it('has no stage where the text tells none', () => {
    expect(detect(mail('You were not selected for the position. Good luck.')).stage).toBeNull();
  });
});

describe('the same no in other clothes', () => {
  const plain = "Unfortunately, we won't be moving forward with your application for the position.";
  it.each([
    ['typographic apostrophe', plain.replace("'", '’')],
    ['capitals', plain.toUpperCase()],
    ['non-breaking spaces', plain.replaceAll(' ', '\u00A0')],
    [
      'soft hyphens',
      plain.replace('application', 'appli\u00ADca\u00ADtion').replace('moving', 'mov\u00ADing'),
    ],
    ['zero-width spaces', plain.replace('forward', 'for\u200Bward').replace('position', 'posi\u200Btion')],
    [
      'hard-wrapped lines',
      "Unfortunately, after a careful look at all of it, we won't be moving\nforward with your application for the position.",
    ],
    ['a word broken over two lines', plain.replace('application', 'appli-\ncation')],
    ['typos', 'Unfortunatly, we wont be moving foward with your aplication for the postion.'],
    ['Windows line ends', `Hello Sam,\r\n\r\n${plain}\r\n\r\nBest`],
  ])('%s', (_, text) => {
    expect(detect(mail(text)).verdict).toBe('rejection');
  });
});

describe('a mail that came differently', () => {
  it('may say no in its subject only', () => {
    const verdict = detect(
      mail(
        'See the portal for details. Thank you for your interest in the role.',
        'Your application was not successful',
      ),
    );
    expect(verdict.verdict).toBe('rejection');
    expect(verdict.evidence[0]?.sentence).toBe('Your application was not successful');
  });

  it('is silent when empty', () => {
    expect(detect(mail('', ''))).toEqual({
      verdict: 'none',
      kind: null,
      stage: null,
      confidence: 0,
      evidence: [],
      language: null,
    });
  });

  it('cuts long evidence', () => {
    const long =
      'We regret that, after a very careful look at each of the many applications that reached us in the last weeks from near and far, several long conversations among the four of us who will work with the new colleague every day, and one more meeting on Thursday in which we put the three strongest side by side, you were not selected for the position.';
    const sentence = detect(framed(long)).evidence[0]?.sentence ?? '';
    expect(sentence.length).toBeLessThanOrEqual(300);
    expect(sentence.endsWith('…')).toBe(true);
  });
});
