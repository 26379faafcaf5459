import { isOfClass } from '../../lexicon/grammar';
import { nounPhraseBefore } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/**
 * “Crews left [a pier] that Holt said [was unsafe]”, “[a move] she called off and he says [would help]”: with the words that the relative clause is about, where it
 * tells which are meant. `null` where the content is no such predicate.
 */
export function addAntecedent(
  scan: Scan,
  source: TokenRange | null,
  content: readonly TokenRange[],
  cue: TokenRange,
): readonly TokenRange[] | null {
  const [only, ...others] = content;
  if (!only || !source || others.length > 0 || only.first !== cue.end || source.end > cue.first) return null;
  const kind = scan.classes[only.first];
  if ((kind !== 'aux' && kind !== 'verb') || scan.speechAt[cue.first] !== -1) return null;
  const floor = scan.sentences[scan.sentenceAt[cue.first] ?? -1]?.first ?? cue.first;
  const led = scan.classes[source.first - 1] === 'rel' || scan.classes[source.first - 1] === 'that';
  const end = led ? source.first - 1 : source.first;
  const last = scan.classes[end - 1];
  if (
    end <= floor ||
    (last !== 'word' && last !== 'name') ||
    isOfClass('coordinating', normAt(scan, end - 1))
  )
    return null;
  const first = nounPhraseBefore(scan, end, floor);
  return first === -1 ? null : [{ first, end }, only];
}
