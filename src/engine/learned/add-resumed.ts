import { findAccording } from '../../lexicon/according';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { normAt, type Scan } from '../reading/scan';
import { type TokenRange, trimMarks } from '../rules/finding';
import { holdsVerb } from '../rules/place-content';

/**
 * "[It is shut], she said, [because nobody cares]", "[It is safe], said Holt, [unless it rains]": the clause that goes on behind cue and
 * source; `spoken` is the token behind both. `null` where none does: "…, said Holt, but the pier is old" is the outlet going on.
 */
export function addResumed(
  scan: Scan,
  content: readonly TokenRange[],
  cue: TokenRange,
  spoken: number,
): readonly TokenRange[] | null {
  const [only, ...others] = content;
  // "said Kofi Holt[, MD], because", "of Tarn College[, Sund], because"
  const apposed = scan.classes[spoken + 1] === 'name' && normAt(scan, spoken + 2) === ',';
  const behind = apposed ? spoken + 2 : spoken;
  const end = scan.sentences[scan.sentenceAt[cue.first] ?? -1]?.end ?? behind;
  // "…, according to critics, because the pier was sold": the outlet may go on
  if (findAccording(scan.norms, cue.first)) return null;
  if (!only || others.length > 0 || only.end > cue.first || scan.speechAt[only.end - 1] !== -1) return null;
  if (
    normAt(scan, behind) !== ',' ||
    !isOfClass('resuming', normAt(scan, behind + 1)) ||
    !holdsVerb(scan, only)
  )
    return null;
  const rest = trimMarks(scan, { first: behind + 1, end });
  for (let i = rest.first; i < rest.end; i++) if (isSpoken(scan, i)) return null;
  return holdsVerb(scan, rest) ? [only, rest] : null;
}

function isSpoken(scan: Scan, at: number): boolean {
  return (
    findAccording(scan.norms, at) !== null ||
    (scan.classes[at] === 'verb' && findReportingVerb(normAt(scan, at))?.verb.frames.includes('c') === true)
  );
}
