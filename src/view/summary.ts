import type { Report, Statement } from '../report';
import { isDependent, KINDS, type Kind, kindOf } from './kinds';
import type { Translate } from './words';

export interface Summary {
  readonly total: number;
  /** How many rest on an anonymous or second-hand source. */
  readonly dependent: number;
  readonly counts: Readonly<Record<Kind, number>>;
}

/** Counts the statements by kind. */
export function summarise(statements: readonly Statement[]): Summary {
  const kinds = statements.map(kindOf);
  const count = (kind: Kind) => kinds.filter((each) => each === kind).length;
  return {
    total: statements.length,
    dependent: statements.filter(isDependent).length,
    counts: Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as Record<Kind, number>,
  };
}

/** The summary in one sentence: "7 of 13 statements depend on anonymous or second-hand sources." */
export function summarySentence({ total, dependent }: Summary, t: Translate): string {
  if (total === 0) return t('summaryEmpty');
  if (dependent === 0) return t('summaryNone', { count: total });
  if (dependent === total) return t('summaryAll', { count: total });
  return t('summarySome', { count: dependent, total });
}

/** What the toolbar button says: how many of the marked statements depend on such a source ('' shows no badge), and of all. */
export function badgeOf(
  report: Report,
  t: Translate,
  marked: readonly Statement[] = report.statements,
): { text: string; title: string } {
  const { dependent } = summarise(marked);
  const title = summarySentence(summarise(report.statements), t);
  return { text: dependent > 0 ? String(dependent) : '', title };
}
