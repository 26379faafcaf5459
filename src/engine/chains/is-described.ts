import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';

/**
 * "In an interview with a magazine, Roth, [61], said", "…, Roth, [the author of ten books], said", "…, Roth, [who] sold it, said": words behind the
 * name's comma that tell of a person, who is then the subject of the sentence and not the magazine.
 */
export function isDescribed(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  if (kind === 'num') return normAt(scan, at + 1) === ',';
  if (kind !== 'det') return normAt(scan, at) === 'who';
  const end = readNounPhrase(scan, at, scan.sentences[scan.sentenceAt[at] ?? -1]?.end ?? at);
  const next = scan.classes[end + 1];
  return normAt(scan, end) === ',' && (next === 'verb' || next === 'aux');
}
