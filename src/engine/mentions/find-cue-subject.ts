import { findAccording } from '../../lexicon/according';
import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import type { WordClass } from '../reading/classify-words';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { skipDateline } from '../reading/skip-dateline';
import type { Finding, TokenRange } from '../rules/finding';
import { readQuotedAs } from '../rules/read-quoted-as';
import { findClauseSubject } from './clause-subject';
import { findRemembered } from './find-remembered';
import { findMainSubject, readClauseStart } from './main-subject';
import { isNameOfTime } from './skip-back';
import { phraseBefore, readHead, readSubject } from './subject-phrase';

/** Between a possessor and the noun that carries a statement stand at most so many tokens. */
const POSSESSOR_REACH = 5;

const POSSESSOR: ReadonlySet<WordClass> = new Set<WordClass>(['name', 'word', 'det', 'num', 'poss']);

/** How a subject was found. */
export interface CueSubject {
  readonly range: TokenRange;
  readonly how:
    | 'before'
    | 'relative'
    | 'inverted'
    | 'with'
    | 'quoted'
    | 'noun'
    | 'main'
    | 'following'
    | 'coordinate'
    | 'possessor'
    | 'maker';
}

/** Between "with" and a participle stand at most so many tokens. */
const WITH_REACH = 14;

/** The grammatical subject of the verb in a finding's cue; `null` where it has no verb, or none can be read. */
export function findCueSubject(scan: Scan, finding: Finding): CueSubject | null {
  const [cue] = finding.cue;
  if (!cue || scan.speechAt[cue.first] !== -1 || findAccording(scan.norms, cue.first)) return null;
  const floor = skipDateline(scan, scan.sentences[finding.sentence]?.first ?? 0);
  const maker = makerBehind(scan, cue, scan.sentences[finding.sentence]?.end ?? cue.end);
  if (maker) return { range: maker, how: 'maker' };
  const remembered = findRemembered(scan, cue);
  if (remembered) return { range: remembered, how: 'quoted' };
  const verb = verbIn(scan, cue);
  if (verb === -1) {
    const range = findCueNoun(normAt(scan, cue.first)) ? ofNoun(scan, cue.first, floor) : null;
    return range && { range, how: 'possessor' };
  }
  // "Radio Sund quoted [Holt] as saying", where nobody is known yet to stand behind
  const object = readQuotedAs(scan, verb, scan.sentences[finding.sentence]?.end ?? cue.end)?.object;
  if (object && !finding.behind) return { range: object, how: 'quoted' };
  const inverted = readInverted(scan, finding, cue);
  if (inverted) return { range: inverted, how: 'inverted' };
  const be = hasAuxiliary(scan, verb, floor);
  // "was accused of": the subject is no source
  if (be && !isGerund(scan, verb)) return null;
  if (isGerund(scan, verb) && !be) return ofParticiple(scan, finding, cue.first, floor);
  const coordinate = coordinateAt(scan, cue.first, floor);
  if (coordinate > floor) {
    const main = findMainSubject(scan, coordinate, floor);
    return main && { range: main, how: 'coordinate' };
  }
  const subject = findClauseSubject(scan, cue.first, floor);
  return subject && { range: subject.range, how: subject.relative ? 'relative' : 'before' };
}

/** "looking into claims by [a nurse] that": whoever makes what the noun says. */
function makerBehind(scan: Scan, cue: TokenRange, limit: number): TokenRange | null {
  const by = normAt(scan, cue.end);
  if ((by !== 'by' && by !== 'from') || !findCueNoun(normAt(scan, cue.end - 1))) return null;
  const end = readNounPhrase(scan, cue.end + 1, limit);
  return end > cue.end + 1 && normAt(scan, end) === 'that' ? { first: cue.end + 1, end } : null;
}

function verbIn(scan: Scan, cue: TokenRange): number {
  for (let i = cue.first; i < cue.end; i++) {
    const kind = scan.classes[i];
    if (kind === 'verb' || isGerund(scan, i)) return i;
    if (kind !== 'aux' && kind !== 'adv' && kind !== 'time' && !isOfClass('negation', normAt(scan, i)))
      return -1;
  }
  return -1;
}

/** "as saying" looks like a noun behind its preposition. */
function isGerund(scan: Scan, at: number): boolean {
  const forms = scan.classes[at] === 'word' ? findReportingVerb(normAt(scan, at))?.forms : null;
  return (
    scan.classes[at] === 'gerund' || (normAt(scan, at - 1) === 'as' && (forms?.includes('gerund') ?? false))
  );
}

function hasAuxiliary(scan: Scan, verb: number, floor: number): boolean {
  for (let i = verb - 1; i >= floor; i--) {
    const word = normAt(scan, i);
    const kind = scan.classes[i];
    if (isOfClass('be', word)) return true;
    // "is now claiming"
    if (kind !== 'adv' && kind !== 'time' && kind !== 'aux' && !isOfClass('negation', word)) return false;
  }
  return false;
}

/** “…,” said Ines Roth / The key, says Roth, is …: a phrase behind the verb that is none of the content. */
function readInverted(scan: Scan, finding: Finding, cue: TokenRange): TokenRange | null {
  const before = cue.first - 1;
  const quoted = (scan.speechAt[before] ?? -1) !== -1;
  if (!quoted && normAt(scan, before) !== ',') return null;
  const verb = findReportingVerb(normAt(scan, cue.end - 1))?.verb;
  if (
    !verb ||
    !(quoted || verb.frames.includes('c')) ||
    verb.frames.includes('O') ||
    scan.classes[cue.first] === 'gerund'
  )
    return null;
  if (!quoted && verb.frames.includes('o')) return null;
  const limit = scan.sentences[finding.sentence]?.end ?? cue.end;
  const kind = scan.classes[cue.end];
  if (kind === 'pron' || holds(finding.content, cue.end)) return null;
  const phrase = readNounPhrase(scan, cue.end, limit);
  const end = phrase > cue.end ? phrase : readHead(scan, cue.end, limit);
  if (end === cue.end) return null;
  const next = scan.classes[end];
  if (!quoted && !(next === 'mark' || next === 'rel')) return null;
  return { first: cue.end, end: apposedName(scan, end, limit) };
}

