import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isThing } from '../mentions/is-thing';
import { isQuoted } from '../reading/is-quoted';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';

/** Whether a speech within another one may be what the outer one only passes on: "Holt said [Roth told her that]". */
export function mayNest(scan: Scan, outer: Finding, inner: Finding): boolean {
  // "denied that Roth had called it a ruin": it is the denial that is told
  if (isOfClass('denying', normAt(scan, (outer.cue[0]?.end ?? 0) - 1)) || isDenial(scan, outer)) return false;
  const [content] = inner.content;
  if (inner.rule === 'bare-clause' && content && !isClause(scan, content)) return false;
  if (inner.kind === 'show') return isDocument(scan, inner);
  // "the plan [runs] counter to", "its strength [helps] explain"
  return inner.source === null || !isThing(scan, inner.source);
}

/** "denied on Monday that" */
function isDenial(scan: Scan, { cue }: Finding): boolean {
  return cue.some(({ first }) => isOfClass('denying', normAt(scan, first)));
}

/** "told [this to a friend]", "pointed out [a van as his]", "maintained [“good ties” and is aware]", "heard [crews coming]": no clause, but a noun phrase. */
function isClause(scan: Scan, { first, end }: TokenRange): boolean {
  if (isOfClass('definite', normAt(scan, first)) && scan.classes[first + 1] === 'prep') return false;
  const behind = isQuoted(scan, first) ? fragmentEnd(scan, first, end) : readNounPhrase(scan, first, end);
  return (
    behind === first ||
    (behind < end &&
      scan.classes[behind] !== 'conj' &&
      scan.classes[behind] !== 'gerund' &&
      normAt(scan, behind) !== 'as' &&
      !isAllPlaceAndTime(scan, behind, end))
  );
}

/** "heard shots [near the pier at noon]": where and when, and no verb. */
function isAllPlaceAndTime(scan: Scan, first: number, end: number): boolean {
  const opens = scan.classes[first];
  if (opens !== 'prep' && opens !== 'time') return false;
  for (let i = first; i < end; i++) if (scan.classes[i] === 'verb' || scan.classes[i] === 'aux') return false;
  return true;
}

/** Behind the quoted words at the token. */
function fragmentEnd(scan: Scan, at: number, end: number): number {
  let i = at;
  while (i < end && isQuoted(scan, i)) i++;
  return i;
}

/** What shows something and is no document is what the outer speaker draws a conclusion from: "the transfers show", "the plan runs counter to". */
function isDocument(scan: Scan, { source }: Finding): boolean {
  if (!source) return false;
  const head = headOf(scan, source.first, source.end);
  const named = scan.classes[head] === 'name' && tells(scan, source);
  return named || findSourceNoun(normAt(scan, head)) !== null;
}

/** "Professor [Roth]": a noun for who speaks stands somewhere in the words. */
function tells(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (findSourceNoun(normAt(scan, i))) return true;
  return false;
}
