import { isGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { isLikelySurname } from '../../lexicon/names';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from './scan';

/** What is no person's job: "a rail operator"; but "a fund manager". */
const FIRMS: ReadonlySet<string> = new Set(['operator', 'provider']);

/** "the rail [operator]", "the asset [manager] Vestra": a noun for people that, with what it trades in before it, is a firm. */
export function isTrade(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  const noun = findSourceNoun(word)?.singular ?? word;
  if (!isOfClass('trader', noun) || !isTraded(normAt(scan, at - 1))) return false;
  if (scan.sentenceAt[at] !== scan.sentenceAt[at - 1]) return false;
  // "tour operator Ada Roth"
  if (scan.classes[at + 1] === 'name' && isGivenName(normAt(scan, at + 1))) return false;
  if (FIRMS.has(noun)) return true;
  const alone = scan.classes[at + 1] === 'name' && scan.classes[at + 2] !== 'name';
  // "coal miner Roth, 34"
  const aged = normAt(scan, at + 2) === ',' && scan.classes[at + 3] === 'num';
  return alone && !aged && !isLikelySurname(normAt(scan, at + 1));
}

/** "rail", "quick-commerce" */
function isTraded(word: string): boolean {
  return isOfClass('operated', word) || isOfClass('operated', word.slice(word.lastIndexOf('-') + 1));
}

/** "Danish turbine [maker] Vestra": what sort of body it is, before its name. */
export function tellsKind(scan: Scan, at: number): boolean {
  if (scan.classes[at] !== 'word' || scan.classes[at + 1] !== 'name') return false;
  return isTrade(scan, at) || findSourceNoun(normAt(scan, at))?.kind === 'organization';
}
