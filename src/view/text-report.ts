import type { Report, Statement } from '../report';
import { chainLine, chainOf } from './chain';
import { wordsAt } from './excerpt';
import { headlineVerdict } from './headline';
import { KINDS, kindLabel, kindOf } from './kinds';
import { summarise, summarySentence } from './summary';
import { whyLines } from './why';
import type { Translate } from './words';

/** Columns: wide enough to read, narrow enough for a terminal beside an editor. */
const WIDTH = 88;

/** The report as text for a terminal; ends with a line break. */
export function textReport(report: Report, t: Translate): string {
  const summary = summarise(report.statements);
  const verdict = headlineVerdict(report, t);
  const { title, outlet, byline, published, url } = report.article;
  const origin = [outlet, byline, published?.slice(0, 'yyyy-mm-dd'.length)].filter(Boolean).join(' · ');
  const parts = [
    [title, origin, url].filter(Boolean).flatMap((line) => wrap(String(line), '')),
    [
      ...wrap(summarySentence(summary, t), ''),
      ...countLines(summary.counts, t),
      ...ownVoiceLines(report.unsourced.length, t),
    ],
    verdict ? wrap(`${t('headingHeadline')}: ${verdict.sentence}`, '') : [],
    ...report.statements.map((statement, index) => statementLines(report, statement, index + 1, t)),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Sentences without a source are no statements: they are counted apart. */
function ownVoiceLines(count: number, t: Translate): string[] {
  return count > 0 ? wrap(t('summaryOwnVoice', { count }), '') : [];
}

function countLines(counts: ReturnType<typeof summarise>['counts'], t: Translate): string[] {
  const rows = KINDS.filter((kind) => counts[kind] > 0).map(
    (kind) => [kindLabel(kind, t), counts[kind]] as const,
  );
  const longest = Math.max(0, ...rows.map(([label]) => label.length));
  return rows.map(([label, count]) => `  ${label.padEnd(longest)}  ${String(count).padStart(3)}`);
}

function statementLines(report: Report, statement: Statement, number: number, t: Translate): string[] {
  const head = `${number}. `;
  const indent = ' '.repeat(head.length);
  const lines = [
    wordsAt(report.text, statement.content),
    chainLine(chainOf(report, statement, t)),
    kindLabel(kindOf(statement), t),
    ...whyLines(report, statement, t).map(({ label, words }) => `${label}: ${words}`),
  ];
  return lines.flatMap((line, at) => wrap(line, at === 0 ? head : indent, indent));
}

/** Breaks a line at spaces so that it fits; a word longer than the line stands alone. */
function wrap(line: string, first: string, rest = first): string[] {
  const lines: string[] = [];
  let current = first;
  let empty = true;
  for (const word of line.split(' ')) {
    if (!empty && current.length + 1 + word.length > WIDTH) {
      lines.push(current);
      current = rest;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, current];
}
