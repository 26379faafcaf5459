import type { Report, Statement } from '../../report';
import { isDependent, KINDS, type Kind, kindOf } from '../kinds';
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
export function summarySentence(
  { total, dependent }: Pick<Summary, 'total' | 'dependent'>,
  t: Translate,
): string {
  if (total === 0) return t('summaryEmpty');
  if (dependent === 0) return t('summaryNone', { count: total });
  if (dependent === total) return t('summaryAll', { count: total });
  return t('summarySome', { count: dependent, total });
}

/** How many of the marked statements depend on an anonymous or second-hand source, how many of all, and how many all are. */
export function badgeOf({ statements }: Report, marked: readonly Statement[] = statements) {
  const count = (some: readonly Statement[]) => some.filter(isDependent).length;
  return { marked: count(marked), dependent: count(statements), total: statements.length };
}

/** What the toolbar button says of that. Where nothing that is marked depends on such a source the text is '': no badge. */
export function badgeWords(
  { marked, ...all }: ReturnType<typeof badgeOf>,
  t: Translate,
): { text: string; title: string } {
  return { text: marked > 0 ? String(marked) : '', title: summarySentence(all, t) };
}
