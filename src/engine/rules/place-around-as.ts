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
  const mark = normAt(scan, at);
  if (mark !== ',' && mark !== ':') return null;
  const content = trimMarks(scan, { first: at + 1, end: clauseEnd(scan, at + 1, end, cues) });
  return content.end > content.first ? content : null;
}
