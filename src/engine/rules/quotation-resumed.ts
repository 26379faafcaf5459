import { isOfClass } from '../../lexicon/grammar';
import type { Quotation } from '../reading/reading';
import { normAt, type Scan } from '../reading/scan';
import { endsSentence, quotationAt } from './place-content';

/** The quotation that goes on behind a cue in the middle: “A,” Holt said, [“B”]; “A,” Holt said, and [“B.”]; `null` where there is none. */
export function quotationResumed(scan: Scan, at: number): Quotation | null {
  const joined = normAt(scan, at) === ',' && isOfClass('coordinating', normAt(scan, at + 1));
  if (!joined) return quotationAt(scan, at);
  const quotation = scan.quotations.find(({ first }) => first === at + 2);
  return quotation && endsSentence(scan, quotation) ? quotation : null;
}
