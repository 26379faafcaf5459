import { isOfClass } from '../../lexicon/grammar';
import { nounPhraseBefore } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';

/**
 * Where the subject begins whose last phrase begins at token `at`, if it is more than that phrase: "[some in] the party", "[a
 * lawyer who worked on] the case", "[those] said"; `null` where it is not. Looks back no further than `floor`.
 */
export function widenSubject(scan: Scan, at: number, floor: number): number | null {
  return crowdBefore(scan, at, floor) ?? acrossRelative(scan, at, floor);
}

/** "many", "some in", "those close to": a number that stands for those counted, and where they are. */
function crowdBefore(scan: Scan, at: number, floor: number): number | null {
  let i = at - 1;
  if (scan.classes[i] === 'prep') i--;
  if (i > floor && scan.classes[i] === 'word' && i < at - 1) i--;
  // "one of those who"
  if (normAt(scan, i - 1) === 'of' && i - 2 >= floor) i -= 2;
  const opens = i === floor || scan.classes[i - 1] === 'mark' || scan.classes[i - 1] === 'conj';
  return i >= floor && opens && isOfClass('stands-alone', normAt(scan, i)) ? i : null;
}

/** A relative clause with a verb of its own that ends before `at`, and the phrase that it describes. */
function acrossRelative(scan: Scan, at: number, floor: number): number | null {
  let verb = false;
  for (let i = at - 1; i > floor; i--) {
    const kind = scan.classes[i];
    if (kind === 'verb' || kind === 'aux') verb = true;
    if (kind === 'conj' || kind === 'that') return null;
    if (kind !== 'rel') continue;
    if (!verb || normAt(scan, i) !== 'who') return null;
    const first = nounPhraseBefore(scan, i, floor);
    return first === -1 ? crowdBefore(scan, i, floor) : first;
  }
  return null;
}
