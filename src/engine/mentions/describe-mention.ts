import { isCommonGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { isKnownOrganization, isOrganizationWord } from '../../lexicon/organizations';
import { isPlace } from '../../lexicon/places';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { findPronoun, type PronounEntry } from '../../lexicon/word-classes';
import { causeEnd } from '../names/cause-name';
import type { People, Person } from '../names/collect-people';
import { isAcronym, isHuman } from '../names/name-run';
import { opensDescription } from '../names/opens-with-trade';
import { tellsKind } from '../reading/is-trade';
import { joinsCompounds } from '../reading/joins-compounds';
import { listEnd } from '../reading/list-end';
import { type NamedOutlet, readOutlet } from '../reading/match-outlet';
import { passBracket } from '../reading/pass-mark';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { findOutlets } from './find-outlets';
import { findPerson, isAppositionMark } from './find-person';
import { findPrincipal } from './find-principal';
import { findWork } from './find-work';
import type { Count } from './read-count';
import { type Marks, readMarks } from './read-marks';
import { readNoun } from './read-noun';

/** What the words that name a source say by themselves, before they are tied to an entity. */
export interface Mention extends Marks {
  readonly range: TokenRange;
  /** The words without a leading article. */
  readonly text: string;
  readonly person: Person | null;
  readonly outlet: NamedOutlet | null;
  readonly pronoun: PronounEntry | null;
  /** The noun that says what kind of source it is: "officials", "report"; `null` for a bare name. */
  readonly noun: SourceNoun | null;
  /** The noun before an "and": "[residents] and activists". */
  readonly joined: SourceNoun | null;
  /** What stands behind the "and" is a phrase of its own: "residents and [an activist]". */
  readonly apart: boolean;
  readonly count: Count | null;
  /** Norm of the head word. */
  readonly head: string;
  /** The name of a body, if it is one: the words up to the head without a leading article or the country that owns it, or an apposition. */
  readonly naming: TokenRange;
  /** "the", "this", or a possessor stands before: known from the text. */
  readonly definite: boolean;
  /** A capitalised name that is nobody known: an organization by its words, or by being no person. */
  readonly named: boolean;
  readonly organization: boolean;
  /** Somebody, whatever the noun: "those close to Roth", "the lost, who …". */
  readonly personal: boolean;
  /** Whom a spokesperson, lawyer or relative belongs to: "a spokesman for [the port]". */
  readonly principal: TokenRange | null;
}

/** Reads a source's words. */
export function describeMention(scan: Scan, range: TokenRange, people: People): Mention {
  const core = coreOf(scan, range);
  const reading = readNoun(scan, core);
  const { head, noun } = reading;
  const principal = apposedBody(scan, findPrincipal(scan, core, head, noun), range, people);
  const person = findPerson(scan, { range, core, noun, principal }, people);
  // "people who were there": not the magazine
  const human = normAt(scan, core.end) === WHO && core.end < range.end;
  const outlet =
    person || human
      ? null
      : (findOutlets(scan, range) ??
        findOutlets(scan, core) ??
        findOutlet(scan, core) ??
        findWork(scan, core, head, noun));
  const name = wordsOf(scan, skipArticle(scan, core), core.end);
  const named = core.end > core.first && causeEnd(scan, core.first) === core.end;
  const cause = named && !person && !outlet;
  const alone = range.end - range.first === 1 || head === -1;
  const pronoun =
    alone && scan.classes[range.first] !== 'name' ? findPronoun(normAt(scan, range.first)) : null;
  return {
    range,
    text: name,
    person,
    outlet,
    pronoun: person || outlet ? null : pronoun,
    noun: cause ? null : noun,
    joined: reading.joined,
    apart: reading.apart,
    count: reading.count,
    head: normAt(scan, head),
    naming: cause
      ? core
      : findNaming(scan, range, { first: skipArticle(scan, core), end: core.end }, head, noun),
    definite: isDefinite(scan, core) || isTitleOffice(scan, core, noun),
    named: cause || (head !== -1 && scan.classes[head] === 'name'),
    organization: cause || (isOrganization(scan, core, head, name) && !isHolder(scan, head, noun, name)),
    personal: isPersonal(scan, core, range),
    principal,
    ...readMarks(scan, range, core, reading),
  };
}

const WHO = 'who';

/** Without an apposition, relative clause or bracket: "Ines Roth, who runs the port" → "Ines Roth". */
function coreOf(scan: Scan, range: TokenRange): TokenRange {
  for (let i = range.first + 1; i < range.end; i++) {
    i = listEnd(scan, range.first, i, range.end);
    const word = normAt(scan, i);
    if (i >= range.end) break;
    // "the Sund-based, state-backed port", "Sund Group, Inc."
    if (joinsCompounds(scan, i) || scan.classes[i] === 'name') continue;
    const behind = behindLabel(scan, i, range.end);
    if (behind > i) {
      i = behind - 1;
      continue;
    }
    const dashed = word === '-' && scan.classes[i + 1] === 'rel';
    if (dashed || word === '(' || isAppositionMark(word) || scan.classes[i] === 'rel')
      return { first: range.first, end: i };
  }
  return range;
}

/** "Sund Labour Party (SLP) [leader Ines Roth]": behind a bracket that the phrase goes on after; the token itself elsewhere. */
function behindLabel(scan: Scan, at: number, end: number): number {
  const behind = passBracket(scan, at, end);
  const kind = scan.classes[behind];
  // "the harbour master (HM) [of the port]"
  const goesOn = kind === 'name' || kind === 'word' || (kind === 'prep' && isHuman(normAt(scan, at - 1)));
  return behind < end && goesOn ? behind : at;
}

/** "a spokesman for the developer, [Sund Homes]": the body's name behind what it is; a person's may as well be the spokesman's. */
function apposedBody(
  scan: Scan,
  principal: TokenRange | null,
  range: TokenRange,
  people: People,
): TokenRange | null {
  if (!principal || scan.classes[principal.first] !== 'det' || people.at(principal.end + 1)) return principal;
  const name = findApposedName(scan, range, principal.end);
  const closed = name && (name.end === range.end || normAt(scan, name.end) === ',');
  return closed && normAt(scan, principal.end) === ',' ? name : principal;
}

function skipArticle(scan: Scan, core: TokenRange): number {
  const word = normAt(scan, core.first);
  return (word === 'the' || word === 'The') && core.end > core.first + 1 ? core.first + 1 : core.first;
}

/** "the [Port Ministry] in Oslo", "Sund's [Port Ministry]", "its parent company, [Sund Works]": the words that may name a body. */
function findNaming(
  scan: Scan,
  range: TokenRange,
  core: TokenRange,
  head: number,
  noun: SourceNoun | null,
): TokenRange {
  const apposed = noun?.kind === 'organization' ? findApposedName(scan, range, core.end) : null;
  if (apposed) return apposed;
  let { first } = core;
  for (let i = core.first; i < head; i++) if (scan.classes[i] === 'poss') first = i + 1;
  // "the shipping firm [Sund Works]"
  if (scan.classes[head] === 'name') {
    for (let i = first; i < head; i++) if (tellsKind(scan, i)) first = i + 1;
    while (scan.classes[first] === 'word' || opensDescription(scan, first)) first++;
  }
  return { first, end: Math.max(first, head + 1) };
}

function findApposedName(scan: Scan, range: TokenRange, comma: number): TokenRange | null {
  if (!isAppositionMark(normAt(scan, comma))) return null;
  const first = scan.classes[comma + 1] === 'det' ? comma + 2 : comma + 1;
  let end = first;
  while (end < range.end && scan.classes[end] === 'name') end++;
  return end > first ? { first, end } : null;
}

/** "the Courier", "Norwegian broadcaster [NRK]", "Israel's [Channel 12]": the name at the end, behind no more than a description. */
function findOutlet(scan: Scan, core: TokenRange): NamedOutlet | null {
  for (let i = core.first; i < core.end; i++) {
    // "the Courier", "Norland's Channel 5", "the semi-official news agency SNA", "the privately owned Sund newspaper"
    const before = scan.classes[i - 1];
    const near = i <= core.first + 1 || before === 'poss' || before === 'word' || before === 'verb';
    const hit = near ? readOutlet(scan, i, core.end, true) : null;
    if (hit?.end === core.end) return hit;
    if (hit && isProgramme(scan, hit.end, core.end)) {
      const name = wordsOf(scan, i, core.end);
      return { key: name, name, kind: 'programme', end: core.end };
    }
    if (scan.classes[i] === 'prep' || scan.classes[i] === 'conj') return null;
  }
  return null;
}

/** "Sund One's Morning Hour": names behind the owner, up to the end of the words. */
function isProgramme(scan: Scan, poss: number, end: number): boolean {
  if (scan.classes[poss] !== 'poss' || poss + 1 >= end || isCommonGivenName(normAt(scan, poss + 1)))
    return false;
  for (let i = poss + 1; i < end; i++) if (scan.classes[i] !== 'name' || isJobAt(scan, i)) return false;
  return true;
}

/** "the BBC's [Director]": somebody there. */
function isJobAt(scan: Scan, at: number): boolean {
  const kind = findSourceNoun(normAt(scan, at))?.kind;
  return kind !== undefined && kind !== 'organization' && kind !== 'document' && kind !== 'statement';
}

function isDefinite(scan: Scan, core: TokenRange): boolean {
  return scan.classes[core.first] === 'det' && !isOfClass('indefinite', normAt(scan, core.first));
}

/** Headlines drop the article: "Minister: …" is the minister. */
function isTitleOffice(scan: Scan, core: TokenRange, noun: SourceNoun | null): boolean {
  return (
    noun?.kind === 'office' &&
    !noun.plural &&
    scan.article.blocks[scan.tokens[core.first]?.block ?? -1]?.kind === 'title'
  );
}

function isPersonal(scan: Scan, core: TokenRange, { end }: TokenRange): boolean {
  const behind = scan.classes[core.end] === 'mark' ? core.end + 1 : core.end;
  // "one of those present"
  const of = normAt(scan, core.first + 1) === 'of' ? core.first + 2 : core.first;
  return normAt(scan, of) === 'those' || (behind < end && normAt(scan, behind) === 'who');
}

function isOrganization(scan: Scan, core: TokenRange, head: number, name: string): boolean {
  if (head === -1) return isKnownOrganization(name);
  if (isKnownOrganization(name) || isPlace(name) || isKnownOrganization(wordsOf(scan, head, head + 1)))
    return true;
  for (let i = core.first; i <= head; i++) {
    if (scan.classes[i] === 'name' && isOrganizationWord(normAt(scan, i))) return true;
    // "Sund's Joint Chiefs of Staff"
    if (scan.classes[i] === 'poss' && isKnownOrganization(wordsOf(scan, i + 1, core.end))) return true;
  }
  // "a senior MP" is a person, though written like a body.
  const word = wordsOf(scan, head, head + 1);
  return findSourceNoun(normAt(scan, head)) === null && isAcronym(word) && !CRY.test(word);
}

/** "BREAKING": a longer word in capitals is no acronym. */
const CRY = /^\w{7,}$/;

/** "the Power Minister", "State Principal": who holds the office of a body is no body. */
function isHolder(scan: Scan, head: number, noun: SourceNoun | null, name: string): boolean {
  const own = noun?.kind === 'office' && !noun.plural && findSourceNoun(normAt(scan, head)) === noun;
  return own && scan.classes[head] === 'name' && !isKnownOrganization(name);
}
