import { isGivenName } from '../../lexicon/given-names';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { headOf, nounPhraseBefore } from './noun-phrase';
import { normAt, type Scan } from './scan';

/**
 * What of the words before "who" it stands for: "[pressure on] the minister, who said", "[by phone to] the minister, who said";
 * "[Ines Roth, 45, from] Sund, who said".
 */
export function beforeWho(scan: Scan, first: number, end: number): number {
  const native = beforeOrigin(scan, first, end);
  if (native !== -1) return native;
  if (isHumanHead(scan, first, end)) return first;
  for (let i = end - 1; i > first; i--)
    if (scan.classes[i] === 'prep' && isHumanHead(scan, i + 1, end)) return i + 1;
  return first;
}

/** Where the words begin for whoever is "[from] Sund", between commas and behind an age; -1 where no such place stands there. */
function beforeOrigin(scan: Scan, first: number, end: number): number {
  const link = normAt(scan, first - 1);
  const place = scan.classes[first] === 'name' && !isGivenName(normAt(scan, first));
  if (!place || (link !== 'from' && link !== 'of') || normAt(scan, first - 2) !== ',') return -1;
  for (let i = first; i < end; i++) if (scan.classes[i] !== 'name') return -1;
  const aged = scan.classes[first - 3] === 'num' && normAt(scan, first - 4) === ',';
  const comma = aged ? first - 4 : first - 2;
  const start = nounPhraseBefore(scan, comma, scan.sentences[scan.sentenceAt[first] ?? -1]?.first ?? comma);
  return start !== -1 && isHumanHead(scan, start, comma) ? start : -1;
}

function isHumanHead(scan: Scan, first: number, end: number): boolean {
  const head = headOf(scan, first, end);
  if (head === -1 || scan.classes[head] === 'name') return head !== -1;
  const kind = findSourceNoun(normAt(scan, head))?.kind;
  return kind !== undefined && kind !== 'document' && kind !== 'statement' && kind !== 'medium';
}
