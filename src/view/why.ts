import type { Report, Statement } from '../report';
import { quoted, wordsAt } from './excerpt';
import type { Translate } from './words';

/** A label and the article's own words for it. */
export interface WhyLine {
  readonly label: string;
  readonly words: string;
}

/** What a finding was read from, and the article's reason for withholding a name: each quoted from the article. */
export function whyLines(report: Report, statement: Statement, t: Translate): WhyLine[] {
  const read = [
    ...new Set(statement.why.flatMap(({ words }) => words.map((span) => wordsAt(report.text, [span])))),
  ];
  return [
    ...(read.length > 0
      ? [{ label: t('cardReadFrom'), words: read.map((words) => quoted(words, t)).join(', ') }]
      : []),
    ...(statement.reason
      ? [{ label: t('cardReason'), words: quoted(wordsAt(report.text, statement.reason), t) }]
      : []),
  ];
}
