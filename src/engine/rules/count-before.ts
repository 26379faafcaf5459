import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';

/**
 * Where a share of people begins that ends right before token `end`: "[one in five] say", "[nearly nine out of 10] say", "[a third]
 * say", "[31 percent of those surveyed] say"; `null` where none stands there. Looks back no further than `floor`.
 */
export function countBefore(scan: Scan, end: number, floor: number): number | null {
  const share = shareBefore(scan, behindThose(scan, end), floor);
  if (share === null) return null;
  let first = share;
  while (first > floor && isOfClass('approximating', normAt(scan, first - 1))) first--;
  // "[a] mere 9 percent"
  if (first < share && first > floor && normAt(scan, first - 1) === 'a') first--;
  const led = scan.classes[first - 1];
  return first === floor || led === 'mark' || led === 'conj' || led === 'that' ? first : null;
}

/** "one in five [of those surveyed]" */
function behindThose(scan: Scan, end: number): number {
  const asked = normAt(scan, end - 2) === 'those' && isOfClass('asked', normAt(scan, end - 1));
  return asked && normAt(scan, end - 3) === 'of' ? end - 3 : end;
}

function shareBefore(scan: Scan, end: number, floor: number): number | null {
  const last = end - 1;
  if (normAt(scan, last - 1) === 'those' && isOfClass('asked', normAt(scan, last))) return last - 1;
  if (isOfClass('share', normAt(scan, last))) {
    const led = scan.classes[last - 1];
    return last > floor && (led === 'num' || led === 'det' || led === 'word')
      ? last - 1
      : isOfClass('half', normAt(scan, last))
        ? last
        : null;
  }
  if (scan.classes[last] !== 'num') return null;
  const out = normAt(scan, last - 1) === 'of' && normAt(scan, last - 2) === 'out';
  const first = out ? last - 3 : normAt(scan, last - 1) === 'in' ? last - 2 : -1;
  return first >= floor && scan.classes[first] === 'num' ? first : null;
}
