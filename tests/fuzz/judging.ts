/** Own words, verdict and details of texts that nobody would write. */
import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { ownWordsOfText } from '../../lib/mail/own-words';
import { readDetails } from '../../lib/rejection/details';
import { detect } from '../../lib/rejection/detect';
import { tone } from '../../lib/rejection/tone-of-answer';
import type { Mail } from '../../lib/rejection/verdict';
import { mutateText, textEdits, token } from './mutate';
import { people, subjects, texts } from './sources';
import type { Target } from './target';

const text = fc
  .tuple(fc.nat(texts.length - 1), textEdits)
  .map(([index, edits]) => mutateText(texts[index] ?? '', edits, texts));
const words = (list: readonly string[]) => fc.oneof(fc.constantFrom(...list), token);

const mail: fc.Arbitrary<Mail> = fc.record({
  subject: words(subjects),
  from: fc.record({
    name: words(people.map(({ name }) => name)),
    email: words(people.map(({ email }) => email)),
  }),
  text,
});

function checkVerdict(one: Mail): void {
  const verdict = detect(one);
  const { evidence, confidence, kind } = verdict;
  assert.equal(
    verdict.verdict === 'none',
    evidence.length === 0,
    'evidence for what is shown, and only then',
  );
  assert.equal(verdict.verdict === 'none', kind === null);
  assert(confidence >= 0 && confidence <= 1);
  for (const { sentence } of evidence) assert(sentence.length <= 300);
  assert.deepEqual(detect(one), verdict, 'the same mail, the same verdict');
}

function checkDetails(one: Mail): void {
  const { company, role, person, firstName, noReply } = readDetails(one, one.text.slice(-300));
  for (const detail of [company, role, person, firstName]) {
    assert(detail === null || (detail.value.trim() !== '' && detail.value.length <= 1000));
  }
  assert.equal(typeof noReply, 'boolean');
}

export const judgingTargets = (): Target[] => [
  {
    name: 'own words of text',
    share: 15,
    property: () =>
      fc.property(text, (whole) => {
        const own = ownWordsOfText(whole);
        assert(own.text.length <= whole.length, 'own words are a part of the mail');
      }),
  },
  { name: 'verdict', share: 22, property: () => fc.property(mail, checkVerdict) },
  {
    name: 'tone of an answer',
    share: 3,
    property: () =>
      fc.property(mail, (one) => {
        assert(['plain', 'invitation', 'rejection'].includes(tone(one)));
      }),
  },
  { name: 'details', share: 14, property: () => fc.property(mail, checkDetails) },
];