/** The end of a name in apposition to the phrase that ends at token `end`: "a later chancellor, [Ines Roth], …"; `end` where there is none. */
export function apposedName(scan: Scan, end: number, limit: number): number {
  if (normAt(scan, end) !== ',' || scan.classes[end + 1] !== 'name') return end;
  const name = readNounPhrase(scan, end + 1, limit);
  const closes = name >= limit || scan.classes[name] === 'mark' || scan.classes[name] === 'rel';
  return closes ? name : end;
}

function holds(ranges: readonly TokenRange[], at: number): boolean {
  return ranges.some(({ first, end }) => first <= at && at < end);
}

/** "with forecasters warning", "a memo saying", "…, saying", "Saying …, Roth left". */
function ofParticiple(scan: Scan, finding: Finding, verb: number, floor: number): CueSubject | null {
  const attending = behindWith(scan, verb, floor);
  if (attending) return { range: attending, how: 'with' };
  let at = verb;
  while (at > floor && scan.classes[at - 1] === 'adv') at--;
  if (at === floor) {
    const range = followingSubject(scan, finding);
    return range && { range, how: 'following' };
  }
  const as = normAt(scan, at - 1) === 'as';
  const quoted = as ? at - 2 : at - 1;
  // "Roth was quoted as saying", "A man can be heard saying"
  const caught = as || isOfClass('catching', normAt(scan, quoted));
  if (caught && scan.classes[quoted] === 'verb' && hasAuxiliary(scan, quoted, floor)) {
    const subject = findClauseSubject(scan, quoted, floor);
    return subject && { range: subject.range, how: 'quoted' };
  }
  if (normAt(scan, at - 1) === ',' || scan.classes[at - 1] === 'conj') {
    const range = findMainSubject(scan, at - 1, floor);
    return range && { range, how: 'main' };
  }
  const range = phraseBefore(scan, verb, floor);
  if (!range) return null;
  // "Radio Sund quoted [a friend] saying", "footage shows [a friend] saying"
  const before = normAt(scan, range.first - 1);
  const heard = isOfClass('catching', before) || isOfClass('remembering', before);
  if (isOfClass('quoting', before) || heard) return { range, how: 'quoted' };
  const head = headOf(scan, range.first, range.end);
  const kind = findSourceNoun(normAt(scan, head))?.kind;
  return kind === 'document' || kind === 'medium' ? { range, how: 'noun' } : null;
}

/** "…, with [one passage] relating": whoever stands between "with" and the participle. */
function behindWith(scan: Scan, at: number, floor: number): TokenRange | null {
  for (let i = at - 2; i >= floor && i > at - WITH_REACH; i--) {
    if (scan.speechAt[i] !== -1 || scan.classes[i] === 'verb' || scan.classes[i] === 'aux') return null;
    // "filed a complaint with [the police] alleging"
    if (normAt(scan, i) === 'with' && isPaper(scan, i - 1)) return null;
    if (normAt(scan, i) === 'with')
      return readSubject(scan, i + 1, at) === at ? { first: i + 1, end: at } : null;
  }
  return null;
}

function isPaper(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'word' && findSourceNoun(normAt(scan, at))?.kind === 'document';
}

/** "Arguing that the port was safe, [Roth] left." */
function followingSubject(scan: Scan, finding: Finding): TokenRange | null {
  const limit = scan.sentences[finding.sentence]?.end ?? 0;
  const end = finding.content.at(-1)?.end ?? limit;
  return normAt(scan, end) === ',' ? readClauseStart(scan, end + 1, limit) : null;
}

/** "[Roth]'s Oct. 11 announcement", "[his] past comment", "[Roth] wrote in a tweet". */
function ofNoun(scan: Scan, at: number, floor: number): TokenRange | null {
  for (let i = at - 1; i >= floor && i >= at - POSSESSOR_REACH; i--) {
    const kind = scan.classes[i];
    if (scan.speechAt[i] !== -1 || kind === 'verb' || kind === 'aux' || kind === 'mark' || kind === 'conj')
      return null;
    if (kind === 'poss') return phraseBefore(scan, i, possessorStart(scan, i, floor));
    if (kind !== 'det') continue;
    const pronoun = findPronoun(normAt(scan, i));
    if (pronoun?.kind === 'possessive') return { first: i, end: i + 1 };
    const verb = scan.classes[i - 1] === 'prep' ? findReportingVerb(normAt(scan, i - 2)) : null;
    const told = verb?.verb.kind === 'speech' && verb.forms.includes('past');
    return told ? (findClauseSubject(scan, i - 2, floor)?.range ?? null) : null;
  }
  return null;
}

function possessorStart(scan: Scan, end: number, floor: number): number {
  let first = end;
  while (first > floor && POSSESSOR.has(scan.classes[first - 1] ?? 'mark')) first--;
  return first;
}

/** "Roth resigned [and] said": where the conjunction stands, or -1. */
function coordinateAt(scan: Scan, verb: number, floor: number): number {
  let at = verb;
  while (at > floor && (scan.classes[at - 1] === 'adv' || isTime(scan, at - 1))) at--;
  const word = normAt(scan, at - 1);
  return word === 'and' || word === 'but' || word === 'or' ? at - 1 : -1;
}

function isTime(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'time' && !isNameOfTime(scan, at);
}
