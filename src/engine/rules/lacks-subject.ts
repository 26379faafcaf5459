import { findPronoun } from '../../lexicon/word-classes';
import { isFiniteAt } from '../reading/is-finite-at';
import { normAt, type Scan } from '../reading/scan';

/**
 * "stories that [surprise them]", "the rumours that [swirled around the port]": whether behind the noun and "that" a verb stands at token `at`,
 * of a list or of none; but "rumours that [the port] …", "reports that [armed men] …".
 */
export function lacksSubject(scan: Scan, at: number): boolean {
  if (isFiniteAt(scan, at)) return true;
  if (scan.classes[at] !== 'word') return false;
  const next = scan.classes[at + 1];
  const object = next === 'pron' && findPronoun(normAt(scan, at + 1))?.kind !== 'subject';
  return next === 'det' || object || (next === 'prep' && normAt(scan, at).endsWith('ed'));
}
