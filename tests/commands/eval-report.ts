/** The plain report of an eval: tables, times, and every miss and false alarm. */
import { type DetailFigures, type Figures, quantile } from './eval-figures';
import type { Row } from './eval-judge';

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

function table(title: string, figures: ReadonlyMap<string, Figures>): string[] {
  const head = [
    title,
    'n',
    'rejections',
    'precision',
    'recall',
    'F1',
    'false alarms',
    'recall+likely',
    'likely alarms',
  ];
  const rows = [...figures].map(([name, each]) => [
    name || '–',
    String(each.n),
    String(each.rejections),
    share(each.precision),
    share(each.recall),
    share(each.f1),
    String(each.falseAlarms),
    share(each.recallWithLikely),
    String(each.likelyAlarms),
  ]);
  return aligned([head, ...rows]);
}

function aligned(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const disagreement = ({ id, set, verdict, rule, sentence }: Row): string =>
  `  ${id} [${set}] ${verdict}${rule === null ? '' : ` · ${rule} · ${sentence ?? ''}`}`;

function list(title: string, rows: readonly Row[]): string[] {
  return [`${title}: ${rows.length}`, ...rows.map(disagreement)];
}

export interface Report {
  rows: readonly Row[];
  sets: ReadonlyMap<string, Figures>;
  langs: ReadonlyMap<string, Figures>;
  /** By parts of clusters; empty where none were asked for. */
  parts: ReadonlyMap<string, Figures>;
  details: ReadonlyMap<string, DetailFigures>;
}

export function write({ rows, sets, langs, parts, details }: Report): string {
  const times = rows.map((row) => row.ms);
  const answered = [...details].filter(([, figures]) => figures.answered > 0);
  return [
    ...table('set', sets),
    '',
    ...table('lang', langs),
    '',
    ...(parts.size > 0 ? [...table('part', parts), ''] : []),
    ...answered.map(
      ([name, { given, right, answered: n }]) =>
        `${name}: right ${share(right)} where given, given ${share(given)} where present (${n} mails)`,
    ),
    `time per mail: median ${quantile(times, 0.5).toFixed(3)} ms, p99 ${quantile(times, 0.99).toFixed(3)} ms`,
    '',
    ...list(
      'misses',
      rows.filter((row) => row.label === 'rejection' && row.verdict !== 'rejection'),
    ),
    '',
    ...list(
      'false alarms',
      rows.filter((row) => row.label === 'not_rejection' && row.verdict === 'rejection'),
    ),
    '',
    ...list(
      'likely, but no rejection',
      rows.filter((row) => row.label === 'not_rejection' && row.verdict === 'likely'),
    ),
  ].join('\n');
}
