import { fitsAnyBody } from '../../lexicon/broader-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { isPreposition } from '../../lexicon/word-classes';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { type Discourse, pickReferent } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/**
 * "Doctors for Clinic Reform, a group in Sund, wrote. [The doctors] said …", "Seawatch, a group of divers, wrote. [The divers] said …": the
 * body that they are, unless the text has such people of no body.
 */
export function matchMembers(discourse: Discourse, phrase: Phrase, noun: SourceNoun): Referent | null {
  if (!noun.plural) return null;
  const word = normAt(discourse.scan, phrase.head);
  const found = pickReferent(discourse, phrase, (referent) =>
    bearsName(referent, word) || (referent.kind === 'people' && referent.nouns.has(noun.singular)) ? 1 : 0,
  );
  if (!found) return null;
  return bearsName(found, word) ? found : bodyOf(discourse, found);
}

/** "Doctors for Clinic Reform", but not "Farmers Insurance" */
function bearsName({ kind, name }: Referent, plural: string): boolean {
  if (kind !== 'organization') return false;
  const words = name.toLowerCase().split(' ');
  const at = words.indexOf(plural);
  return at !== -1 && isPreposition(words[at + 1] ?? '');
}

/** The named body of which the text has first told that the people are it; `null` where it has not. */
function bodyOf({ scan, atHead }: Discourse, { appearances }: Referent): Referent | null {
  const range = appearances[0]?.phrase.range;
  return range ? (bodyDescribed(scan, atHead, range.first) ?? bodyBehind(scan, atHead, range)) : null;
}

/** The referent where it is a body with a name. */
function namedBody(referent: Referent | undefined): Referent | null {
  return referent?.kind === 'organization' && referent.mention?.named === true ? referent : null;
}

/** Tokens: "which is made up of more than". */
const MADE_REACH = 8;

/** "[Seawatch], a group of divers", "[Seawatch], which is made up of more than 200 divers", "[Seawatch], an alliance of divers" */
function bodyDescribed(scan: Scan, atHead: Discourse['atHead'], first: number): Referent | null {
  const at = groupLink(scan, first);
  if (at === -1) return null;
  const group = atHead[at - 1];
  const body = namedBody(group);
  if (body) return body;
  if (!isOfClass('made-of', normAt(scan, at - 1)) && group?.kind !== 'organization') return null;
  for (let i = at - 1; i > at - MADE_REACH && scan.sentenceAt[i] === scan.sentenceAt[at]; i--)
    if (normAt(scan, i) === ',') return namedBody(atHead[i - 1]);
  return null;
}

/** The "of" of "a group [of] divers", "an alliance [of] more than 200 divers"; -1 where none stands before the people. */
function groupLink(scan: Scan, first: number): number {
  let at = first - 1;
  while (isOfClass('approximating', normAt(scan, at)) || scan.classes[at] === 'num') at--;
  return normAt(scan, at) === 'of' ? at : -1;
}

/**
 * "a group of divers called [Seawatch]", "a group of divers, [Seawatch], wrote", "divers, who call themselves [Seawatch]", "are part of
 * [Seawatch]", "divers from the group [Seawatch]"; but "the divers called [Seawatch]", "divers, [Seawatch] and ministers".
 */
function bodyBehind(scan: Scan, atHead: Discourse['atHead'], { first, end }: TokenRange): Referent | null {
  const link = groupLink(scan, first);
  const grouped = link !== -1 && fitsAnyBody(findSourceNoun(normAt(scan, link - 1))?.singular ?? '');
  const apposed = normAt(scan, end) === ',';
  let at = apposed ? end + 1 : end;
  if (scan.classes[at] === 'rel' && normAt(scan, at + 2) === THEMSELVES) return bodyAt(scan, atHead, at + 3);
  while (scan.classes[at] === 'aux') at++;
  if (normAt(scan, at) === PART && normAt(scan, at + 1) === 'of') return bodyAt(scan, atHead, at + 2);
  if (at > end && !apposed) return null;
  if (grouped && isOfClass('calling-so', normAt(scan, at))) return bodyAt(scan, atHead, at + 1);
  // "from the group Seawatch"
  if (scan.classes[at] === 'prep' && scan.classes[at + 1] === 'det' && scan.classes[at + 2] === 'word')
    return bodyAt(scan, atHead, at + 1);
  const body = grouped && apposed ? bodyAt(scan, atHead, at) : null;
  const behind = body?.appearances.at(-1)?.phrase.range.end ?? -1;
  return normAt(scan, behind) === ',' ? body : null;
}

const THEMSELVES = 'themselves';
const PART = 'part';

/** Tokens of a name and what leads to it: "a group called the Sund Reef Guild". */
const NAME_REACH = 6;

/** The body whose name begins at the token, or behind "a group called", "the group", "as", "the" there. */
function bodyAt(scan: Scan, atHead: Discourse['atHead'], at: number): Referent | null {
  let first = at;
  if (scan.classes[first] === 'det') first++;
  if (scan.classes[first] === 'word' && fitsAnyBody(findSourceNoun(normAt(scan, first))?.singular ?? ''))
    first++;
  if (isOfClass('calling-so', normAt(scan, first))) first++;
  if (normAt(scan, first) === 'as' || normAt(scan, first) === 'itself') first++;
  if (scan.classes[first] === 'det') first++;
  for (let i = first; i < first + NAME_REACH && scan.classes[i] === 'name'; i++) {
    const referent = atHead[i];
    if (referent) return namedBody(referent);
  }
  return null;
}
