import { isFiniteAt } from './is-finite-at';
import { normAt, type Scan } from './scan';

/** "[In a letter to Vestra], the union said": whether all that stands before the comma in its sentence is no clause; but "He flew with Vestra, the airline said". */
export function opensSetting(scan: Scan, comma: number): boolean {
  if (normAt(scan, comma) !== ',') return false;
  const first = scan.sentences[scan.sentenceAt[comma] ?? -1]?.first ?? comma;
  for (let i = first; i < comma; i++) if (isFiniteAt(scan, i) || scan.speechAt[i] !== -1) return false;
  return true;
}
