import type { Report, Statement } from '../../report';
import { type Kind, kindOf } from '../kinds';
import { reportFrom } from './report-from';
import { LEAST_CONFIDENCE, type Level } from './sureness';

/** What of a report the reader wants to see. */
export interface Choice {
  readonly sureness: Level;
  /** The kinds that are marked in the page. */
  readonly marked: readonly Kind[];
  /** Marks only what is anonymous or second-hand, whatever `marked` has. */
  readonly quiet: boolean;
}

/** A report as the reader wants it. */
export interface Readings {
  /** Its `statements` are those that are sure enough, all others are its `candidates`; what refers to statements agrees. */
  readonly report: Report;
  /** Those of its statements that are marked in the page, in order of the text. */
  readonly marked: readonly Statement[];
}

/** What of a report is shown and marked; at the level 0 the report stays as it is. */
export function readingsOf(report: Report, { sureness, marked, quiet }: Choice): Readings {
  const least = LEAST_CONFIDENCE[sureness];
  const shown = least === null ? report : atLeast(report, least);
  const kinds = new Set(marked.filter((kind) => !(quiet && kind === 'firstHand')));
  return { report: shown, marked: shown.statements.filter((statement) => kinds.has(kindOf(statement))) };
}

/** The report with the statements of at least this confidence. */
function atLeast(report: Report, least: number): Report {
  const all = [...report.statements, ...report.candidates].sort(inText);
  const isSure = ({ confidence }: Statement) => confidence >= least;
  return reportFrom(
    report,
    all.filter(isSure),
    all.filter((statement) => !isSure(statement)),
  );
}

function inText(a: Statement, b: Statement): number {
  return (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0);
}
