import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { Referent } from './referent';

/** Tokens: "posted [a tribute to her father] on Facebook" has no more. */
const REACH = 8;

/** "posted a tribute on [Facebook]": where something was put out, and nobody who says it. */
export function isPlatform(scan: Scan, { kind, appearances }: Referent): boolean {
  const last = appearances.at(-1)?.phrase;
  if (kind !== 'organization' || !last || normAt(scan, last.range.first - 1) !== 'on') return false;
  for (let i = last.range.first - 2; i > last.range.first - REACH; i--) {
    if (scan.sentenceAt[i] !== last.sentence) return false;
    if (isOfClass('put-out', normAt(scan, i))) return true;
  }
  return false;
}
