import { looksLikePerson } from '../../lexicon/person-endings';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** Whether words are headed by a noun for nobody that can speak, and nothing that can say anything: "the plan", "its strength". */
export function isThing(scan: Scan, { first, end }: TokenRange): boolean {
  const head = headOf(scan, first, end);
  const word = normAt(scan, head);
  return scan.classes[head] === 'word' && findSourceNoun(word) === null && !looksLikePerson(word);
}
