import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from './finding';
import { holdsVerb } from './place-content';

/** Words before the cue that ends a sentence: they may be a clause whose verb is none we know. */
const LEAST_BEFORE = 5;

/** A clause, or words that begin like one, where the cue ends the sentence: "[children who walk sleep longer], Holt said." */
export function isClauseBefore(scan: Scan, before: TokenRange, at: number, limit: number): boolean {
  if (holdsVerb(scan, before)) return true;
  const kind = scan.classes[before.first];
  const opens = kind === 'det' || kind === 'name' || kind === 'word' || kind === 'num' || kind === 'pron';
  const long = before.end - before.first >= LEAST_BEFORE || endsInVerb(scan, before);
  return opens && long && at >= limit - 1;
}

/** "The pill [helps], its maker says": behind a noun, a word that looks like what it does. */
function endsInVerb(scan: Scan, { first, end }: TokenRange): boolean {
  const verb = end - 1;
  return (
    verb - first > 1 &&
    !scan.classes.slice(first, verb).includes('prep') &&
    scan.classes[verb] === 'word' &&
    scan.classes[verb - 1] === 'word' &&
    /[^s]s$/.test(normAt(scan, verb))
  );
}
