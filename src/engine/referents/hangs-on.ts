import type { Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import type { Phrase } from './read-phrases';

/** "a trader in [the area] said": it only describes who speaks. */
export function hangsOn(scan: Scan, { source, behind }: Finding, { range: { first } }: Phrase): boolean {
  for (const words of [source, behind]) {
    if (!words || first < words.first || first >= words.end) continue;
    for (let i = words.first; i < first; i++) if (scan.classes[i] === 'prep') return true;
  }
  return false;
}
