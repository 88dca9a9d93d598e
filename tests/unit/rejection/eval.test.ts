import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detailFigures, figuresBy, figuresOf, quantile } from '../../commands/eval-figures';
import { readEvalFile, Unusable } from '../../commands/eval-file';
import { judge } from '../../commands/eval-judge';
import { figuresByPart, partOf } from '../../commands/eval-parts';
import { write } from '../../commands/eval-report';

function fileOf(...lines: (object | string)[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'eval-')), 'mails.jsonl');
  writeFileSync(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return path;
}

const no = {
  id: 'a',
  set: 'mine',
  source: '',
  lang: 'en',
  label: 'rejection',
  subject: 'Your application',
  from: 'Fernhill Jobs <no-reply@fernhill.example>',
  body: 'Dear Sam,\n\nThank you for applying. You were not selected for the position of Florist.\n\nKind regards,\nFernhill',
};
const receipt = {
  ...no,
  id: 'b',
  label: 'not_rejection',
  body: 'We have received your application for the job.',
};

describe('readEvalFile', () => {
  it('reads mails, with empty lines between them', () => {
    const [mail] = readEvalFile(fileOf(no, '', receipt));
    expect(mail).toMatchObject({
      id: 'a',
      isRejection: true,
      from: { name: 'Fernhill Jobs', email: 'no-reply@fernhill.example' },
      answers: null,
    });
  });

  it('makes do with label and body', () => {
    expect(readEvalFile(fileOf({ label: 'rejection', body: 'No.' }))[0]).toMatchObject({
      id: 'line 1',
      set: 'all',
      lang: '',
      subject: '',
    });
  });

  it.each([
    ['not JSON', '{', /:1 is not JSON/],
    ['another label', { ...no, label: 'perhaps' }, /:1 is no labelled mail: label/],
    ['no text', { label: 'rejection', subject: 'x' }, /neither body nor html/],
  ])('says which line is unusable: %s', (_, line, why) => {
    expect(() => readEvalFile(fileOf(line))).toThrow(why);
    expect(() => readEvalFile(fileOf(line))).toThrow(Unusable);
  });

  it('says when there is no file, or nothing in it', () => {
    expect(() => readEvalFile('/no/such/file.jsonl')).toThrow(Unusable);
    expect(() => readEvalFile(fileOf(''))).toThrow(/holds no mail/);
  });
});

const rowOf = (line: object) => {
  const [mail] = readEvalFile(fileOf(line));
  if (!mail) throw new Error('no mail');
  return judge(mail);
};

describe('judge', () => {
  it('gives verdict, rule and sentence', () => {
    expect(rowOf(no)).toMatchObject({
      id: 'a',
      label: 'rejection',
      verdict: 'rejection',
      kind: 'not-selected',
      rule: 'en/not-selected/not-chosen',
      sentence: 'You were not selected for the position of Florist.',
      details: { noReply: true },
    });
  });

  it('reads HTML as a reader sees it', () => {
    const { body: _, ...rest } = no;
    const html =
      '<style>p{}</style><div style="display:none">Preheader</div><p>Thank you for applying.</p><p>You were <b>not</b> selected for the position.</p>';
    expect(rowOf({ ...rest, html })).toMatchObject({
      verdict: 'rejection',
      sentence: 'You were not selected for the position.',
    });
  });

  it('judges the newest words only', () => {
    const quoted = `I will answer next week about the job.\n\nOn Mon, 3 Mar 2025 at 10:00, Fernhill <a@fernhill.example> wrote:\n> ${no.body.replaceAll('\n', '\n> ')}`;
    expect(rowOf({ ...no, body: quoted }).verdict).toBe('none');
  });
});

describe('figures', () => {
  const rows = (['rejection', 'likely', 'none', 'rejection'] as const).map((verdict, at) => ({
    id: String(at),
    set: at < 3 ? 'one' : 'two',
    lang: 'en',
    label: at < 3 ? ('rejection' as const) : ('not_rejection' as const),
    verdict,
    kind: null,
    stage: null,
    rule: null,
    sentence: null,
    details: { company: at === 0 ? 'Fernhill' : null, role: null, person: null, noReply: false },
    ms: at,
  }));

  it('count only the verdict rejection as found', () => {
    expect(figuresOf(rows)).toEqual({
      n: 4,
      rejections: 3,
      precision: 1 / 2,
      recall: 1 / 3,
      f1: 2 / 5,
      falseAlarms: 1,
      misses: 2,
      likelyRejections: 1,
      recallWithLikely: 2 / 3,
      likelyAlarms: 0,
    });
  });

  it('leave empty what there is nothing to divide by', () => {
    expect(figuresBy(rows, 'set').get('two')).toMatchObject({ precision: 0, recall: null, falseAlarms: 1 });
    expect(figuresOf([])).toMatchObject({ n: 0, precision: null, recall: null, f1: null });
  });

  it('compare details with the answers, where there are any', () => {
    const answers = [{ company: 'fernhill' }, { company: 'Northwind' }, { company: null }, null];
    const mails = answers.map((answer) => ({
      id: '',
      set: '',
      source: '',
      lang: '',
      cluster: null,
      isRejection: true,
      subject: '',
      from: { name: '', email: '' },
      body: '',
      html: null,
      answers: answer,
    }));
    expect(detailFigures(mails, rows, 'company')).toEqual({ answered: 3, given: 1 / 2, right: 1 });
    expect(detailFigures(mails, rows, 'role')).toEqual({ answered: 0, given: null, right: null });
  });

  it('keep near-identical wordings in one part, and lose no mail', () => {
    const mails = readEvalFile(fileOf({ ...no, cluster: 7 }, { ...receipt, cluster: 7 }, no, receipt));
    const parts = figuresByPart(mails, mails.map(judge), 3);
    expect([...parts.values()].reduce((sum, { n }) => sum + n, 0)).toBe(4);
    expect(parts.get(`part ${partOf('7', 3)}`)?.n).toBeGreaterThanOrEqual(2);
  });

  it('find the middle and the end', () => {
    expect([quantile([3, 1, 2], 0.5), quantile([3, 1, 2], 0.99), quantile([], 0.5)]).toEqual([2, 3, 0]);
  });

  it('are written with every miss and false alarm', () => {
    const report = write({
      rows,
      sets: figuresBy(rows, 'set'),
      langs: figuresBy(rows, 'lang'),
      parts: new Map(),
      details: new Map(),
    });
    expect(report).toContain('misses: 2\n  1 [one] likely\n  2 [one] none');
    expect(report).toContain('false alarms: 1\n  3 [two] rejection');
  });
});
