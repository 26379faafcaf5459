import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { isFiniteAt } from '../reading/is-finite-at';
import { normAt, type Scan } from '../reading/scan';
import { type TokenRange, trimMarks } from '../rules/finding';
import { readSubject } from '../rules/read-subject';

/** Between the subject of a clause and its verb stand at most so many adverbs. */
const ADVERBS = 2;

/**
 * What is said, in the outlet's words and behind its cue, without a clause in which the outlet speaks again: in “Holt said [the pier
 * was shut], but it has reopened since” or “…, which is a pity” the tense has turned, and who says “we” outside of quotation marks is the outlet itself.
 */
export function cutTurn(scan: Scan, content: readonly TokenRange[], cue: TokenRange): readonly TokenRange[] {
  const last = content.at(-1);
  if (!last || last.first < cue.end || scan.sentenceAt[last.first] !== scan.sentenceAt[cue.first])
    return content;
  const shifted = isPast(scan, cue) && isPastClause(scan, last);
  for (let i = last.first + 1; i < last.end; i++) {
    if (scan.speechAt[i] !== -1) continue;
    const joined = isOfClass('turning', normAt(scan, i));
    const comma = normAt(scan, i - 1) === ',';
    if (comma && shifted && tellsOn(scan, i, last.end))
      return [...content.slice(0, -1), trimMarks(scan, { first: last.first, end: i })];
    if (!joined || (!comma && normAt(scan, i) !== 'but')) continue;
    const turn = readTurn(scan, i + 1, last.end);
    if (turn === 'narrator' || (turn === 'present' && shifted && normAt(scan, i) !== 'and'))
      return [...content.slice(0, -1), trimMarks(scan, { first: last.first, end: i })];
  }
  return content;
}

/** "[said]", "[has since said]", but not "has said", "says" */
function isPast(scan: Scan, { first, end }: TokenRange): boolean {
  const past = findReportingVerb(normAt(scan, end - 1))?.forms.includes('past') === true;
  const ago = normAt(scan, end - 2) === SINCE;
  return past && (ago || !scan.classes.slice(first, end).includes('aux'));
}

const SINCE = 'since';

/** The first verb of what is said stands in the past, as it does behind "said". */
function isPastClause(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) {
    const kind = scan.classes[i];
    if (scan.speechAt[i] !== -1) return false;
    if (kind === 'aux') return isOfClass('past-auxiliary', normAt(scan, i));
    if (kind === 'verb') return normAt(scan, i).endsWith('ed');
  }
  return false;
}

/** "said they had arrested Holt[, who has denied it]": a relative clause in the present tense, up to the end. */
function tellsOn(scan: Scan, at: number, end: number): boolean {
  // "[two of] whom have left"
  const rel = scan.classes[at] === 'num' && normAt(scan, at + 1) === 'of' ? at + 2 : at;
  if (scan.classes[rel] !== 'rel' || !isPresent(scan, scan.classes[rel + 1] === 'adv' ? rel + 2 : rel + 1))
    return false;
  // "said Holt, who has a boat, would leave"
  for (let i = at + 1; i < end - 1; i++) if (normAt(scan, i) === ',' && isFiniteAt(scan, i + 1)) return false;
  return true;
}

/** How the clause goes that begins at the token: in the present tense, in the outlet's own "we", or otherwise. */
function readTurn(scan: Scan, at: number, end: number): 'present' | 'narrator' | null {
  let first = at;
  while (
    first < end &&
    (scan.classes[first] === 'adv' || scan.classes[first] === 'time' || normAt(scan, first) === ',')
  )
    first++;
  // "but that does not sound likely"
  const subject = scan.classes[first] === 'that' ? first + 1 : readSubject(scan, first, end);
  if (subject === first) return null;
  for (let i = subject; i < end && i <= subject + ADVERBS; i++) {
    const kind = scan.classes[i];
    if (scan.speechAt[i] !== -1) return null;
    if (kind === 'aux' || kind === 'verb') {
      if (normAt(scan, first) === 'we') return 'narrator';
      return isPresent(scan, i) ? 'present' : null;
    }
    if (kind !== 'adv') return null;
  }
  return null;
}

/** "is", "has", "appears": in the present tense for certain. */
function isPresent(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  return isOfClass('present-auxiliary', word) || (isOfClass('seeming', word) && word.endsWith('s'));
}
