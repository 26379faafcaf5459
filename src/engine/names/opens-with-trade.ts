import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';

/** "[Carmaker] Sund Motors said": a common noun with the capital of its sentence, before the name of a firm. */
export function opensWithTrade(scan: Scan, at: number): boolean {
  const opens = scan.sentences[scan.sentenceAt[at] ?? -1]?.first === at;
  return opens && isOfClass('trade-lead', normAt(scan, at)) && scan.classes[at + 1] === 'name';
}

/** "[Carmaker] Sund Motors", "[Environmental] group Sund Reef": what describes a body at the head of a sentence, before its name. */
export function opensDescription(scan: Scan, at: number): boolean {
  if (opensWithTrade(scan, at)) return true;
  const opens = scan.sentences[scan.sentenceAt[at] ?? -1]?.first === at;
  const noun = scan.classes[at + 1] === 'word' ? findSourceNoun(normAt(scan, at + 1)) : null;
  return opens && noun?.kind === 'organization' && !noun.plural && scan.classes[at + 2] === 'name';
}
