import type { People } from '../names/collect-people';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import type { Phrase } from './read-phrases';

/**
 * "a trader in [the area] said", "officials from [Norland], Sund and [Kivu] said", "a friend of [Mira Holt] said": words that only
 * describe who speaks. Not so "one of [the traders] said", "the minister for ports [Mira Holt] said".
 */
export function hangsOn(
  scan: Scan,
  people: People,
  { source, behind }: Finding,
  { range: { first }, head }: Phrase,
): boolean {
  if (people.at(head) && scan.classes[nameStart(people, head) - 1] !== 'prep') return false;
  for (const words of [source, behind]) {
    if (!words || first < words.first || first >= words.end) continue;
    for (let i = words.first; i < first; i++)
      if (scan.classes[i] === 'prep' && !isPartOf(scan, i)) return true;
  }
  return false;
}

function nameStart(people: People, head: number): number {
  let first = head;
  while (first > 0 && people.at(first - 1) === people.at(head)) first--;
  return first;
}

/** "one [of] the traders", "most [of] them" */
function isPartOf(scan: Scan, at: number): boolean {
  const counted = scan.classes[at - 1];
  return normAt(scan, at) === 'of' && (counted === 'num' || counted === 'pron' || counted === 'det');
}
