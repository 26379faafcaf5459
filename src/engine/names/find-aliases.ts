import { findSourceNoun } from '../../lexicon/source-nouns';
import { isQuoteMark } from '../reading/pair-quote-marks';
import { normAt, type Scan } from '../reading/scan';
import type { JudgedName } from './judge-names';

/** Tokens: between a name and the other one stand no more. */
const REACH = 8;
/** Words: a longer one is no nickname. */
const LONGEST = 2;

/** By its words, the token of the person's full name: "Ines Roth, known as [Spike],", "Ines Roth (aka [Spike])". */
export function findAliases(scan: Scan, names: readonly JudgedName[]): ReadonlyMap<string, number> {
  const aliases = new Map<string, number>();
  names.forEach((run, i) => {
    const person = names[i - 1];
    const full = person?.kind === 'person' && person.end - person.first > 1;
    const short = run.end - run.first <= LONGEST && scan.classes[run.end] !== 'poss';
    if (full && short && isCalled(scan, person.end, run.start))
      aliases.set(scan.norms.slice(run.first, run.end).join(' '), person.first);
  });
  return aliases;
}

/** Nothing stands between but who calls the person so: "[, known to everyone as]"; "by a man known as Spike" is somebody else. */
function isCalled(scan: Scan, first: number, end: number): boolean {
  const token = scan.tokens[end - 1];
  const cue = token && isQuoteMark(token) ? end - 2 : end - 1;
  if (end - first > REACH || scan.sentenceAt[first] !== scan.sentenceAt[cue] || !isCue(scan, first, cue))
    return false;
  for (let i = first; i < cue; i++) {
    const kind = scan.classes[i];
    const other = (kind === 'det' || findSourceNoun(normAt(scan, i)) !== null) && !isTo(scan, i);
    if (other || kind === 'name' || kind === 'conj') return false;
  }
  return true;
}

function isTo(scan: Scan, at: number): boolean {
  return normAt(scan, at - 1) === 'to' || normAt(scan, at - 2) === 'to';
}

const KNOWN = 'known';
const AKA = 'aka';
/** "Ines Roth, nicknamed Spike"; but "Ines Roth nicknamed him Spike". */
const PASSIVE: ReadonlySet<string> = new Set(['dubbed', 'nicknamed']);

function isCue(scan: Scan, first: number, at: number): boolean {
  const word = normAt(scan, at);
  if (word === AKA) return true;
  const known = word === 'as' ? scan.norms.lastIndexOf(KNOWN, at) : -1;
  // "best known as Captain Sund in Star Raid": a part
  if (known >= first) return normAt(scan, known - 1) !== 'best';
  let before = at - 1;
  while (scan.classes[before] === 'adv') before--;
  return PASSIVE.has(word) && (scan.classes[before] === 'mark' || scan.classes[before] === 'aux');
}
