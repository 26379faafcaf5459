import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { readHead, readSubject } from './subject-phrase';

/** An apposition or relative clause behind a subject is at most so many tokens long. */
const LONGEST_INSERT = 45;

/** What stands more than so many tokens before the verb is not read: a sentence of the usual length is shorter. */
const LONGEST_CLAUSE = 120;

/** The subject of the main clause that holds token `end`: of the sentence's last clause with a subject of its own behind "but" or "while". */
export function findMainSubject(scan: Scan, end: number, floor: number): TokenRange | null {
  let found: TokenRange | null = null;
  let at = Math.max(floor, end - LONGEST_CLAUSE);
  while (
    scan.classes[at] === 'conj' ||
    scan.classes[at] === 'adv' ||
    scan.classes[at] === 'time' ||
    normAt(scan, at) === ','
  )
    at++;
  for (let i = at; i < end; i++) {
    if (i === at) found = readClauseStart(scan, i, end);
    else if (opensClause(scan, i)) found = readClauseStart(scan, i + 1, end) ?? found;
    // "After Holt left, the port closed"; "SUND (NP) -- The port closed"
    else if (!found && (normAt(scan, i) === ',' || isLongDash(scan, i)))
      found = readClauseStart(scan, i + 1, end);
    if (found && i < found.end) i = found.end;
  }
  return found;
}

function isLongDash(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  return word === '--' || word === '—' || word === '–';
}

/** "…, but", "; ": what follows may have its own subject. */
function opensClause(scan: Scan, at: number): boolean {
  if (scan.speechAt[at] !== -1) return false;
  const word = normAt(scan, at);
  if (word === ';') return true;
  return (
    (word === 'but' || word === 'and' || word === 'while' || word === 'although') &&
    normAt(scan, at - 1) === ','
  );
}

/** The phrase that starts at token `at`, where a verb of its own follows, behind an insert too. */
export function readClauseStart(scan: Scan, at: number, limit: number): TokenRange | null {
  let first = at;
  while (first < limit && (scan.classes[first] === 'adv' || scan.classes[first] === 'time')) first++;
  if (scan.speechAt[first] !== -1) return null;
  // "the sailors walked out" reads like "the sailors picked by the port …" until no verb follows
  return (
    [readSubject(scan, first, limit), readHead(scan, first, limit)]
      .map((end) => ({ first, end }))
      .find(({ end }) => end > first && (isVerb(scan, end) || verbBehindInsert(scan, end, limit))) ?? null
  );
}

function isVerb(scan: Scan, at: number): boolean {
  let i = at;
  while (scan.classes[i] === 'adv' || scan.classes[i] === 'time') i++;
  return scan.classes[i] === 'verb' || scan.classes[i] === 'aux';
}

function verbBehindInsert(scan: Scan, end: number, limit: number): boolean {
  if (normAt(scan, end) !== ',') return scan.classes[end] === 'rel';
  for (let i = end + 1; i < limit && i < end + LONGEST_INSERT; i++) {
    if (scan.speechAt[i] !== -1) return false;
    if (normAt(scan, i) === ',' && isVerb(scan, i + 1)) return true;
  }
  return false;
}
