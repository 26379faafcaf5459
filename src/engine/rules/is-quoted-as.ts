import type { Scan } from '../reading/scan';
import type { Finding } from './finding';
import { readQuotedAs } from './read-quoted-as';

/** "The minister was quoted as saying", "Radio Sund quoted him as saying": some medium carries it, though none may be named. */
export function isQuotedAs(scan: Scan, { cue, sentence }: Finding): boolean {
  const limit = scan.sentences[sentence]?.end ?? 0;
  return cue.some(({ first, end }) => {
    for (let i = first; i < end; i++) if (readQuotedAs(scan, i, limit)) return true;
    return false;
  });
}
