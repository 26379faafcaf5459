import { isOfClass } from '../../lexicon/grammar';
import { kindsOfMedium } from '../../lexicon/medium-nouns';
import type { Mention } from '../mentions/describe-mention';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Sourced } from '../sources/sourced';

/** Tokens: "in a written [statement]", "in its latest joint [statement]" */
const REACH = 4;

/**
 * "Radio Sund said in a statement that its host would leave", "the network said in a statement": of a medium's own affairs, and no
 * report of it; but "the Sunda news agency said in a statement" may be its news.
 */
export function speaksForItself(scan: Scan, { finding, mention }: Sourced): boolean {
  const { sentence, content } = finding;
  const noun = mention?.noun?.kind === 'medium' ? mention.noun.singular : null;
  if (noun !== null && !(mention?.definite && kindsOfMedium(noun)?.[0] === 'broadcaster')) return false;
  if (isOfOwnAffairs(scan, finding.cue[0]) || isOfOwnAffairs(scan, behind(mention))) return true;
  if (noun === null && isOwnAffair(scan, content[0]?.first ?? -1)) return true;
  const { first, end } = scan.sentences[sentence] ?? { first: 0, end: 0 };
  for (let i = first + 1; i < end; i++) {
    if (normAt(scan, i) !== 'statement' || scan.speechAt[i] !== -1) continue;
    if (content.some((piece) => i >= piece.first && i < piece.end)) continue;
    for (let at = i - 1; at >= first && at >= i - REACH; at--) if (normAt(scan, at) === 'in') return true;
  }
  return false;
}

/** "The BBC [denied] that it had paid", "The BBC [apologised], saying" */
function isOfOwnAffairs(scan: Scan, cue: TokenRange | undefined): boolean {
  return cue !== undefined && isOfClass('own-affairs', normAt(scan, cue.end - 1));
}

function behind(mention: Mention | null): TokenRange | undefined {
  return mention ? { first: mention.range.end, end: mention.range.end + 1 } : undefined;
}

/** "Radio Sund said [it would appeal]", "[it was cancelling] the drama"; but "it had seen the papers", "it was shown the papers" are its news. */
function isOwnAffair(scan: Scan, at: number): boolean {
  if (at < 0 || normAt(scan, at) !== 'it') return false;
  // "it stood by its story"
  if (isOfClass('insisting', normAt(scan, at + 1)) && normAt(scan, at + 2) === 'by') return true;
  if (scan.classes[at + 1] !== 'aux') return false;
  const next = normAt(scan, at + 1);
  if (isOfClass('own-plan', next)) return true;
  if (isOfClass('have', next) && isOfClass('own-deed', normAt(scan, at + 2))) return true;
  // "noted it is surprising that"
  const object = isOfClass('be', next) && scan.classes[at + 2] === 'gerund' ? scan.classes[at + 3] : 'mark';
  return object === 'det' || object === 'name' || object === 'word' || object === 'num';
}
