import { findAccording } from '../../lexicon/according';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { isConnection } from '../rules/opens-sentence';
import { holdsVerb } from '../rules/place-content';

/**
 * "[At the trial], according to the file, a guard said …", "[In the end], said Holt, a court found that …", "As the Courier reports, [on Monday], Holt
 * said …", "[Even so], said Holt, it was shut": when or where, beside a clause of its own.
 */
export function isSettingAlone(
  scan: Scan,
  cue: TokenRange,
  [only, ...others]: readonly TokenRange[],
): boolean {
  if (!only || others.length > 0 || holdsVerb(scan, only)) return false;
  if (scan.classes[only.first] !== 'prep' && !isConnection(scan, only)) return false;
  const first = scan.sentences[scan.sentenceAt[cue.first] ?? -1]?.first ?? cue.first;
  const led = findAccording(scan.norms, cue.first) !== null || normAt(scan, first) === 'as';
  if (!led && only.end > cue.first) return false;
  const end = scan.sentences[scan.sentenceAt[cue.first] ?? -1]?.end ?? cue.end;
  return holdsVerb(scan, { first: Math.max(only.end, cue.end), end });
}
