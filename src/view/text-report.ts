import type { Report, Source, Statement } from '../report';
import { isDependent, KINDS, kindLabel, kindOf } from './kinds';
import { listNumbers, wrap } from './lines';
import { groupBySource } from './list/groups';
import { rootSentence } from './list/roots';
import { sourceNote } from './list/source-note';
import { chainLine, chainOf } from './words/chain';
import { quoted, wordsAt } from './words/excerpt';
import { headlineVerdict } from './words/headline';
import { listParts } from './words/join-names';
import { summarise, summarySentence } from './words/summary';
import { whyLines } from './words/why';
import type { Translate } from './words/words';

/** Columns: what every terminal has. */
const WIDTH = 80;

/** Of what stands below a heading, in columns. */
const INDENT = '  ';

/** What the parts of the text share. */
interface Page {
  readonly report: Report;
  readonly t: Translate;
  /** By id of a statement: the number under which it stands, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The report as text for a terminal; ends with a line break. */
export function textReport(report: Report, t: Translate): string {
  const numbers = new Map(report.statements.map(({ id }, at) => [id, at + 1]));
  const page: Page = { report, t, numbers };
  const statements = report.statements.map((statement, at) => statementLines(page, statement, at + 1));
  const [first = [], ...more] = statements;
  const parts = [
    titleLines(report),
    headlineLines(page),
    summaryLines(page),
    rootLines(page),
    sourceLines(page),
    first.length > 0 ? [t('headingStatements'), ...first] : [],
    ...more,
    unsourcedLines(page),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function titleLines({ article }: Report): string[] {
  const { title, outlet, byline, published, url } = article;
  const origin = [outlet, byline, published?.slice(0, 'yyyy-mm-dd'.length)].filter(Boolean).join(' · ');
  return [title, origin, url].filter(Boolean).flatMap((line) => wrap(String(line), WIDTH));
}

function headlineLines({ report, t, numbers }: Page): string[] {
  const verdict = headlineVerdict(report, t);
  if (!verdict) return [];
  const rests = listNumbers(verdict.restsOn.map(({ id }) => numbers.get(id) ?? 0));
  const lines = [verdict.sentence, ...(rests ? [t('headlineRestsOn', { numbers: rests })] : [])];
  return [t('headingHeadline'), ...lines.flatMap((line) => wrap(line, WIDTH, INDENT))];
}

function summaryLines({ report, t }: Page): string[] {
  const summary = summarise(report.statements);
  const rows = KINDS.filter((kind) => summary.counts[kind] > 0).map(
    (kind) => [kindLabel(kind, t), summary.counts[kind]] as const,
  );
  if (report.unsourced.length > 0) rows.push([t('countUnsourced'), report.unsourced.length]);
  const longest = Math.max(0, ...rows.map(([label]) => label.length));
  return [
    ...wrap(summarySentence(summary, t), WIDTH),
    ...(report.article.unread ? wrap(t('noticeCut'), WIDTH) : []),
    ...rows.map(([label, count]) => `${INDENT}${label.padEnd(longest)}  ${String(count).padStart(3)}`),
  ];
}

/** What several statements rest on together, where that is somebody unnamed or somebody else's report. */
function rootLines({ report, t, numbers }: Page): string[] {
  const roots = report.roots.filter(isDependent);
  if (roots.length === 0) return [];
  const lines = roots.map((root) => {
    const where = listNumbers(root.statements.map((id) => numbers.get(id) ?? 0));
    return `${rootSentence(root, t)} (${where})`;
  });
  return [t('headingRoots'), ...lines.flatMap((line) => wrap(line, WIDTH, '- ', INDENT))];
}

function sourceLines({ report, t, numbers }: Page): string[] {
  const lines = groupBySource(report, t).map(({ source, name, statements }) => {
    const where = listNumbers(statements.map(({ id }) => numbers.get(id) ?? 0));
    const notes = source ? notesOn(report, source, t) : [];
    return `${[name, ...notes].join('; ')} (${where})`;
  });
  return lines.length > 0
    ? [t('headingSources'), ...lines.flatMap((line) => wrap(line, WIDTH, '- ', INDENT))]
    : [];
}

function notesOn(report: Report, source: Source, t: Translate): string[] {
  const { description, knowledge, reason } = source;
  const says = (label: string, words: string) => `${label.toLowerCase()}: ${words}`;
  return [
    ...(description ? [description] : []),
    sourceNote(source, t),
    ...(knowledge ? [says(t('whyKnowledge'), quoted(wordsAt(report.text, [knowledge]), t))] : []),
    ...(reason
      ? [
          says(
            t('whyUnnamed'),
            listParts(
              reason.map((span) => quoted(wordsAt(report.text, [span]), t)),
              t,
            ),
          ),
        ]
      : []),
  ];
}

function statementLines({ report, t }: Page, statement: Statement, number: number): string[] {
  const head = `${number}. `;
  const indent = ' '.repeat(head.length);
  const chain = chainLine(chainOf(report, statement, t), t);
  // A source that the chain names in the same words is not quoted again.
  const who = quoted(statement.who ?? '', t).toLowerCase();
  const lines = [
    wordsAt(report.text, statement.content),
    `${kindLabel(kindOf(statement), t)}: ${chain}`,
    ...whyLines(report, statement, t)
      .filter(({ topic, words }) => topic !== 'source' || words.toLowerCase() !== who)
      .map(({ label, words }) => `${label}: ${words}`),
    ...(statement.link ? [`${t('cardLink')}: ${statement.link.href}`] : []),
  ];
  return lines.flatMap((line, at) => wrap(line, WIDTH, at === 0 ? head : indent, indent));
}

function unsourcedLines({ report, t }: Page): string[] {
  const count = report.unsourced.length;
  if (count === 0) return [];
  const sentences = report.unsourced.map((span) => wordsAt(report.text, [span]));
  return [
    ...wrap(t('unsourcedSentences', { count }), WIDTH),
    ...sentences.flatMap((sentence) => wrap(sentence, WIDTH, '- ', INDENT)),
  ];
}
