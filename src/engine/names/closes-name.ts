import { isKnownOrganization } from '../../lexicon/organizations';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan, wordsOf } from '../reading/scan';

/** What "Harlan's" ends with. */
export const ENDING = "'s";

/**
 * The endings that belong to names, by their tokens: "Harlan[’s] said", "according to Harlan[’s],", and wherever that name stands
 * again; no contraction, no friend "of Holt’s". `surnames`: of people whom the article names in full.
 */
export function findClosingEndings(scan: Scan, surnames: ReadonlySet<string>): number[] {
  const endings: number[] = [];
  const names = new Set<string>();
  for (let at = 1; at < scan.tokens.length; at++) {
    if (normAt(scan, at) !== ENDING || scan.classes[at] !== 'poss' || scan.classes[at - 1] !== 'name')
      continue;
    endings.push(at);
    let first = at - 1;
    while (scan.classes[first - 1] === 'name') first--;
    const name = normAt(scan, at - 1);
    const known = isKnownOrganization(wordsOf(scan, first, at + 1).replace('’', "'"));
    if (known || (!surnames.has(name) && opens(scan, first) && speaks(scan, first, at + 1))) names.add(name);
  }
  return endings.filter((at) => names.has(normAt(scan, at - 1)));
}

/** Before the name: "That month Harlan’s said" is no sign, "the [friend of] Holt’s said" neither. */
function opens(scan: Scan, first: number): boolean {
  const before = scan.classes[first - 1];
  const begins = scan.sentenceAt[first - 1] !== scan.sentenceAt[first];
  // "supermarket chain Harlan’s"
  const called = findSourceNoun(normAt(scan, first - 1))?.kind === 'organization';
  return begins || before === 'mark' || before === 'that' || called || isAccording(scan, first);
}

/** What no contraction stands before: "Harlan’s has". */
const FINITE: ReadonlySet<string> = new Set(['has', 'will']);

function speaks(scan: Scan, first: number, end: number): boolean {
  if (scan.speechAt[end - 1] !== -1) return false;
  if (isAccording(scan, first)) return scan.classes[end] === 'mark' || scan.classes[end] === undefined;
  let verb = end;
  while (scan.classes[verb] === 'adv') verb++;
  if (FINITE.has(normAt(scan, verb))) return true;
  return scan.classes[verb] === 'verb' && findReportingVerb(normAt(scan, verb))?.verb.kind === 'speech';
}

function isAccording(scan: Scan, first: number): boolean {
  return normAt(scan, first - 1) === 'to' && normAt(scan, first - 2) === 'according';
}
