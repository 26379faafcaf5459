import { findAccording } from '../../lexicon/according';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findPronoun } from '../../lexicon/word-classes';
import { isFiniteAt } from '../reading/is-finite-at';
import { normAt, type Scan } from '../reading/scan';
import { type TokenRange, trimMarks } from '../rules/finding';
import { holdsVerb } from '../rules/place-content';

/**
 * "[The ferry is old], said Holt, [but the pier is safe]", "[It is shut], she said, [because nobody cares]": the clause that goes on behind
 * cue and source; `spoken` is the token behind both. `null` where none does: "…, said Holt, but the board denied it", "but declined to say more".
 */
export function addResumed(
  scan: Scan,
  content: readonly TokenRange[],
  cue: TokenRange,
  spoken: number,
): readonly TokenRange[] | null {
  const [only, ...others] = content;
  // "said Kofi Holt[, MD], but", "of Tarn College[, Sund], but"
  const apposed = scan.classes[spoken + 1] === 'name' && normAt(scan, spoken + 2) === ',';
  const behind = apposed ? spoken + 2 : spoken;
  const end = scan.sentences[scan.sentenceAt[cue.first] ?? -1]?.end ?? behind;
  // "…, according to critics, but the pier was sold": the outlet goes on
  if (findAccording(scan.norms, cue.first)) return null;
  if (!only || others.length > 0 || only.end > cue.first || scan.speechAt[only.end - 1] !== -1) return null;
  if (normAt(scan, behind) !== ',' || !resumes(scan, behind + 1) || !holdsVerb(scan, only)) return null;
  const rest = trimMarks(scan, { first: behind + 1, end });
  for (let i = rest.first; i < rest.end; i++) if (isSpoken(scan, i)) return null;
  return holdsVerb(scan, rest) ? [only, rest] : null;
}

/** "but the pier is safe", "because she was ill"; but neither "but she would not say" nor "but declined". */
function resumes(scan: Scan, at: number): boolean {
  if (!isOfClass('resuming', normAt(scan, at)) || isFiniteAt(scan, at + 1)) return false;
  return !isOfClass('turning', normAt(scan, at)) || findPronoun(normAt(scan, at + 1)) === null;
}

function isSpoken(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'verb' && findReportingVerb(normAt(scan, at))?.verb.kind === 'speech';
}
