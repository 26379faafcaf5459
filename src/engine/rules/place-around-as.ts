import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import { type TokenRange, trimMarks } from './finding';
import { clauseBefore, clauseEnd, holdsVerb, leadsSentence } from './place-content';
import { isPredicateBehind } from './predicate-behind';
import { skipAdjuncts } from './skip-adjuncts';

/**
 * What is said where token `as` begins "as Holt notes", which ends before token `behind`: behind the comma where "as" opens the
 * sentence, else before it, or on both sides: "[the result], as Holt explained, [was a shut port]"; none where no clause stands there.
 */
export function placeAroundAs(
  scan: Scan,
  as: number,
  behind: number,
  sentence: number,
  cues: readonly VerbCue[],
): readonly TokenRange[] {
  const { first, end } = scan.sentences[sentence] ?? { first: as, end: as };
  const at = skipAdjuncts(scan, behind, end);
  if (!leadsSentence(scan, as, first)) return beforeAs(scan, as, at, { first, end }, cues);
  const comma = findComma(scan, at, end);
  if (comma === -1) return [];
  const clause = behindComma(scan, comma, end, cues);
  return clause.end - clause.first >= SHORTEST_CLAUSE ? [clause] : whole(scan, [clause]);
}

/** "[The pier is shut], as Holt notes" / "[The result], as Holt notes, [was a shut pier]" */
function beforeAs(
  scan: Scan,
  as: number,
  at: number,
  { first, end }: TokenRange,
  cues: readonly VerbCue[],
): readonly TokenRange[] {
  const before = clauseBefore(scan, as, first);
  if (!before || at >= end - 1) return before ? whole(scan, [before]) : [];
  return isPredicateBehind(scan, before, at) ? [before, behindComma(scan, at, end, cues)] : [];
}

function behindComma(scan: Scan, comma: number, end: number, cues: readonly VerbCue[]): TokenRange {
  return trimMarks(scan, { first: comma + 1, end: clauseEnd(scan, comma + 1, end, cues) });
}

/** Tokens: so much behind "As Holt notes," is a clause, whether or not its verb is known. */
const SHORTEST_CLAUSE = 4;

/** Nothing where the words are no clause. */
function whole(scan: Scan, content: readonly TokenRange[]): readonly TokenRange[] {
  return content.some((range) => range.end > range.first && holdsVerb(scan, range)) ? content : [];
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
