import type { Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import { readQuotedAs } from '../rules/read-quoted-as';

/** "The minister was quoted as saying": some medium carries it, though none is named. */
export function isQuotedElsewhere(scan: Scan, { cue, sentence }: Finding): boolean {
  const limit = scan.sentences[sentence]?.end ?? 0;
  return cue.some(({ first, end }) => {
    for (let i = first; i < end; i++) if (readQuotedAs(scan, i, limit)) return true;
    return false;
  });
}
