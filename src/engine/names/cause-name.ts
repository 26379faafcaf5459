import { isBodyWord } from '../../lexicon/body-kinds';
import { isCommonGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { isOrdinaryWord } from '../../lexicon/names';
import { isKnownOrganization } from '../../lexicon/organizations';
import { isDemonym, isPlace } from '../../lexicon/places';
import { findSourceNoun, type SourceNounKind } from '../../lexicon/source-nouns';
import { findTitle } from '../../lexicon/titles';
import { normAt, type Scan, wordsOf } from '../reading/scan';

const FOR = 'for';

/** Those who band together; lawyers and officials for somebody work for him. */
const MEMBERS: ReadonlySet<SourceNounKind> = new Set<SourceNounKind>([
  'group',
  'relative',
  'role',
  'unnamed',
]);

/**
 * Where the name of a body ends that is called after its members and what they want, and begins at the token: "Doctors for Clinic Reform",
 * "Mothers Against Sand", "Farmers for the Coast"; the token itself where none does.
 */
export function causeEnd(scan: Scan, at: number): number {
  const link = at + 1;
  const tie = scan.tokens[link];
  if (!tie || !isOfClass('for-a-cause', tie.norm) || !isMembers(scan, at)) return at;
  const capital = tie.capital === true;
  if (!capital && isOfClass('works-for', normAt(scan, at))) return at;
  const article = scan.classes[link + 1] === 'det' && !scan.tokens[link + 1]?.capital;
  const first = article ? link + 2 : link + 1;
  let end = first;
  while (scan.tokens[end]?.capital && scan.sentenceAt[end] === scan.sentenceAt[at] && isPart(scan, end))
    end++;
  const tied = capital || (tie.norm === FOR && isCause(scan, first, end));
  // "Republicans for the House seat"
  return end > first && tied && !(article && scan.classes[end] === 'word') ? end : at;
}

/** "Doctors", "Americans", "Republicans": people, with a capital. */
function isMembers(scan: Scan, at: number): boolean {
  if (!scan.tokens[at]?.capital) return false;
  const word = normAt(scan, at);
  if (isOfClass('party-members', word) || (isDemonym(word) && word.endsWith('s'))) return true;
  const noun = findSourceNoun(word);
  // "Centers for Disease Control"
  if (noun && findSourceNoun(noun.singular)?.kind === 'organization') return false;
  return noun?.plural === true && MEMBERS.has(noun.kind);
}

function isPart(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return kind === 'name' || kind === 'word';
}

/** "Clinic Reform", "the Coast": words of the language, and neither somebody nor a place or body that one may work for. */
function isCause(scan: Scan, first: number, end: number): boolean {
  let ordinary = false;
  for (let i = first; i < end; i++) {
    const word = normAt(scan, i);
    const wanted = isOfClass('good-cause', word);
    if (!wanted && (isPlace(wordsOf(scan, i, i + 1)) || isKnown(word))) return false;
    ordinary ||= wanted || isOrdinaryWord(word);
  }
  const last = normAt(scan, end - 1);
  const body = isBodyWord(last) && !isOfClass('good-cause', last);
  const whole = wordsOf(scan, first, end);
  return ordinary && !body && !isKnownOrganization(whole) && !isPlace(whole);
}

/** Somebody, an office, a people or a body. */
function isKnown(word: string): boolean {
  return isDemonym(word) || isCommonGivenName(word) || isKnownOrganization(word) || findTitle(word) !== null;
}
