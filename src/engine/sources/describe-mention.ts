import { isOfClass } from '../../lexicon/grammar';
import { isKnownOrganization, isOrganizationWord } from '../../lexicon/organizations';
import { isPlace } from '../../lexicon/places';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { findPronoun, type PronounEntry } from '../../lexicon/word-classes';
import { type NamedOutlet, readOutlet } from '../reading/match-outlet';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { People, Person } from './collect-people';
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
  readonly count: Count | null;
  /** Norm of the head word. */
  readonly head: string;
  /** "the", "this", or a possessor stands before: known from the text. */
  readonly definite: boolean;
  /** A capitalised name that is nobody known: an organization by its words, or by being no person. */
  readonly named: boolean;
  readonly organization: boolean;
  /** Whom a spokesperson, lawyer or relative belongs to: "a spokesman for [the port]". */
  readonly principal: TokenRange | null;
}

/** Reads a source's words. */
export function describeMention(scan: Scan, range: TokenRange, people: People): Mention {
  const core = coreOf(scan, range);
  const reading = readNoun(scan, core);
  const { head, noun } = reading;
  const principal = findPrincipal(scan, core, head, noun);
  const person = findPerson(scan, core, people, principal) ?? findApposed(scan, range, core, people);
  const outlet = person ? null : (findOutlet(scan, core) ?? findWork(scan, core, head, noun));
  const name = wordsOf(scan, skipArticle(scan, core), core.end);
  const pronoun =
    range.end - range.first === 1 || head === -1 ? findPronoun(normAt(scan, range.first)) : null;
  return {
    range,
    text: name,
    person,
    outlet,
    pronoun: person || outlet ? null : pronoun,
    noun,
    joined: reading.joined,
    count: reading.count,
    head: normAt(scan, head),
    definite: isDefinite(scan, core) || isTitleOffice(scan, core, noun),
    named: head !== -1 && scan.classes[head] === 'name',
    organization: isOrganization(scan, core, head, name),
    principal,
    ...readMarks(scan, range, core, reading),
  };
}

/** Without an apposition, relative clause or bracket: "Ines Roth, who runs the port" → "Ines Roth". */
function coreOf(scan: Scan, range: TokenRange): TokenRange {
  for (let i = range.first + 1; i < range.end; i++) {
    const word = normAt(scan, i);
    if (word === ',' || word === '(' || word === '—' || word === '–' || scan.classes[i] === 'rel')
      return { first: range.first, end: i };
  }
  return range;
}

function skipArticle(scan: Scan, core: TokenRange): number {
  const word = normAt(scan, core.first);
  return (word === 'the' || word === 'The') && core.end > core.first + 1 ? core.first + 1 : core.first;
}

function findPerson(
  scan: Scan,
  core: TokenRange,
  people: People,
  principal: TokenRange | null,
): Person | null {
  const limit = endOfOwner(scan, core);
  for (let i = limit - 1; i >= core.first; i--) {
    if (principal && i >= principal.first && i < principal.end) continue;
    const person = people.at(i);
    // A possessor is somebody else: "Roth's adviser", "the Holt campaign" stay what their head says.
    if (person && !isPossessor(scan, i, core.end, people) && !leadsNoun(scan, i, core.end)) return person;
  }
  return null;
}

/** "Another officer, Lt. Dana Holt, said": the name stands in apposition, right behind the comma. */
function findApposed(scan: Scan, range: TokenRange, core: TokenRange, people: People): Person | null {
  if (normAt(scan, core.end) !== ',' || normAt(scan, core.end + 1) === 'who') return null;
  for (let i = core.end + 1; i < range.end && scan.classes[i] === 'name'; i++) {
    const person = people.at(i);
    if (person) return person;
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
    if (kind === 'word') head = findSourceNoun(normAt(scan, i));
    if (kind === 'prep') return head && head.kind !== 'office' && head.kind !== 'role' ? i : core.end;
  }
  return core.end;
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

function findOutlet(scan: Scan, core: TokenRange): NamedOutlet | null {
  for (let i = core.first; i <= core.first + 1 && i < core.end; i++) {
    const hit = readOutlet(scan, i, core.end, true);
    if (hit?.end === core.end) return hit;
  }
  return null;
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

function isOrganization(scan: Scan, core: TokenRange, head: number, name: string): boolean {
  if (head === -1) return false;
  if (isKnownOrganization(name) || isPlace(name) || isKnownOrganization(wordsOf(scan, head, head + 1)))
    return true;
  for (let i = core.first; i <= head; i++)
    if (scan.classes[i] === 'name' && isOrganizationWord(normAt(scan, i))) return true;
  // "a senior MP" is a person, though written like a body.
  return findSourceNoun(normAt(scan, head)) === null && isAcronym(wordsOf(scan, head, head + 1));
}

function isAcronym(word: string): boolean {
  return word.length >= 2 && word.length <= 6 && word === word.toUpperCase() && word !== word.toLowerCase();
}
