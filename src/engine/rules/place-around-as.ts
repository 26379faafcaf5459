import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import { type TokenRange, trimMarks } from './finding';
import { clauseBefore, clauseEnd, leadsSentence } from './place-content';
import { skipAdjuncts } from './skip-adjuncts';

/**
 * What is said where token `as` begins "as Holt notes", which ends before token `behind`: behind the comma where "as" opens the
 * sentence, else before it; `null` where no clause stands there.
 */
export function placeAroundAs(
  scan: Scan,
  as: number,
  behind: number,
  sentence: number,
  cues: readonly VerbCue[],
): TokenRange | null {
  const { first, end } = scan.sentences[sentence] ?? { first: as, end: as };
  const at = skipAdjuncts(scan, behind, end);
  if (!leadsSentence(scan, as, first)) return at >= end - 1 ? clauseBefore(scan, as, first) : null;
  const comma = findComma(scan, at, end);
  if (comma === -1) return null;
  const content = trimMarks(scan, { first: comma + 1, end: clauseEnd(scan, comma + 1, end, cues) });
  return content.end > content.first ? content : null;
}

/** Tokens: "last week in Sund, the capital": when and where it was said. */
const LONGEST_OCCASION = 8;

/** The comma or colon that ends the clause of "as": right here, or further on before a quotation; -1 where there is none. */
function findComma(scan: Scan, at: number, limit: number): number {
  for (let i = at; i < limit && i <= at + LONGEST_OCCASION; i++) {
    const kind = scan.classes[i];
    if (normAt(scan, i) === ',' || normAt(scan, i) === ':')
      return i === at || scan.speechAt[i + 1] !== -1 ? i : -1;
    if (kind === 'mark' || kind === 'verb' || kind === 'aux' || kind === 'that' || kind === 'rel') return -1;
  }
  return -1;
}
