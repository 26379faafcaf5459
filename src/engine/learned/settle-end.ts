import { isOfClass } from '../../lexicon/grammar';
import { isFiniteAt } from '../reading/is-finite-at';
import { isQuoted } from '../reading/is-quoted';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { holdsVerb } from '../rules/place-content';

/**
 * A content that a tagger has ended within the clause that the rules have read to its end: before the verb of its subject ("two crews, both
 * of Sund, | were lost"), between a condition and what would follow from it ("if the pier falls, | the port will close"), or before what had come
 * about still earlier ("they threatened the crews, | who had called the police"). What a rumour is about has no adjuncts of the outlet's.
 */
export function settleEnd(
  scan: Scan,
  content: readonly TokenRange[],
  rule: Finding | null,
): readonly TokenRange[] {
  const last = content.at(-1);
  const ruled = rule?.content.find(
    ({ first, end }) => last && first <= last.first && end > last.end && last.end > first,
  );
  if (!last || !ruled || isQuoted(scan, last.end - 1)) return content;
  const next = scan.classes[last.end];
  const alone = ruled.first === last.first && !holdsVerb(scan, last) && holdsVerb(scan, ruled);
  const parted = isOfClass('condition', normAt(scan, last.first)) && normAt(scan, last.end) === ',';
  const past =
    normAt(scan, last.end) === ',' &&
    scan.classes[last.end + 1] === 'rel' &&
    normAt(scan, last.end + 2) === HAD;
  const adjunct = rule?.rule === 'hearsay-phrase' && next === 'prep';
  const cut = next === 'aux' && scan.classes[last.end - 1] !== 'rel' && !isFiniteAt(scan, last.end - 1);
  return alone || parted || past || adjunct || cut
    ? [...content.slice(0, -1), { first: last.first, end: ruled.end }]
    : content;
}

const HAD = 'had';
