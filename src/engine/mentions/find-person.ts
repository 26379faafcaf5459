import { isBodyWord } from '../../lexicon/body-kinds';
import { isOfClass } from '../../lexicon/grammar';
import { isDemonym } from '../../lexicon/places';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { findTitle } from '../../lexicon/titles';
import type { People, Person } from '../names/collect-people';
import { isSomebody } from '../names/is-somebody';
import { isHuman } from '../names/name-run';
import type { WordClass } from '../reading/classify-words';
import { isJob } from '../reading/is-job';
import { passBracket } from '../reading/pass-mark';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** The words in which a person is looked for. */
export interface PersonalWords {
  readonly range: TokenRange;
  /** The range without an apposition, relative clause or bracket. */
  readonly core: TokenRange;
  /** What kind of source the words speak of. */
  readonly noun: SourceNoun | null;
  /** Whom a spokesperson or relative belongs to: somebody else. */
  readonly principal: TokenRange | null;
}

/** The person whom the words name, by the name itself or by one in apposition; `null` where they name nobody, or somebody else's friend. */
export function findPerson(scan: Scan, words: PersonalWords, people: People): Person | null {
  return findNamed(scan, words, people) ?? findApposed(scan, words, people);
}

function findNamed(scan: Scan, { core, principal }: PersonalWords, people: People): Person | null {
  for (let i = endOfOwner(scan, core) - 1; i >= core.first; i--) {
    if (principal && i >= principal.first && i < principal.end) continue;
    const person = people.at(i);
    // "the bishop of Leon": what the head has, not its name.
    if (person && isGoverned(scan, i, core.first, people)) return null;
    // A possessor is somebody else: "Roth's adviser", "the Holt campaign" stay what their head says.
    if (person && !isPossessor(scan, i, core.end, people) && !leadsNoun(scan, i, core.end)) return person;
  }
  return null;
}

/**
 * Where the words end that may name the source himself. "A friend of Ines Roth" and "critics of Ines Roth" are not she; in
 * "the head of the port Ines Roth" and "Ines Roth of the port" it is she who speaks.
 */
function endOfOwner(scan: Scan, core: TokenRange): number {
  let head: SourceNoun | null = null;
  for (let i = core.first; i < core.end; i++) {
    const kind = scan.classes[i];
    if (kind === 'name') return core.end;
    // "ministers loyal to Ms Roth"
    if (kind === 'prep' && isOfClass('postposed', normAt(scan, i - 1))) return i;
    // "sources [sympathetic] to Ines Roth": an adjective behind its noun
    const noun = kind === 'word' ? findSourceNoun(normAt(scan, i)) : null;
    if (kind === 'word') head = noun ?? (head && isHuman(head.singular) ? head : null);
    // "Mother of three Ines Roth"
    if (kind === 'prep' && scan.classes[i + 1] === 'num' && scan.classes[i + 2] === 'name') return core.end;
    // "an adviser on port safety Ines Roth"; but "an expert on minister Ines Roth"
    if (normAt(scan, i) === 'on' && isSubject(scan, i + 1, core.end)) return core.end;
    // "a leader close to Ines Roth"
    if (
      normAt(scan, i) === 'to' &&
      head &&
      scan.classes[i - 1] === 'word' &&
      !findSourceNoun(normAt(scan, i - 1))
    )
      return i;
    // "the executor of the poet Ines Roth"
    if (normAt(scan, i) === 'of' && isSomebodysName(scan, i + 1, core.end)) return i;
    const named =
      head && (isJob(head) || worksFor(scan, head, i, core.end) || sitsIn(scan, head, i, core.end));
    if (kind === 'prep') return head && !named ? i : core.end;
  }
  return core.end;
}

/** Words with a small letter and no human among them, before a name. */
function isSubject(scan: Scan, first: number, end: number): boolean {
  let at = scan.classes[first] === 'det' ? first + 1 : first;
  while (at < end && (scan.classes[at] === 'word' || normAt(scan, at) === 'and')) at++;
  return at > first && at < end && scan.classes[at] === 'name' && !isHuman(normAt(scan, at - 1));
}

/** "the late poet [Ines Roth]": the name of whoever stands right before it. */
function isSomebodysName(scan: Scan, first: number, end: number): boolean {
  const start = scan.classes[first] === 'det' ? first + 1 : first;
  // "Bank of Sund analyst Ines Roth"
  if (start === first && scan.classes[first] === 'name') return false;
  let at = start;
  // "the Sund poet Ines Roth"
  while (at < end && (scan.classes[at] === 'word' || scan.classes[at + 1] === 'word')) at++;
  return at > start && at < end && scan.classes[at] === 'name' && isSomebody(normAt(scan, at - 1));
}

/** "Member of Parliament Ines Roth": the name stands right behind that of the body. */
function sitsIn(scan: Scan, { singular }: SourceNoun, at: number, end: number): boolean {
  if (singular !== 'member' || normAt(scan, at) !== 'of') return false;
  let body = scan.classes[at + 1] === 'det' ? at + 2 : at + 1;
  while (body < end && scan.classes[body] === 'name' && !isBodyWord(normAt(scan, body))) body++;
  return scan.classes[body] === 'name' && body + 2 < end && scan.classes[body + 1] === 'name';
}

/** "Bank of Sund analyst Ines Roth": the body's name is followed by a job, and that by the name. */
function worksFor(scan: Scan, { kind }: SourceNoun, at: number, end: number): boolean {
  if (kind !== 'organization' || scan.classes[at + 1] !== 'name') return false;
  for (let i = at + 2; i + 1 < end; i++) {
    if (scan.classes[i] === 'word' && isHuman(normAt(scan, i)) && scan.classes[i + 1] === 'name') return true;
    // "Bank of Sund (BoS) analyst"
    const behind = passBracket(scan, i, end);
    if (behind > i) i = behind - 1;
    else if (scan.classes[i] !== 'name' && scan.classes[i] !== 'word') return false;
  }
  return false;
}

