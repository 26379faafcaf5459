import { isOfClass } from '../../lexicon/grammar';
import { isCapitalTime } from './is-capital-time';
import { isYear } from './is-year';
import { normAt, type Scan } from './scan';

/** "a [Friday] report", "Sund TV's [Sunday Morning] show"; but "this Friday police said" */
export function isDay(scan: Scan, at: number): boolean {
  let first = at;
  while (isCapitalTime(scan, first)) first--;
  if (first === at) return false;
  const owned = scan.classes[first] === 'poss';
  const before = normAt(scan, at - 1);
  // "the [Sunday] Courier"
  const led = scan.classes[at - 1] === 'det' && (before === 'the' || !isOfClass('leads-to-time', before));
  const next = scan.classes[at + 1];
  if (next === 'time') return owned && isCapitalTime(scan, at + 1);
  return (led || owned || before === 'a') && ((next === 'word' && before !== 'the') || next === 'name');
}

/** "a study [from 2012]" */
export function isDated(scan: Scan, at: number): boolean {
  const kind = scan.classes[at + 2];
  return normAt(scan, at) === 'from' && isYear(normAt(scan, at + 1)) && kind !== 'name' && kind !== 'word';
}
