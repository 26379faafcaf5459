import { isOfClass } from '../../lexicon/grammar';
import { findSetting } from '../../lexicon/settings';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';

/**
 * "said in a statement", "told a news conference", "told lawmakers", "tweeted": said in public, whatever was said to a medium
 * before.
 */
export function isPublic(scan: Scan, finding: Finding): boolean {
  const { first, end } = scan.sentences[finding.sentence] ?? { first: 0, end: 0 };
  if (finding.addressee && isOfClass('addressed', normAt(scan, finding.addressee.end - 1))) return true;
  for (let i = first; i < end; i++) {
    const word = normAt(scan, i);
    const setting = findSetting(word) === 'public' && isLed(scan, i, first);
    if (scan.speechAt[i] !== -1 || !(setting || isOfClass('publishing', word))) continue;
    if (!finding.content.some((piece) => i >= piece.first && i < piece.end)) return true;
  }
  return false;
}

/** Tokens: "in a written statement", "during a televised debate with his rival". */
const LEAD = 5;

/** The setting stands behind a preposition or is addressed: "Facebook was able to buy it" is no setting. */
function isLed(scan: Scan, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - LEAD; i--) if (scan.classes[i] === 'prep') return true;
  return isOfClass('addressed', normAt(scan, at)) || scan.classes[at - 1] === 'det';
}
