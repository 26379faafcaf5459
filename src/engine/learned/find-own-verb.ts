import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findPronoun } from '../../lexicon/word-classes';
import { isFiniteAt } from '../reading/is-finite-at';
import { isQuoted } from '../reading/is-quoted';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { readSubject } from '../rules/read-subject';

/**
 * "Residents who say [the pier is unsafe] want it shut", "Sailors who say [the man who ran the port lied] have left": where the verb begins of
 * which those who speak are the subject, behind what they say; -1 where there is none.
 */
export function findOwnVerb(scan: Scan, { first, end }: TokenRange): number {
  // clauses that wait for their verb, and how many of them may be none: "after the storm"
  let open = 1;
  let unsure = 0;
  let last = -1;
  for (let i = first; i < end; i++) {
    const word = normAt(scan, i);
    if (scan.speechAt[i] !== -1) return -1;
    if (isOfClass('coordinating', word) && scan.classes[i] === 'conj') {
      // "say the pier is unsafe [and who] want it shut"
      if (scan.classes[i + 1] === 'rel') return open === 0 ? i : -1;
      if (open > 0 || readSubject(scan, i + 1, end) === i + 1) continue;
      open++;
      unsure++;
    } else if (scan.classes[i] === 'rel' || (i > first && isOfClass('subordinating', word))) {
      open++;
      if (scan.classes[i] === 'prep') unsure++;
    }
    if (isQuoted(scan, i) || !isFiniteAt(scan, i) || !opensGroup(scan, i)) continue;
    if (i > first && scan.classes[i - 1] === 'verb' && !normAt(scan, i - 1).endsWith('ed')) {
      // "the tax [plans are] unfair": the first of the two may be a noun
      last = i;
      continue;
    }
    const own = isOwnSubject(scan, i - 1);
    if (open === 0 && own) continue;
    if (open === 0) return i;
    open--;
    if (unsure > 0) {
      if (!own) last = i;
      unsure--;
    }
    // "say the board [knew the pier] was unsafe"
    if (findReportingVerb(word)?.verb.frames.includes('c') && readSubject(scan, i + 1, end) > i + 1) {
      open++;
      unsure++;
    }
  }
  return last;
}

/** The first verb or auxiliary of those that belong together: "[has] been shut", but not "has [been]", "to [be]", "is shut and [leaks]". */
function opensGroup(scan: Scan, at: number): boolean {
  let before = at - 1;
  while (scan.classes[before] === 'adv') before--;
  const kind = scan.classes[before];
  const joined = isOfClass('coordinating', normAt(scan, before)) || normAt(scan, before) === 'to';
  const made = scan.classes[at] === 'verb' && normAt(scan, at + 1) === 'by';
  return kind !== 'aux' && !joined && !made && (kind !== 'mark' || isQuoted(scan, before));
}

/** "[they] left", "knew [it] was", but not "sold [it]": the subject of the verb behind. */
function isOwnSubject(scan: Scan, at: number): boolean {
  const pronoun = findPronoun(normAt(scan, at));
  if (pronoun?.kind !== 'subject') return false;
  return normAt(scan, at) !== 'it' || scan.classes[at - 1] !== 'verb';
}
