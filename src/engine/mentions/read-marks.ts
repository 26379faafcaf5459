import { type AnonymityKind, findAnonymity } from '../../lexicon/anonymity';
import { isOfClass } from '../../lexicon/grammar';
import { isKnownOrganization } from '../../lexicon/organizations';
import { isDemonym } from '../../lexicon/places';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { NounReading } from './read-noun';
import { readShare, type Share } from './read-share';

/** What the words around a mention's noun say of it. */
export interface Marks {
  /** Somebody's: "Holtland's chancellor", "its chancellor". */
  readonly owned: boolean;
  /** A name's: "the Holt family", "the family of Mira Holt". */
  readonly ownedByName: boolean;
  /** No determiner, number or owner: "residents". */
  readonly bare: boolean;
  /** A name comes first: "Holt Motors communications". */
  readonly led: boolean;
  /** An organization that everybody knows comes first: "Hamas militants". */
  readonly ofBody: boolean;
  /** A plural with a capital, as the names of teams and bands have one: "the Sund Rangers". */
  readonly calledSo: boolean;
  /** They are there no more: "the hotel's former staff". */
  readonly left: boolean;
  /** One person holds the job: "the chief engineer". */
  readonly topmost: boolean;
  /** All over some place: "doctors across the country". */
  readonly scattered: boolean;
  /** The mention says what they know it from, or why they have no name. */
  readonly insider: boolean;
  /** It says that the name is held back. */
  readonly withheld: boolean;
  /** A share of those asked. */
  readonly share: Share | null;
  /** "the study's authors": those who made a document. */
  readonly madeIt: boolean;
  /** A noun before the name calls it a medium: "the channel Sund One". */
  readonly calledMedium: boolean;
  /** Nobody stands behind it: "many reports", "rumours". */
  readonly hearsay: boolean;
  /** The verb behind says what they heard: "jurors have heard that", "jurors were told". */
  readonly hears: boolean;
}

/** How many tokens of a relative clause are read for why somebody has no name. */
const CLAUSE_REACH = 16;

/** Phrases that say so of a person without a name. */
const INSIDE: ReadonlySet<AnonymityKind> = new Set(['withheld', 'granted', 'knowledge', 'near']);

const WITHHELD: ReadonlySet<AnonymityKind> = new Set(['withheld', 'granted']);

/** Reads what the words around the noun of a mention say; `range` is the whole mention, `core` that without an apposition. */
export function readMarks(scan: Scan, range: TokenRange, core: TokenRange, reading: NounReading): Marks {
  const { head, count, noun } = reading;
  const owner = ownerEnd(scan, core, head);
  const opening = scan.classes[core.first];
  return {
    owned: owner !== -1 || isOfClass('possessor', normAt(scan, core.first)),
    ownedByName: isOwnedByName(scan, core, head, owner),
    bare: !count && owner === -1 && opening !== 'det' && opening !== 'num',
    led: opening === 'name' && !isOpeningWord(scan, core.first),
    ofBody: isOfBody(scan, core.first, head),
    calledSo: isProperPlural(scan, head, reading),
    left: holds(scan, core.first, head, 'former'),
    topmost: holds(scan, core.first, head, 'topmost'),
    scattered: isOfClass('scattering', normAt(scan, head + 1)),
    insider: says(scan, range, head, INSIDE),
    withheld: says(scan, range, head, WITHHELD) || isWithheldBehind(scan, range.end),
    share: readShare(scan, core),
    madeIt: isOfDocument(scan, core, head, owner),
    calledMedium: noun?.kind === 'medium' && isBeforeName(scan, core, head, noun),
    hearsay: isHearsay(scan, core, reading),
    hears: isBeforeHearing(scan, range.end) || isTold(scan, range.end),
  };
}

/** A noun in small letters with the name right behind it. */
function isBeforeName(scan: Scan, { first }: TokenRange, head: number, { singular }: SourceNoun): boolean {
  for (let i = head - 1; i >= first && scan.classes[i + 1] === 'name'; i--)
    if (scan.classes[i] === 'word') return normAt(scan, i) === singular;
  return false;
}

function ownerEnd(scan: Scan, core: TokenRange, head: number): number {
  for (let i = head - 1; i >= core.first; i--) if (scan.classes[i] === 'poss') return i;
  return -1;
}

function isOwnedByName(scan: Scan, core: TokenRange, head: number, owner: number): boolean {
  if (owner !== -1) return scan.classes[owner - 1] === 'name';
  if (head > core.first && scan.classes[head - 1] === 'name') return true;
  return normAt(scan, head + 1) === 'of' && holdsName(scan, head + 2, core.end);
}

/** "[Hamas] militants", "[the Free Sund Army’s] rebels" */
function isOfBody(scan: Scan, first: number, head: number): boolean {
  let from = first;
  while (from < head && scan.classes[from] !== 'name') from++;
  let end = from;
  while (end < head && scan.classes[end] === 'name') end++;
  return end > from && isKnownOrganization(wordsOf(scan, from, end));
}

