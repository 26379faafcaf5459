import { findSourceNoun } from '../../lexicon/source-nouns';
import { headOf } from './noun-phrase';
import { normAt, type Scan } from './scan';

/** What of the words before "who" it stands for: "[pressure on] the minister, who said", "[by phone to] the minister, who said". */
export function beforeWho(scan: Scan, first: number, end: number): number {
  if (isHumanHead(scan, first, end)) return first;
  for (let i = end - 1; i > first; i--)
    if (scan.classes[i] === 'prep' && isHumanHead(scan, i + 1, end)) return i + 1;
  return first;
}

function isHumanHead(scan: Scan, first: number, end: number): boolean {
  const head = headOf(scan, first, end);
  if (head === -1 || scan.classes[head] === 'name') return head !== -1;
  const kind = findSourceNoun(normAt(scan, head))?.kind;
  return kind !== undefined && kind !== 'document' && kind !== 'statement' && kind !== 'medium';
}
