import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from './scan';

/**
 * "the Sund [mining] company", "a [lending] bank": a participle that describes the noun behind it. With an object of its own a
 * noun in the singular would have an article: "a firm lending the bank money".
 */
export function isNounInIng(scan: Scan, at: number): boolean {
  const next = scan.classes[at + 1];
  if (scan.classes[at] !== 'gerund' || (next !== 'word' && next !== 'name')) return false;
  const word = normAt(scan, at);
  if (isOfClass('noun-ing', word.slice(word.lastIndexOf('-') + 1))) return true;
  const noun =
    next === 'word' && scan.classes[at + 2] !== 'name' ? findSourceNoun(normAt(scan, at + 1)) : null;
  return noun !== null && !noun.plural && noun.kind !== 'document' && findReportingVerb(word) === null;
}
