import { findAnonymity } from '../../lexicon/anonymity';
import { isGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { isKnownOrganization } from '../../lexicon/organizations';
import { isDemonym, isPlace } from '../../lexicon/places';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findTitle } from '../../lexicon/titles';
import { nounPhraseBefore } from '../reading/noun-phrase';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { People } from './collect-people';
import { isHuman } from './name-run';
import { holdsOffice } from './person';

/** The article's words for not giving the whole name of somebody, or `null`. Takes the name as the article writes it, in any case. */
export type ProtectedNames = (name: string) => TokenRange | null;

/** A name stands at most this many tokens before the words that say why it is not whole. */
const NAME_REACH = 24;

/** What somebody hides behind: "identified only as [Amina]", at most this many tokens behind those words. */
const ALIAS_REACH = 2;

/** Finds pseudonyms and first names given for protection: "Amina (not her real name)", "Dan, who gave only his first name". */
export function findProtectedNames(scan: Scan, people: People): ProtectedNames {
  const titled = namesWithTitle(scan);
  const reasons = new Map<string, TokenRange>();
  let everybody: TokenRange | null = null;
  for (const { first, end } of scan.sentences) {
    for (let at = first; at < end; at++) {
      const hit = findAnonymity(scan.norms, at);
      if (!hit || at + hit.length > end || scan.speechAt[at] !== -1) continue;
      const renamed = hit.kind === 'alias' || hit.kind === 'partial';
      if (!renamed && hit.kind !== 'withheld') continue;
      const reason = { first: at, end: at + hit.length };
      const names = namesAround(scan, people, reason, first, end, renamed);
      for (const name of names)
        if (!reasons.has(name) && (renamed || !titled.has(name))) reasons.set(name, reason);
      if (names.length === 0 && renamed && tellsOfAll(scan, reason)) everybody = reason;
      at += hit.length - 1;
    }
  }
  return (name) => {
    const plain = name.toLowerCase();
    return reasons.get(plain) ?? (everybody && isGivenName(plain) ? everybody : null);
  };
}

/** Norms of single names behind a title, "Mr. Holt", "President Holt": surnames, under which nobody hides. */
function namesWithTitle(scan: Scan): ReadonlySet<string> {
  const titled = new Set<string>();
  for (let i = 1; i < scan.tokens.length; i++) {
    const alone = scan.classes[i] === 'name' && scan.classes[i + 1] !== 'name';
    if (alone && (findTitle(normAt(scan, i - 1)) || holdsOffice(scan, i))) titled.add(normAt(scan, i));
  }
  return titled;
}

/** "Some names have been changed": whoever has no surname. */
function tellsOfAll(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (normAt(scan, i) === 'names') return true;
  return false;
}

function namesAround(
  scan: Scan,
  people: People,
  reason: TokenRange,
  first: number,
  end: number,
  renamed: boolean,
): string[] {
  // "the nurse (not her real name)": brackets speak of what stands before them.
  if (normAt(scan, reason.first - 1) === '(' && scan.classes[reason.first - 2] !== 'name') return [];
  const whole = renamed && !tellsOfPart(scan, reason);
  const found: string[] = [];
  let before = nameBefore(scan, reason.first, Math.max(first, reason.first - NAME_REACH));
  while (before) {
    const other =
      (!renamed && isOfOther(scan, before, reason.first)) || isOfSpokenOf(scan, before.end, reason.first);
    const name = other ? null : protectedName(scan, people, before, whole);
    if (name) found.push(name);
    // "Rae and Dan (not their real names)": the names joined by "and" too, where the words speak of several.
    const joins = name && tellsOfAll(scan, reason) && isJoined(scan, before.first);
    before = joins || (!name && isNoPerson(scan, before)) ? nameBefore(scan, before.first, first) : null;
  }
  if (found.length > 0 || !renamed) return found;
  const alias = nameBehind(scan, reason.end, Math.min(end, reason.end + ALIAS_REACH));
  const name = alias && protectedName(scan, people, alias, true);
  return name ? [name] : [];
}

/** "the Holt [port], a person said on condition of anonymity": the name only describes a noun, or somebody else has come in since. */
function isOfOther(scan: Scan, { first, end }: TokenRange, reason: number): boolean {
  // "an engineer at Vestra, who asked not to be named"
  if (scan.classes[first - 1] === 'prep' && isHuman(normAt(scan, first - 2))) return true;
  if (scan.classes[end] === 'word' || scan.classes[end] === 'poss') return true;
  for (let i = end + 1; i < reason; i++) {
    const opens = isOfClass('indefinite', normAt(scan, i - 1)) && normAt(scan, i - 2) !== ',';
    if (opens && findSourceNoun(normAt(scan, i))?.plural === false) return true;
  }
  return false;
}

/** "Roth said [a neighbour], identified only as": not the one who says so, but whom the clause behind the verb is about. */
function isOfSpokenOf(scan: Scan, end: number, reason: number): boolean {
  let clause = reason;
  while (clause > end && scan.classes[clause - 1] !== 'rel' && normAt(scan, clause) !== ',') clause--;
  const stop = scan.classes[clause - 1] === 'rel' ? clause - 1 : clause;
  const about = nounPhraseBefore(scan, normAt(scan, stop - 1) === ',' ? stop - 1 : stop, end);
  if (about === -1 || scan.classes[about] === 'name' || scan.classes[about] === 'pron') return false;
  return scan.classes[about - 1] === 'that' || findReportingVerb(normAt(scan, about - 1)) !== null;
}

/** "only her first name": whoever is named in full by it is not hidden. */
function tellsOfPart(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (isOfClass('name-part', normAt(scan, i))) return true;
  return false;
}

function isJoined(scan: Scan, first: number): boolean {
  const word = normAt(scan, first - 1);
  return word === 'and' || word === ',';
}

function nameBefore(scan: Scan, from: number, floor: number): TokenRange | null {
  let end = from;
  while (end > floor && scan.classes[end - 1] !== 'name') end--;
  let first = end;
  while (first > floor && scan.classes[first - 1] === 'name') first--;
  return first < end ? { first, end } : null;
}

function nameBehind(scan: Scan, from: number, limit: number): TokenRange | null {
  let first = from;
  while (first < limit && scan.classes[first] !== 'name') first++;
  let end = first;
  while (scan.classes[end] === 'name') end++;
  return first < end && first < limit ? { first, end } : null;
}

function isNoPerson(scan: Scan, { first, end }: TokenRange): boolean {
  const name = wordsOf(scan, first, end);
  return isPlace(name) || isDemonym(normAt(scan, end - 1)) || isKnownOrganization(name);
}

/** The name in lower case where it may be one given for protection: a single one, one cut short, or a `whole` false one. */
function protectedName(scan: Scan, people: People, range: TokenRange, whole: boolean): string | null {
  if (isNoPerson(scan, range)) return null;
  const person = people.at(range.end - 1);
  const name = person?.name ?? wordsOf(scan, range.first, range.end);
  return whole || !name.includes(' ') || isShortened(name) ? name.toLowerCase() : null;
}

/** "Rae K": the surname is no more than a letter. */
function isShortened(name: string): boolean {
  return name.lastIndexOf(' ') === name.length - 2;
}