/**
 * "Another officer, Lt. Dana Holt, said", "another officer – Dana Holt – said": the name stands in apposition, right behind the
 * mark. Behind the mention's own words ("said the officer, Dana Holt.") only a full name that a mark closes is one.
 */
function findApposed(scan: Scan, words: PersonalWords, people: People): Person | null {
  const { range, core } = words;
  // "the head of the Harbour Office (HO), Ines Roth, …"
  const mark = passBracket(scan, core.end, range.end);
  if (!isAppositionMark(normAt(scan, mark)) || !isOneOfPeople(scan, words)) return null;
  return namedBehind(scan, words, mark, people) ?? namedBehindOffice(scan, words, mark, people);
}

/** "The Director, [Centre for Coast Studies], Prof. Ines Roth, said": what the office is of stands between two commas. */
function namedBehindOffice(scan: Scan, words: PersonalWords, mark: number, people: People): Person | null {
  if (!words.noun || !isJob(words.noun) || words.range.end <= words.core.end) return null;
  let comma = mark;
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    let end = comma + 1;
    while (IN_OFFICE.has(scan.classes[end] ?? 'mark')) end++;
    if (end === comma + 1 || end >= words.range.end || normAt(scan, end) !== ',') return null;
    comma = end;
    const person = namedBehind(scan, words, comma, people);
    if (person) return person;
  }
  return null;
}

/** Bodies and places behind an office, before the name. */
const MOST_PIECES = 2;

const IN_OFFICE: ReadonlySet<WordClass> = new Set<WordClass>(['name', 'prep', 'det', 'conj']);

/** The person named right behind a mark. */
function namedBehind(scan: Scan, { range }: PersonalWords, mark: number, people: People): Person | null {
  for (let i = behindNaming(scan, behindOrigin(scan, mark + 1)); isBeforeName(scan, i); i++) {
    const person = people.at(i);
    if (!person) continue;
    let end = i;
    while (people.at(end) === person) end++;
    const inside = i < range.end || (mark === range.end && end - i > 1 && scan.classes[end] === 'mark');
    return inside && scan.classes[end] !== 'poss' ? person : null;
  }
  return null;
}

/** "her successor, [the Swede] Ines Roth": where the name begins. */
function behindOrigin(scan: Scan, at: number): number {
  return normAt(scan, at) === 'the' && isDemonym(normAt(scan, at + 1)) ? at + 2 : at;
}

/**
 * "the driver, named by police as [Ines Roth]", "a former judge named [Ines Roth]": where the name begins. Whoever "named the driver
 * as Ines Roth" is somebody else, and "identified only as" withholds the name.
 */
function behindNaming(scan: Scan, at: number): number {
  let named = false;
  for (let i = at; i < at + LONGEST_NAMING && scan.classes[i] !== 'mark'; i++) {
    const word = normAt(scan, i);
    const next = scan.classes[i + 1];
    if (word === 'only') return at;
    if (named && word === 'as') return i + 1;
    if (!isOfClass('naming', word)) continue;
    if (next === 'name' && scan.classes[i - 1] === 'word') return i + 1;
    named = next !== 'name' && next !== 'det' && next !== 'num' && next !== 'pron' && next !== 'word';
  }
  return at;
}

/** Tokens: "whom police have identified only by his surname as" has no more. */
const LONGEST_NAMING = 10;

/** "the officer", "one of the rebels": a description of one person; of an unknown noun the apposition must tell. */
function isOneOfPeople(scan: Scan, { range, core, noun }: PersonalWords): boolean {
  if (scan.classes[core.first] === 'num' || normAt(scan, core.first) === 'one') return true;
  // "those close to the mayor, Ines Roth"
  if (normAt(scan, core.first) === 'those') return false;
  // "Sund Police Officer, Ines Roth, said", "Leader of the House, Ines Roth, said"
  const called = isSomebody(normAt(scan, core.end - 1)) || isSomebody(normAt(scan, core.first));
  if (called && scan.classes[core.first] === 'name') return true;
  if (!noun) return range.end > core.end;
  return noun.kind !== 'document' && noun.kind !== 'organization' && !noun.plural;
}

/** A comma or dash, behind which a description may go on. */
export function isAppositionMark(mark: string): boolean {
  return mark === ',' || mark === '–' || mark === '—' || mark === '--';
}

/** Names, and the titles before them: "then-minister Ines Roth". */
function isBeforeName(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'name' || findTitle(normAt(scan, at)) !== null;
}

/** "of [Leon]" behind a noun */
function isGoverned(scan: Scan, at: number, floor: number, people: People): boolean {
  let first = at;
  while (first > floor && people.at(first - 1) === people.at(at)) first--;
  return first > floor && scan.classes[first - 1] === 'prep';
}

/** "[Ines] Roth's adviser" */
function isPossessor(scan: Scan, at: number, limit: number, people: People): boolean {
  let end = at + 1;
  while (end < limit && people.at(end) === people.at(at)) end++;
  return end < limit && scan.classes[end] === 'poss';
}

/** A name right before a noun describes that noun: "a Holt aide". */
function leadsNoun(scan: Scan, at: number, end: number): boolean {
  let next = at + 1;
  while (next < end && scan.classes[next] === 'name') next++;
  return next < end && scan.classes[next] === 'word';
}
