import { isQuoted } from '../reading/is-quoted';
import type { Scan } from '../reading/scan';

/** "[the “historic” weight]", "[his “close ties” to it]", but not "the “Blue Line”": words before a thing, in quotation marks and without a capital. */
export function isQuotedThing(scan: Scan, at: number): boolean {
  const first = at + 2;
  return (
    scan.classes[at] === 'det' &&
    isQuoted(scan, at + 1) &&
    scan.speechAt[at + 1] === -1 &&
    scan.tokens[first]?.capital === false
  );
}
