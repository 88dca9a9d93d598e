import { beforeAll, expect, it } from 'vitest';
import { detect } from '../../../lib/rejection/detect';
import { grammarOf } from '../../../lib/rejection/languages';
import { tone } from '../../../lib/rejection/tone-of-answer';

/** Asking for a grammar makes them all known. */
beforeAll(() => {
  grammarOf('en');
});

const mailOf = (text: string) => ({
  subject: 'Re: Your application',
  from: { name: 'Dana Holt', email: 'dana@fernhill.example' },
  text,
});
const toneOf = (text: string) => tone(mailOf(text));

it.each([
  'Hi Sam, good to hear from you. We would like to invite you to an interview on Monday.',
  'We are delighted to offer you the position of Shift Lead.',
  'I am happy to tell you that you have been selected for the role after all.',
])('hears an invitation or offer: %s', (text) => {
  expect(toneOf(text)).toBe('invitation');
});

it.each([
  'Thank you for your kind words, Sam. We wish you all the best.',
  'If a role opens up, we would be happy to invite you to an interview.',
  'Of course: we felt that more experience with children would have helped.',
  '',
])('hears nothing special: %s', (text) => {
  expect(toneOf(text)).toBe('plain');
});

it('hears a second no, as the detector does', () => {
  const text = 'Thank you for applying again. This position has been filled as well.';
  expect(detect(mailOf(text)).verdict).toBe('rejection');
  expect(toneOf(text)).toBe('rejection');
});
