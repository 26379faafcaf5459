import { readSubject } from '../mentions/subject-phrase';
import { isFiniteAt } from '../reading/is-finite-at';
import { normAt, type Scan } from '../reading/scan';
import { skipDateline } from '../reading/skip-dateline';
import type { TokenRange } from '../rules/finding';
import { holdsVerb } from '../rules/place-content';

/**
 * "The minister, stung by claims that [he took bribes], has sued", "Roth, saying that [she was sorry], left": what is said in an
 * insert behind the subject, without the verb that the subject still wants.
 */
export function cutInsert(
  scan: Scan,
  content: readonly TokenRange[],
  cue: TokenRange,
): readonly TokenRange[] {
  const [only, ...others] = content;
  const kind = scan.classes[cue.end - 1];
  const hangs = kind === 'gerund' || kind === 'word';
  if (!only || others.length > 0 || only.first < cue.end || !hangs || !opensInsert(scan, cue)) return content;
  let comma = only.first + 1;
  while (comma < only.end && (normAt(scan, comma) !== ',' || scan.speechAt[comma] !== -1)) comma++;
  const own = { first: only.first, end: comma };
  return comma + 1 < only.end && isFiniteAt(scan, comma + 1) && holdsVerb(scan, own) ? [own] : content;
}

/** Between the cue and the first words of the sentence stands one comma, and these are a subject without a verb. */
function opensInsert(scan: Scan, cue: TokenRange): boolean {
  const floor = skipDateline(scan, scan.sentences[scan.sentenceAt[cue.first] ?? -1]?.first ?? cue.first);
  let comma = cue.first - 1;
  while (comma > floor && normAt(scan, comma) !== ',') comma--;
  return comma > floor && readSubject(scan, floor, comma) === comma;
}
