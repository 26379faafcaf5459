import { findSourceNoun } from '../../lexicon/source-nouns';
import { looksPast } from '../reading/looks-past';
import { normAt, type Scan } from '../reading/scan';

/** Whether a word that is in no list of verbs is one by its place: "has [fined] Torvo", "Parents [sued] Torvo"; in a headline, "Storm [batters] Lima". */
export function isUnlistedVerb(scan: Scan, at: number): boolean {
  return isUnknownVerb(scan, at) || isHeadlineVerb(scan, at);
}

/** In a headline, "Storm [batters] Lima": between two names a verb that no list has; but "Rovers players Holt and Roth". */
function isHeadlineVerb(scan: Scan, at: number): boolean {
  const title = scan.article.blocks[scan.tokens[at]?.block ?? -1]?.kind === 'title';
  const named = scan.classes[at - 1] === 'name' && scan.classes[at + 1] === 'name';
  const word = normAt(scan, at);
  return (
    title && named && scan.classes[at] === 'word' && /[^s]s$/.test(word) && findSourceNoun(word) === null
  );
}

/** "has [fined] Vestra", "Parents [sued] Vestra": a verb that we do not know, between its subject or auxiliary and a name. */
function isUnknownVerb(scan: Scan, at: number): boolean {
  if (scan.classes[at + 1] !== 'name' || !looksPast(scan, at) || normAt(scan, at).includes('-')) return false;
  const before = scan.classes[at - 1];
  return before === 'aux' || before === 'adv' || findSourceNoun(normAt(scan, at - 1)) !== null;
}

/** "Roth, however, [rubbished] the claim": a verb that we do not know, by its ending and its object. */
export function isPastWithObject(scan: Scan, at: number): boolean {
  const next = scan.classes[at + 1];
  return isUnknownVerb(scan, at) || (looksPast(scan, at) && (next === 'det' || next === 'pron'));
}
