import { normAt, type Scan } from '../reading/scan';
import { findSubject } from '../rules/find-subject';
import type { TokenRange } from '../rules/finding';

/** "Mira Holt, who runs [the port], is said to [have left]": of whom it is said, from the name on; `null` where the pieces need no mending. */
export function widenHeardOf(
  scan: Scan,
  rule: string,
  content: readonly TokenRange[],
  cue: TokenRange,
): readonly TokenRange[] | null {
  const [whom, ...rest] = content;
  if (rule !== 'hearsay-phrase' || !whom || rest.length === 0 || normAt(scan, cue.end - 1) !== 'to')
    return null;
  if (normAt(scan, cue.first - 1) !== ',' || whom.end < cue.first - 1 || whom.end > cue.first) return null;
  const floor = scan.sentences[scan.sentenceAt[cue.first] ?? -1]?.first ?? cue.first;
  const { subject } = findSubject(scan, cue.first, floor, false, false);
  return subject && subject.first < whom.first ? [{ first: subject.first, end: whom.end }, ...rest] : null;
}
