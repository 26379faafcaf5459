import { beforeWho } from '../reading/before-who';
import { isDash } from '../reading/is-dash';
import { normAt, type Scan } from '../reading/scan';
import { nameBehindWhose } from '../rules/behind-whose';
import { bracketStart } from '../rules/clause-floor';
import { isAsked, opensWithParticiple } from '../rules/find-subject';
import type { TokenRange } from '../rules/finding';
import { opensWithSetting } from '../rules/opens-with-setting';
import { skipBack } from './skip-back';
import { phraseBefore } from './subject-phrase';

/** An insert between a subject and its verb is at most so many tokens long. */
const LONGEST_INSERT = 45;

/** A list of sources has at most so many links. */
const MOST_LINKS = 12;

/** The subject of a finite verb, and how it stands to it. */
export interface ClauseSubject {
  readonly range: TokenRange;
  /** The subject is "who" or "which": `range` is what it stands for. */
  readonly relative: boolean;
}

/** The subject of the finite verb group that starts at token `verb`, in the clause that begins no earlier than `floor`. */
export function findClauseSubject(scan: Scan, verb: number, floor: number): ClauseSubject | null {
  const end = skipBack(scan, verb, floor);
  const last = end - 1;
  if (last < floor || scan.speechAt[last] !== -1) return null;
  const kind = scan.classes[last];
  if (kind === 'rel' || kind === 'that') {
    const stop = normAt(scan, last - 1) === ',' ? last - 1 : last;
    const range = phraseBefore(scan, stop, floor);
    if (!range) return null;
    const first = normAt(scan, last) === 'who' ? beforeWho(scan, range.first, stop) : range.first;
    return { range: withName(scan, { first, end: last + 1 }, floor), relative: true };
  }
  if (kind === 'mark' && normAt(scan, last) !== '%') {
    const range = nameBehindWhose(scan, last) ?? acrossInsert(scan, last, floor);
    return range && { range, relative: false };
  }
  const range = phraseBefore(scan, end, floor);
  return range && { range: withName(scan, widenList(scan, range, floor), floor), relative: false };
}

/** "[Ines Roth], a former officer who was there said": an apposition without its second comma. */
function withName(scan: Scan, range: TokenRange, floor: number): TokenRange {
  const comma = range.first - 1;
  const apposed = normAt(scan, comma) === ',' && scan.classes[range.first] === 'det';
  // "Rep. Ines Roth (R-Sund), an officer who was there said"
  const name = normAt(scan, comma - 1) === ')' ? bracketStart(scan, comma - 1, floor) : comma;
  if (!apposed || scan.classes[name - 1] !== 'name' || !holdsClause(scan, range)) return range;
  let first = name;
  while (first > floor && scan.classes[first - 1] === 'name') first--;
  while (first > floor && scan.classes[first - 1] === 'word') first--;
  return { first, end: range.end };
}

/** "Ines Roth, who runs the port, said": from the mark before the verb back to the phrase before the insert. */
function acrossInsert(scan: Scan, close: number, floor: number): TokenRange | null {
  const mark = normAt(scan, close);
  if (mark !== ',' && !isDash(mark)) return null;
  let found = null as TokenRange | null;
  let broken = false;
  for (let i = close - 1; i > floor && i > close - LONGEST_INSERT; i--) {
    if (scan.speechAt[i] !== -1) break;
    if (normAt(scan, i) !== mark || !opensInsert(scan, i + 1)) continue;
    const phrase = phraseBefore(scan, i, floor);
    const subject =
      phrase !== null &&
      !isAsked(scan, phrase.first, phrase.end) &&
      (phrase.first === floor || endsClause(scan, phrase.first - 1));
    if (!subject || (broken && !opensWithParticiple(scan, i + 1) && !opensWithSetting(scan, i + 1, close))) {
      broken ||= found !== null;
      continue;
    }
    found = { first: phrase.first, end: names(scan, i + 1) ? (found?.end ?? close) : i };
    if (normAt(scan, phrase.first - 1) !== mark) break;
    i = phrase.first;
  }
  return found;
}

/** An apposition names the same: "…, the harbour master, …". */
function names(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return kind === 'det' || kind === 'name' || kind === 'word';
}

function opensInsert(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  if (normAt(scan, at) === 'where') return true;
  return kind !== 'mark' && kind !== 'conj' && kind !== 'poss' && kind !== 'pron' && kind !== 'aux';
}

function endsClause(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  // "Under questioning Ines Roth, the harbour master, said"
  if (kind === 'gerund' || kind === 'word') return scan.classes[at - 1] === 'prep';
  return kind === 'mark' || kind === 'conj' || kind === 'adv' || kind === 'time' || kind === 'that';
}

/** "Roth, Holt and two officials": a list whose last link was read is read from its first. */
function widenList(scan: Scan, range: TokenRange, floor: number): TokenRange {
  if (!joins(scan, range)) return range;
  let first = range.first;
  for (let links = 0; links < MOST_LINKS && normAt(scan, first - 1) === ',' && first - 1 > floor; links++) {
    const link = phraseBefore(scan, first - 1, floor);
    if (!link || hasVerb(scan, link) || !(link.first === floor || normAt(scan, link.first - 1) === ','))
      break;
    first = link.first;
  }
  const opens = first === floor || scan.classes[first - 1] === 'mark';
  return opens ? { first, end: range.end } : range;
}

function holdsClause(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (scan.classes[i] === 'rel') return true;
  return false;
}

function joins(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (normAt(scan, i) === 'and') return true;
  return false;
}

function hasVerb(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (scan.classes[i] === 'verb' || scan.classes[i] === 'aux') return true;
  return false;
}
