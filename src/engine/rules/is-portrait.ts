import { isFiniteAt } from '../reading/is-finite-at';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';

/** "Roth: [the man who sold the pier]", "Roth: [from baker to mayor]": who somebody is; but "Police: Man who sold pier held". */
export function isPortrait(scan: Scan, first: number, end: number): boolean {
  const noun = normAt(scan, first) === 'from' ? first + 1 : first;
  const rel = readNounPhrase(scan, noun, end);
  let verbs = 0;
  for (let i = first; i < end; i++) if (isFiniteAt(scan, i) && !isFiniteAt(scan, i - 1)) verbs++;
  // "EU: [From 2030], all vans electric"
  if (noun > first) return verbs === 0 && scan.norms.slice(noun, end).includes('to');
  return scan.classes[first] === 'det' && scan.classes[rel] === 'rel' && verbs === 1;
}
