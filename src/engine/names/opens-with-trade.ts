import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';

/** "[Carmaker] Sund Motors said": a common noun with the capital of its sentence, before the name of a firm. */
export function opensWithTrade(scan: Scan, at: number): boolean {
  const opens = scan.sentences[scan.sentenceAt[at] ?? -1]?.first === at;
  return opens && isOfClass('trade-lead', normAt(scan, at)) && scan.classes[at + 1] === 'name';
}
