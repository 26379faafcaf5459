import { normAt, type Scan } from '../reading/scan';

/** "a pilot who left the port [but] still flies", "a cook who asked for silence [because] he works there": whether the conjunction goes on within a clause of "who". */
export function isInRelative(scan: Scan, conjunction: number, floor: number): boolean {
  for (let i = conjunction - 1; i > floor; i--) {
    if (scan.speechAt[i] !== -1 || scan.classes[i] === 'mark') return false;
    if (normAt(scan, i) === 'who') return true;
  }
  return false;
}
