import { isOfClass } from '../../lexicon/grammar';
import { findSetting } from '../../lexicon/settings';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { Mention } from '../mentions/describe-mention';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Sourced } from '../sources/sourced';
import { type Chain, isNameless } from './chain';
import { isThroughMedium } from './chain-of-crowd';
import { citedIn } from './cited-in';

/** Sentences: nobody else having spoken, a source, or another of the same noun, speaks to the same medium as the one so far back, at most. */
const SOURCE_REACH = 3;

/**
 * The chain before, where one of the same crowd goes on in the next sentence: "One aide told Politico … Another said", "Three diplomats told Politico … A fourth diplomat said", "Two aides
 * left, says Politico. One of them said"; `null` elsewhere.
 */
export function chainOfOther(scan: Scan, last: Chain | null, sourced: Sourced): Chain | null {
  const { finding, mention } = sourced;
  if (!last || !mention || !last.secondHand || !last.goesOn || last.via.length === 0) return null;
  const ahead = finding.sentence - last.sourced.finding.sentence;
  // "A friend told Politico … Sources added": whoever has no more than "source" for a name
  const { first, end } = mention.range;
  // "Sources in the ministry said": others; but "the source at the bank", "sources familiar with it", "sources with knowledge of it"
  const placed = !mention.count && !mention.definite && isPlaced(scan, mention.range);
  const source = isOfClass('press-source', mention.noun?.singular ?? '') && !placed;
  if (source && last.identity === 'unnamed' && ahead <= SOURCE_REACH && isThroughMedium(last)) return last;
  // "Another said", "A third diplomat said"
  const alike = last.who?.nouns.has(mention.noun?.singular ?? '') ?? false;
  const like = mention.head === '' || alike;
  const named = sourced.source?.identity !== 'unnamed';
  if (ahead > 1 && (ahead > SOURCE_REACH || named || !alike || !isThroughMedium(last))) return null;
  if (ahead > 1 && hasGivenWay(scan, last.sourced.finding.sentence, finding.sentence)) return null;
  const fresh = isOfClass('fresh', normAt(scan, first)) || isOfClass('fresh', normAt(scan, first + 1));
  // "Economists told Politico … [Other economists] said": not in one breath
  const kept = last.identity === 'unnamed' || (isNameless(last.identity) && !mention.noun?.plural);
  const other = kept && fresh && (like || isAlike(last, mention) || isNext(scan, first));
  if (other || ahead > 1) return other ? last : null;
  // "Two aides told Politico what they saw. “It was late,” one said. “It was dark,” the other said."
  const apart = isNameless(last.identity) && isOneOfTwo(scan, last, mention.range);
  const ofThem = end - first === 3 && normAt(scan, first + 1) === 'of' && normAt(scan, first + 2) === 'them';
  return apart || (ofThem && citedIn(last) !== null) ? last : null;
}

/** "… ¶ At a [briefing], the ministry denied it. ¶ Another official said": others have spoken in public since. */
function hasGivenWay(scan: Scan, since: number, until: number): boolean {
  const end = scan.sentences[until]?.first ?? 0;
  for (let i = scan.sentences[since]?.end ?? end; i < end; i++) {
    const word = normAt(scan, i);
    if (findSetting(word) === 'public' || findSourceNoun(word)?.kind === 'statement') return true;
  }
  return false;
}

/** "sources [in] the ministry" */
function isPlaced(scan: Scan, { first, end }: Mention['range']): boolean {
  const head = headOf(scan, first, readNounPhrase(scan, first, end));
  return head + 1 < end && scan.classes[head + 1] === 'prep' && normAt(scan, head + 1) !== 'with';
}

/** "[one] said", "[the other] said" */
function isOneOfTwo(scan: Scan, { who }: Chain, { first, end }: Mention['range']): boolean {
  const word = normAt(scan, end - 1);
  return end - first === 1 ? word === 'one' && who?.plural === true : end - first === 2 && word === 'other';
}

/** "A source told Politico … Another insider said": nouns that say no more of either. */
function isAlike({ who }: Chain, { noun }: Mention): boolean {
  return noun !== null && isOfClass('never-named', noun.singular) && isAny(who?.nouns ?? []);
}

function isAny(nouns: Iterable<string>): boolean {
  for (const noun of nouns) if (isOfClass('never-named', noun)) return true;
  return false;
}

/** "Two diplomats told Politico … [A third] official said": counted on from those before. */
function isNext(scan: Scan, first: number): boolean {
  return isOfClass('indefinite', normAt(scan, first)) && isOfClass('counting-on', normAt(scan, first + 1));
}
