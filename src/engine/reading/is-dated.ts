import { isOfClass } from '../../lexicon/grammar';
import { isYear } from './is-year';
import { normAt, type Scan } from './scan';

/** "a [Friday] report"; but "this Friday police said" */
export function isDay(scan: Scan, at: number): boolean {
  const next = scan.classes[at + 1];
  const led = scan.classes[at - 1] === 'det' && !isOfClass('leads-to-time', normAt(scan, at - 1));
  return (
    (led || normAt(scan, at - 1) === 'a') &&
    scan.tokens[at]?.capital === true &&
    (next === 'word' || next === 'name')
  );
}

/** "a study [from 2012]" */
export function isDated(scan: Scan, at: number): boolean {
  const kind = scan.classes[at + 2];
  return normAt(scan, at) === 'from' && isYear(normAt(scan, at + 1)) && kind !== 'name' && kind !== 'word';
}
