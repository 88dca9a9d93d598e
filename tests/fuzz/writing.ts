/** Drafts from whatever a mail may have held, templates from whatever a user may have typed, and what may be in the storage. */
import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { choose } from '../../lib/drafts/choose';
import { type DraftFacts, moves } from '../../lib/drafts/draft';
import { tone } from '../../lib/drafts/tone';
import { write } from '../../lib/drafts/write';
import { read } from '../../lib/follow-ups/migrations';
import { readExport } from '../../lib/follow-ups/transfer';
import { languages, rejectionKinds, stages } from '../../lib/rejection/verdict';
import { mutateText, textEdits, token } from './mutate';
import { people, subjects, texts } from './sources';
import type { Target } from './target';

const value = fc.oneof(fc.constantFrom(...people.map(({ name }) => name), ...subjects), token);
const detail = fc.option(fc.record({ value, sure: fc.boolean() }));
const facts: fc.Arbitrary<DraftFacts> = fc.record({
  kind: fc.option(fc.constantFrom(...rejectionKinds)),
  stage: fc.option(fc.constantFrom(...stages)),
  language: fc.constantFrom(...languages),
  company: detail,
  role: detail,
  person: detail,
  firstName: detail,
});

/** Controls but line breaks, bidi and zero-width marks, lone surrogates. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/** What a draft holds of the facts is theirs; all else is the template's and must be finished text. */
function checkDraft(move: (typeof moves)[number], given: DraftFacts, used: readonly string[]): void {
  const { text, check } = write(choose(move, given, used), given);
  assert(text.length > 0 && text.length <= 10_000);
  assert(!invisible.test(text.replaceAll('\n', '')), 'nothing invisible goes into a mail');
  for (const { start, end } of check) assert(start >= 0 && start <= end && end <= text.length);
  const known = [given.company, given.role, given.person, given.firstName]
    .map((one) => one?.value ?? '')
    .join('');
  if (!/[{}[\]]/.test(known)) assert(!/[{}[\]]/.test(text), 'no hole is left');
}

const template = fc
  .tuple(
    fc.nat(texts.length - 1),
    textEdits,
    fc.array(fc.constantFrom<string[]>('{{', '}}', '[[', ']]', '|', 'if ', ': ')),
  )
  .map(([index, edits, marks]) =>
    mutateText((texts[index] ?? '').slice(0, 2000), edits, marks.concat('{{company}}')),
  );

export const writingTargets = (): Target[] => [
  {
    name: 'drafts',
    share: 10,
    property: () =>
      fc.property(fc.constantFrom(...moves), facts, fc.array(value, { maxLength: 3 }), checkDraft),
  },
  {
    name: 'own templates',
    share: 6,
    property: () =>
      fc.property(template, facts, (body, given) => {
        const { text, check } = write({ id: 'own/1', move: 'thanks', language: null, body }, given);
        for (const { start, end } of check) assert(start >= 0 && start <= end && end <= text.length);
      }),
  },
  {
    name: 'tone guard',
    share: 3,
    property: () =>
      fc.property(
        fc.nat(texts.length - 1),
        textEdits,
        fc.constantFrom(...languages),
        (index, edits, language) => {
          const { hot, reasons } = tone(mutateText(texts[index] ?? '', edits, texts), language);
          assert.equal(hot, reasons.length > 0);
        },
      ),
  },
  {
    name: 'stored threads',
    share: 6,
    property: () =>
      fc.property(token, fc.anything({ withNullPrototype: true, withBigInt: true }), (key, stored) => {
        assert(typeof read(`thread:${key}`, stored).ok === 'boolean');
      }),
  },
  {
    name: 'imported files',
    share: 5,
    property: () =>
      fc.property(fc.oneof(fc.json(), token, template), (file) => {
        assert(typeof readExport(file).ok === 'boolean');
      }),
  },
];
