import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/rejection/detect';
import { previewPhrase } from '../../../lib/rejection/own-phrases';
import type { Mail } from '../../../lib/rejection/verdict';

const mail = (text: string): Mail => ({
  subject: 'News from Lanternworks',
  from: { name: 'Lanternworks', email: 'People@lanternworks.example' },
  text,
});
const no = mail(
  'Dear Sam,\n\nThank you for your application. Unfortunately, you were not selected for the role.\n\nKind regards,\nLanternworks',
);
const odd = mail(
  'Hello Sam, the parcel with the lamps has arrived and the children are painting the boat. The lantern stays unlit for now. See you on Friday at the harbour, bring the rope. Kind regards',
);

describe('quiet senders', () => {
  it('are not judged', () => {
    expect(detect(no).verdict).toBe('rejection');
    expect(detect(no, { quietSenders: ['people@lanternworks.example'] }).verdict).toBe('none');
    expect(detect(no, { quietSenders: ['@lanternworks.example'] }).verdict).toBe('none');
  });

  it('are not mistaken for others', () => {
    expect(detect(no, { quietSenders: ['works.example', '@works.example', ''] }).verdict).toBe('rejection');
  });
});

describe('quiet rules', () => {
  it('decide no more', () => {
    const rule = detect(no).evidence[0]?.rule ?? '';
    expect(detect(no, { quietRules: [rule] }).verdict).toBe('none');
  });
});

describe('own phrases', () => {
  const phrase = 'the lantern stays UNLIT';

  it('make a rejection of any mail that holds them', () => {
    expect(detect(odd).verdict).toBe('none');
    expect(detect(odd, { ownPhrases: [phrase] })).toMatchObject({
      verdict: 'rejection',
      kind: 'not-selected',
      evidence: [{ sentence: 'The lantern stays unlit for now.', rule: `own/${phrase}` }],
    });
  });

  it('match whole words only, whatever the punctuation', () => {
    expect(detect(odd, { ownPhrases: ['antern stays unlit'] }).verdict).toBe('none');
    expect(
      detect(mail('The lantern, stays – unlit! See you on Friday.'), { ownPhrases: [phrase] }).verdict,
    ).toBe('rejection');
  });

  it('can be quieted like any rule', () => {
    expect(detect(odd, { ownPhrases: [phrase], quietRules: [`own/${phrase}`] }).verdict).toBe('none');
  });

  it.each(['', 'no', '....', 'x'.repeat(300)])('ignore what is no phrase: %s', (text) => {
    expect(detect(odd, { ownPhrases: [text] }).verdict).toBe('none');
    expect(previewPhrase(text, odd.text)).toEqual([]);
  });

  it('show what they would match', () => {
    expect(previewPhrase(phrase, `One. ${odd.text} And once more the lantern\nstays unlit!`)).toEqual([
      'The lantern stays unlit for now.',
      'Kind regards And once more the lantern stays unlit!',
    ]);
  });

  it('are text, never a pattern', () => {
    expect(previewPhrase('the lantern .* unlit (a+)+$', odd.text)).toEqual([]);
  });
});
