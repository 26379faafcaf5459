import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Referent } from '../referents/referent';
import type { TokenRange } from '../rules/finding';
import type { Resolving } from './sourced';

/** What the words of a source stand for, by the head of its phrase or of what opens it; `null` where the text follows nothing there. */
export function findReferent({ scan, referents }: Resolving, range: TokenRange): Referent | null {
  const head = headOf(scan, range.first, range.end);
  const referent =
    head === -1
      ? referents.at(isTwo(scan, range.end - 1) ? range.end - 1 : range.first)
      : (apposedIn(referents, range, head) ??
        calledTwice(scan, referents, range, head) ??
        referents.at(head) ??
        openedBy(referents, range, head));
  if (!isBeforeWhich(scan, range.end)) return referent;
  const human = referent?.kind === 'person' || referent?.kind === 'someone';
  // "at the request of the port, which says": a request says nothing
  const mute = !referent && scan.classes[head] === 'word' && !findSourceNoun(normAt(scan, head));
  return human || mute ? lastThing(referents, range) : referent;
}

/** "the two", "the couple" */
function isTwo(scan: Scan, at: number): boolean {
  return isOfClass('pair', normAt(scan, at)) || isOfClass('two', normAt(scan, at));
}

/** "[The former mayor] and Sund senator said": one person by two of their roles; "the mayor and a senator" are two. */
function calledTwice(
  scan: Scan,
  referents: Resolving['referents'],
  { first }: TokenRange,
  head: number,
): Referent | null {
  if (findSourceNoun(normAt(scan, head))?.plural !== false) return null;
  for (let i = first + 1; i < head - 1; i++) {
    if (normAt(scan, i) !== 'and') continue;
    const referent = scan.classes[i + 1] === 'det' ? null : referents.at(i - 1);
    return referent?.person && referent.range.end <= first ? referent : null;
  }
  return null;
}

/** "a person familiar with the talks": what stands behind the noun is no head. */
function openedBy(referents: Resolving['referents'], { first }: TokenRange, head: number): Referent | null {
  for (let i = head - 1; i >= first; i--) {
    const referent = referents.at(i);
    // "the people familiar with the talks", but not "their experience"
    const again =
      referent?.kind === 'people' &&
      referent.appearances.some(
        ({ phrase: { range, role } }) => range.first === first && role !== 'possessor',
      );
    if (referent?.range.first === first || again) return referent;
  }
  return null;
}

/** "Mira Holt, [a writer and activist who] …": what is said of a person before its last noun. */
function apposedIn(referents: Resolving['referents'], { first }: TokenRange, head: number): Referent | null {
  for (let i = first; i < head; i++) {
    const referent = referents.at(i);
    if (referent?.person && referent.range.end <= first) return referents.isApposition(i) ? referent : null;
  }
  return null;
}

/** "the head of the port[, which] says" */
export function isBeforeWhich(scan: Scan, end: number): boolean {
  return normAt(scan, end) === 'which' || (normAt(scan, end) === ',' && normAt(scan, end + 1) === 'which');
}

/** "the head of the port, which says": the port. */
function lastThing(referents: Resolving['referents'], { first, end }: TokenRange): Referent | null {
  for (let i = end - 1; i >= first; i--) {
    const referent = referents.at(i);
    if (referent?.kind === 'organization' || referent?.kind === 'document') return referent;
  }
  return null;
}