/** Not in a headline, where a capital says nothing. */
function isProperPlural(scan: Scan, head: number, { noun }: NounReading): boolean {
  const title = scan.article.blocks[scan.tokens[head]?.block ?? -1]?.kind === 'title';
  const capital = scan.classes[head] === 'name' && noun?.plural === true && !title;
  return capital && !isOfClass('always-capital', normAt(scan, head)) && !isDemonym(normAt(scan, head));
}

/** "[Travel] warnings": the one capital is the sentence's. */
function isOpeningWord(scan: Scan, at: number): boolean {
  const opens = scan.sentences[scan.sentenceAt[at] ?? -1]?.first === at;
  return opens && scan.classes[at + 1] === 'word' && !isKnownOrganization(wordsOf(scan, at, at + 1));
}

/** Somebody or something is named among the tokens. */
export function holdsName(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (scan.classes[i] === 'name') return true;
  return false;
}

function holds(scan: Scan, first: number, end: number, name: 'topmost' | 'former'): boolean {
  for (let i = first; i < end; i++) if (isOfClass(name, normAt(scan, i))) return true;
  return false;
}

/** "people familiar with the talks", "lawmakers who asked not to be named" */
function says(scan: Scan, range: TokenRange, head: number, kinds: ReadonlySet<AnonymityKind>): boolean {
  if (head === -1) return false;
  const comma = normAt(scan, range.end) === ',' ? 1 : 0;
  const relative = scan.classes[range.end + comma] === 'rel';
  const sentence = scan.sentences[scan.sentenceAt[head] ?? -1];
  const end = relative ? Math.min(range.end + CLAUSE_REACH, sentence?.end ?? 0) : range.end;
  for (let i = head + 1; i < end; i++) {
    const hit = scan.speechAt[i] === scan.speechAt[head] ? findAnonymity(scan.norms, i) : null;
    if (hit && kinds.has(hit.kind)) return true;
  }
  return false;
}

/** "[said], on condition of anonymity, that", "[told the Courier] on condition of anonymity that": right behind the verb and whom it was said to. */
function isWithheldBehind(scan: Scan, end: number): boolean {
  let at = end;
  while (scan.classes[at] === 'aux' || scan.classes[at] === 'adv') at++;
  if (scan.classes[at] !== 'verb' || scan.speechAt[at] !== -1) return false;
  for (let i = at + 1; i <= at + HEARER; i++) {
    const hit = findAnonymity(scan.norms, i);
    if (hit && WITHHELD.has(hit.kind)) return true;
    const kind = scan.classes[i];
    if (kind !== 'name' && kind !== 'det' && normAt(scan, i) !== ',') return false;
  }
  return false;
}

/** Tokens: "told [the Harbour Post, ]on condition of anonymity" */
const HEARER = 6;

/** "the study's authors", "the authors of the study" */
function isOfDocument(scan: Scan, core: TokenRange, head: number, owner: number): boolean {
  if (owner !== -1) return isDocument(scan, owner - 1);
  if (normAt(scan, head + 1) !== 'of' && normAt(scan, head + 1) !== 'behind') return false;
  return scan.classes[head + 2] === 'det' && head + 3 < core.end && isDocument(scan, head + 3);
}

/** A work of research; who wrote a letter or a post is somebody. */
function isDocument(scan: Scan, at: number): boolean {
  const noun = findSourceNoun(normAt(scan, at));
  return noun?.kind === 'document' && isOfClass('research', noun.singular);
}

/** "[We] hear that", "[We] have heard that" */
function weHear(scan: Scan, { first, end }: TokenRange): boolean {
  return normAt(scan, first) === 'we' && scan.speechAt[first] === -1 && isBeforeHearing(scan, end);
}

function isTold(scan: Scan, end: number): boolean {
  return isOfClass('be', normAt(scan, end)) && normAt(scan, end + 1) === 'told';
}

function isBeforeHearing(scan: Scan, end: number): boolean {
  let verb = end;
  while (scan.classes[verb] === 'aux' || scan.classes[verb] === 'adv') verb++;
  return isOfClass('hearing-verb', normAt(scan, verb));
}

/** "reports", "many recent reports", "rumours"; but "campaign finance reports" are documents, "press reports" the press. */
function isHearsay(scan: Scan, core: TokenRange, { head, noun }: NounReading): boolean {
  if (isOfClass('rumour', normAt(scan, head)) || weHear(scan, core)) return true;
  if (noun?.singular !== 'report' || noun.kind === 'medium' || !noun.plural || core.end > head + 1)
    return false;
  for (let i = core.first; i < head; i++) {
    const kind = scan.classes[i];
    const vague =
      kind === 'det' ||
      kind === 'num' ||
      kind === 'pron' ||
      isOfClass('vague', normAt(scan, i)) ||
      findSourceNoun(normAt(scan, i))?.kind === 'medium';
    if (!vague || normAt(scan, i) === 'the') return false;
  }
  return true;
}
