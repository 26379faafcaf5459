import { isAppositionMark } from '../mentions/find-person';
import { normAt } from '../reading/scan';
import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';

/** "The industry body, [Vinora], said", "The regulator, the [KBA], said": the name of a body follows between two marks. */
export function isNamedNext({ scan, people }: Discourse, { whole }: Phrase): boolean {
  if (!isAppositionMark(normAt(scan, whole.end))) return false;
  const first = scan.classes[whole.end + 1] === 'det' ? whole.end + 2 : whole.end + 1;
  let end = first;
  while (scan.classes[end] === 'name' && !people.at(end)) end++;
  return end > first && scan.classes[end] === 'mark';
}
