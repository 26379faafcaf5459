import { isBodyWord } from '../../lexicon/body-kinds';
import { isGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { endsOutletName, looksLikeOutlet } from '../../lexicon/outlet-words';
import { beginsOutlet, matchOutlet, type OutletKind } from '../../lexicon/outlets';
import { isDemonym, isPlace } from '../../lexicon/places';
import { isSite } from '../../lexicon/sites';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { stationLength } from '../../lexicon/stations';
import type { WordClass } from './classify-words';
import { isFiniteAt } from './is-finite-at';
import { readNounPhrase } from './noun-phrase';
import { type Scan, wordsOf } from './scan';

/** No outlet's name has more words. */
const LONGEST_NAME = 8;

/** An outlet as the article names it. */
export interface NamedOutlet {
  /** One name for all spellings; for an outlet in no list the words themselves. */
  readonly key: string;
  /** The article's words: "The Meridian Courier", "AP". */
  readonly name: string;
  /** `null` for an outlet that is in no list. */
  readonly kind: OutletKind | null;
  /** Token after its last one. */
  readonly end: number;
}

/**
 * The outlet named at token `at`, reading up to `limit`; `null` where none is named. Names that are ordinary words too
 * ("Time") and names that only look like an outlet's ("the Harbour Gazette") count where `spokenOf` says that a medium or a
 * speaker stands here.
 */
export function readOutlet(scan: Scan, at: number, limit: number, spokenOf = false): NamedOutlet | null {
  const station = scan.tokens[at]?.capital ? readStation(scan, at, limit) : null;
  if (station) return station;
  const begins = beginsOutlet(wordAt(scan, at, limit), wordAt(scan, at + 1, limit));
  const hit = begins
    ? matchOutlet(eachWordOf(scan, at, Math.min(limit, at + LONGEST_NAME)), 0, spokenOf)
    : null;
  if (hit && !isOwnAcronym(scan, at, hit.end) && !(hit.end === 1 && isCrowd(scan, at))) {
    const branch = withBranch(scan, at + hit.end, limit);
    const { kind } = hit.outlet;
    // "told the Interfax [agency]"
    const agency = kind === 'agency' && branch < limit && scan.norms[branch] === 'agency';
    const end = agency ? branch + 1 : withKind(scan, branch, limit);
    return { key: hit.outlet.name, name: wordsOf(scan, at, branch), kind, end };
  }
  return spokenOf ? readUnknown(scan, at, limit) : null;
}

/** "told AFP [news agency] that", "told Bild [newspaper] that": what it is, behind its name. */
function withKind(scan: Scan, end: number, limit: number): number {
  if (endsOutletName(wordsOf(scan, end, end + 2))) return Math.min(end + 2, limit);
  return endsOutletName(wordsOf(scan, end, end + 1)) && endsBranch(scan, end + 1) ? end + 1 : end;
}

/**
 * "told CNN [Brasil] that", "told BBC [Look North] he", "told BBC [Radio Larkshire] fares rose": names that begin no clause there, and no title of a show; but
 * "told CNN [Kenya was at risk]".
 */
function withBranch(scan: Scan, end: number, limit: number): number {
  const { classes, norms } = scan;
  const station = norms[end] === 'radio' && classes[end + 1] === 'name' ? end + 2 : end;
  const branch = nameEnd(scan, station, limit);
  // "told Insider [Dana Webb] that"
  const person = branch > station + 1 && isGivenName(norms[station] ?? '');
  // "told CBS [Face] the Nation that"
  const titled = classes[branch] === 'det' && station === end;
  const named = branch < limit && branch > station && endsBranch(scan, branch) && !person && !titled;
  return named ? branch : Math.min(station, limit);
}

/** What cannot stand behind the first noun of a clause: "Kenya [that]", "Kenya [he]", "Kenya [the]". */
function endsBranch({ classes, norms }: Scan, at: number): boolean {
  const next = classes[at];
  return next === 'that' || next === 'pron' || next === 'det' || norms[at] === ':';
}

/** "ABC 7", "KXQA 5", "NBC 10 Boston"; but "CBS 60 Minutes" */
function readStation(scan: Scan, at: number, limit: number): NamedOutlet | null {
  const length = stationLength(wordAt(scan, at, limit) ?? '', wordAt(scan, at + 1, limit) ?? '');
  if (length === 0) return null;
  const titled = matchOutlet(eachWordOf(scan, at + 1, Math.min(limit, at + LONGEST_NAME)), 0, true);
  if (titled && titled.end > 1) return null;
  const city = nameEnd(scan, at + length, limit);
  const placed = city > at + length && isPlace(wordsOf(scan, at + length, city));
  const end = placed ? city : at + length;
  const name = wordsOf(scan, at, end);
  return { key: name, name, kind: 'broadcaster', end };
}

/** "the STA", where the article has named the Sund Teachers Association (STA): no news agency. */
function isOwnAcronym({ norms, acronyms }: Scan, at: number, words: number): boolean {
  return words <= 2 && acronyms.has(norms[at + words - 1] ?? '');
}

/** "[People] say", "[People] who know him", "[People] here are saying": many; "People says" is the magazine. */
function isCrowd({ norms, classes, sentences, sentenceAt }: Scan, at: number): boolean {
  const opens = sentences[sentenceAt[at] ?? -1]?.first === at;
  if (!opens || findSourceNoun(norms[at] ?? '')?.plural !== true) return false;
  const next = classes[at + 1] === 'adv' ? at + 2 : at + 1;
  const finite = classes[next] === 'aux' || classes[next] === 'verb';
  return classes[next] === 'rel' || (finite && norms[next]?.endsWith('s') === false);
}

/** A name that only its words make an outlet's: "the Harbour Gazette", "Radio Sund". */
function readUnknown(scan: Scan, at: number, limit: number): NamedOutlet | null {
  const first = scan.classes[at] === 'det' ? at + 1 : at;
  const named = isTimed(scan, first) ? first + 1 : first;
  if (isSite(wordAt(scan, at, limit) ?? '')) {
    const name = wordsOf(scan, at, at + 1);
    return { key: name, name, kind: null, end: at + 1 };
  }
  if (!isNamePart(scan, named)) return null;
  const bare = nameEnd(
    scan,
    named,
    Math.min(limit, readNounPhrase(scan, named === first ? at : named, limit)),
  );
  const end = withNoun(scan, first, bare, limit);
  const words = eachWordOf(scan, at, end);
  if (!looksLikeOutlet(words) || isPersonal(scan, first, end) || isOwner(scan, end) || isWatch(scan, end))
    return null;
  // "his [Radio Sund] show"
  const name = wordsOf(scan, scan.norms[at] === 'the' ? at : first, end);
  return {
    key: name.startsWith('the ') || name.startsWith('The ') ? name.slice(4) : name,
    name,
    kind: null,
    end,
  };
}

/** "the [Sunday] Gazette", "[Weekend] Sund magazine" */
function isTimed(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'time' && scan.tokens[at]?.capital === true && scan.classes[at + 1] === 'name';
}

/** "Serge Radio": a given name before a single word, or what a person is behind the name, speaks for a person. */
function isPersonal(scan: Scan, first: number, end: number): boolean {
  const given = scan.norms[first] ?? '';
  if (end - first === 2 && isGivenName(given) && !isPlace(wordsOf(scan, first, first + 1))) return true;
  if (scan.norms[end] !== ',') return false;
  for (let i = end + 1; i <= end + DESCRIPTION && !ENDS_DESCRIPTION.has(scan.classes[i] ?? 'mark'); i++) {
    const kind = findSourceNoun(scan.norms[i] ?? '')?.kind;
    if (kind !== 'role' && kind !== 'office' && kind !== 'unnamed') continue;
    // "Speaking on Sund FM, senator Ada Holt said", "According to the Sund Gazette, the mayor knew": another clause
    const apposed = scan.norms[end + 1] === 'the' && scan.norms[i + 1] === ',' ? i + 2 : i + 1;
    const titles = scan.classes[apposed] === 'name';
    return !titles && !isFiniteAt(scan, i + 1);
  }
  return false;
}

/** "the Sund Medical Examiner’s Office": whoever runs a body. */
function isOwner(scan: Scan, end: number): boolean {
  return (
    scan.classes[end] === 'poss' && scan.classes[end + 1] === 'name' && isBodyWord(scan.norms[end + 1] ?? '')
  );
}

/** "the Sund Conflict Monitor": a body that watches over something. */
export function isWatch({ norms }: Scan, end: number): boolean {
  return norms[end - 1] === 'monitor' && isOfClass('watched', norms[end - 2] ?? '');
}

/** Tokens: what a person is stands so near behind the name: ", a senior chemist at the port". */
const DESCRIPTION = 4;

const ENDS_DESCRIPTION: ReadonlySet<WordClass> = new Set<WordClass>(['mark', 'verb', 'gerund']);

/** "Sund magazine": the noun belongs to a name that is none without it; but "the Fijian newspaper Noon". */
function withNoun(scan: Scan, first: number, end: number, limit: number): number {
  // "Sund news agency"
  const two = end + 1 < limit && endsOutletName(wordsOf(scan, end, end + 2)) ? 2 : 1;
  const noun =
    end < limit && endsOutletName(wordsOf(scan, end, end + two)) && scan.classes[end + two] !== 'name';
  const kin = end - first === 1 && isDemonym(scan.norms[first] ?? '');
  return noun && !kin && !looksLikeOutlet(eachWordOf(scan, first, end)) ? end + two : end;
}

function nameEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  while (end < limit && isNamePart(scan, end)) end++;
  return end;
}

function isNamePart(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'name' || scan.classes[at] === 'num';
}

function wordAt(scan: Scan, at: number, limit: number): string | undefined {
  return at < limit ? wordsOf(scan, at, at + 1) : undefined;
}

function eachWordOf(scan: Scan, first: number, end: number): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) words.push(wordsOf(scan, i, i + 1));
  return words;
}

/** The end of the outlet's name at `at`, or `at` where none is named. */
export function outletEnd(scan: Scan, at: number, limit: number): number {
  return readOutlet(scan, at, limit)?.end ?? at;
}
