import { isFiniteAt } from '../reading/is-finite-at';
import { normAt, type Scan } from '../reading/scan';
import { tellsOfNoun } from './skip-adjuncts';

/** "[An aide who spoke on condition that she not be named], citing the rules, said": a subject up to the comma at `end`, in the clause that begins at `start`. */
export function isUnderCondition(scan: Scan, start: number, end: number): boolean {
  let that = end - 1;
  while (that > start && !tellsOfNoun(scan, that)) {
    if (scan.classes[that] === 'mark') return false;
    that--;
  }
  for (let i = start; i < that; i++) {
    if (normAt(scan, i) === WHO || scan.classes[i] === 'gerund') return i > start;
    if (isFiniteAt(scan, i)) return false;
  }
  return false;
}

const WHO = 'who';
