import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import { agreesInGender } from './agrees-in-gender';
import type { Discourse } from './discourse';
import { isTitle } from './find-entry';
import { isCalledOther } from './is-called-other';
import { isAged } from './is-presented';
import { mayBeOther } from './may-be-other';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

const FROM = 'from';
const WHO = 'who';
const LIVES: ReadonlySet<string> = new Set(['lives', 'lived']);

/**
 * "A farmer has told how he lost his boat. ¶ Ben Veld, 51, was on the pier …": whom the paragraph behind the lead tells of by name and age
 * is the one of the lead, though nothing that is said is said under the name.
 */
export function isPresentedSilent(
  discourse: Discourse,
  described: Referent,
  first: Phrase,
  named: Referent,
): boolean {
  const { scan } = discourse;
  const next = named.appearances[0]?.phrase;
  if (
    next?.role !== 'subject' ||
    next.quoted ||
    described.plural ||
    described.owner ||
    !leads(scan, described, first)
  )
    return false;
  if (next.block - first.block !== 1 || [...described.nouns].some((noun) => isOfClass('serves-others', noun)))
    return false;
  if (!isAged(scan, next) && !comesFrom(scan, next)) return false;
  return (
    agreesInGender(described, named) &&
    !isCalledOther(described, named) &&
    !mayBeOther(discourse, described, first, named)
  );
}

/** "A farmer", at the head of the first paragraph. */
function leads(scan: Scan, { range }: Referent, { block }: Phrase): boolean {
  const opens = scan.tokens[range.first - 1]?.block !== block;
  return (
    opens && isOfClass('indefinite', normAt(scan, range.first)) && (block === 0 || isTitle(scan, block - 1))
  );
}

/** "Ben Veld, from Sund,", "Ben Veld, who lives in Sund," */
function comesFrom(scan: Scan, { range: { end } }: Phrase): boolean {
  if (normAt(scan, end) !== ',') return false;
  const from = normAt(scan, end + 1) === FROM && scan.classes[end + 2] === 'name';
  return from || (normAt(scan, end + 1) === WHO && LIVES.has(normAt(scan, end + 2)));
}
