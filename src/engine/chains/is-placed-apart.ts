import { isOfClass } from '../../lexicon/grammar';
import { findSetting } from '../../lexicon/settings';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';

/** Tokens: "said in a sworn [deposition]" */
const REACH = 4;

/** "In an interview with Radio Sund she praised it, but she [later claimed in her deposition] that …": the second clause has a place and time of its own. */
export function isPlacedApart(scan: Scan, { cue, source, sentence }: Finding): boolean {
  const [verb] = cue;
  const opening = (source?.first ?? 0) - 1;
  const joined = source !== null && scan.sentenceAt[opening] === sentence && scan.classes[opening] === 'conj';
  if (!verb || !joined || !isOfClass('afterwards', normAt(scan, verb.first - 1))) return false;
  if (scan.classes[verb.end] !== 'prep') return false;
  for (let i = verb.end + 1; i < verb.end + REACH; i++)
    if (findSetting(normAt(scan, i)) === 'public') return true;
  return false;
}
