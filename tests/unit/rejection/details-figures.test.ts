import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDetails } from '../../../lib/rejection/details';
import type { Mail } from '../../../lib/rejection/verdict';
import labels from './details-labels.json';

const corpus = resolve(import.meta.dirname, '../../../../shared/corpus/dev.jsonl');
const there = existsSync(corpus);
if (!there)
  console.log('Skipped: the labelled mails (../shared/corpus/dev.jsonl) are not beside the project.');

interface Line {
  id: string;
  subject: string;
  from: string;
  body: string;
}

const mailOf = ({ subject, from, body }: Line): Mail => {
  const [, name = '', email = from] = /^(.*?)\s*<(.*)>$/.exec(from) ?? [];
  return { subject, from: { name, email }, text: body };
};

const plain = (value: string) =>
  value
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#&]+/gu, ' ')
    .trim();

/** Case and punctuation do not make a name another one. */
const same = (a: string, b: string) => plain(a) === plain(b);

describe.skipIf(!there)('details of the labelled mails', () => {
  const lines = there
    ? readFileSync(corpus, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Line)
    : [];
  const answers = new Map(Object.entries(labels));

  for (const field of ['company', 'role'] as const) {
    it(`${field}: right when given, given when present`, () => {
      let right = 0;
      let given = 0;
      let present = 0;
      for (const line of lines) {
        const answer = answers.get(line.id);
        if (!answer) continue;
        const found = readDetails(mailOf(line))[field]?.value;
        if (answer[field]) present += 1;
        if (found) given += 1;
        if (found && answer[field] && same(found, answer[field])) right += 1;
      }
      console.log(`${field}: ${right} right of ${given} given, ${present} present`);
      expect(right / given).toBeGreaterThanOrEqual(0.9);
      expect(given / present).toBeGreaterThanOrEqual(0.8);
    });
  }
});
