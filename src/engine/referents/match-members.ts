import { fitsAnyBody } from '../../lexicon/broader-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { isPreposition } from '../../lexicon/word-classes';
import { normAt, type Scan } from '../reading/scan';
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
  return range ? (bodyBefore(scan, atHead, range.first) ?? bodyBehind(scan, atHead, range.end)) : null;
}

function isNamedBody(referent: Referent | undefined): referent is Referent {
  return referent?.kind === 'organization' && referent.mention?.named === true;
}

/** Tokens: "which is made up of more than". */
const MADE_REACH = 8;

/** "[Seawatch], a group of divers", "[Seawatch], which is made up of more than 200 divers", "[Seawatch], a charity run by divers" */
function bodyBefore(scan: Scan, atHead: Discourse['atHead'], first: number): Referent | null {
  let at = first - 1;
  while (isOfClass('approximating', normAt(scan, at)) || scan.classes[at] === 'num') at--;
  const link = normAt(scan, at);
  if (link !== 'of' && link !== 'by') return null;
  const group = atHead[at - 1];
  if (link === 'of' && isNamedBody(group)) return group;
  const made =
    isOfClass('made-of', normAt(scan, at - 1)) || (link === 'of' && group?.kind === 'organization');
  for (let i = at - 1; made && i > at - MADE_REACH && scan.sentenceAt[i] === scan.sentenceAt[at]; i--) {
    if (normAt(scan, i) !== ',') continue;
    const body = atHead[i - 1];
    return isNamedBody(body) ? body : null;
  }
  return null;
}

/** Tokens: "known as the Sund Divers", "are part of a group called Seawatch". */
const CALLED_REACH = 7;

/**
 * "a group of divers called [Seawatch]", "a group of divers, [Seawatch], wrote", "divers from the group [Seawatch]", "are part of [Seawatch]"; but
 * "a group of divers, [Seawatch] said, …", "divers from [Seawatch]".
 */
function bodyBehind(scan: Scan, atHead: Discourse['atHead'], end: number): Referent | null {
  const apposed = normAt(scan, end) === ',';
  let at = apposed ? end + 1 : end;
  while (scan.classes[at] === 'rel' || scan.classes[at] === 'aux') at++;
  const called = isOfClass('calling-so', normAt(scan, at));
  const from = scan.classes[at] === 'prep';
  if (!apposed && !called && !from) return null;
  for (let i = at; i < at + CALLED_REACH && scan.sentenceAt[i] === scan.sentenceAt[end]; i++) {
    const referent = atHead[i];
    if (!isNamedBody(referent)) continue;
    const name = referent.appearances.at(-1)?.phrase.range;
    const behind = normAt(scan, name?.end ?? i);
    const kind = findSourceNoun(normAt(scan, (name?.first ?? i) - 1))?.singular ?? '';
    return called || (from && fitsAnyBody(kind)) || (apposed && !from && behind === ',') ? referent : null;
  }
  return null;
}
