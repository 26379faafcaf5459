import type { WordClass } from './classify-words';
import { readNounPhrase } from './noun-phrase';
import { normAt, type Scan } from './scan';

/**
 * "said [that] would cost more", "thinks [that]'s a mistake": the word at the token points at something, and leads to no clause, as it does in
 * "said [that] having a pier helped" and "said [that] should they fall, …", "said [that] had the alarm rung, …".
 */
export function isThatSubject(scan: Scan, at: number): boolean {
  if (scan.classes[at] !== 'that') return false;
  const next = normAt(scan, at + 1);
  if (next === "'s") return true;
  const led =
    (INVERTED.has(next) || isPastCondition(scan, at + 1)) && OPENS.has(scan.classes[at + 2] ?? 'mark');
  return scan.classes[at + 1] === 'aux' && !next.endsWith('ing') && !led;
}

/** What a condition without "if" begins with. */
const INVERTED: ReadonlySet<string> = new Set(['should', 'were']);

const OPENS: ReadonlySet<WordClass> = new Set<WordClass>(['det', 'name', 'num', 'pron', 'word']);

/** "had [the alarm] gone off", but not "had [the effect] of" */
function isPastCondition(scan: Scan, at: number): boolean {
  if (normAt(scan, at) !== 'had') return false;
  const kind = scan.classes[readNounPhrase(scan, at + 1, scan.tokens.length)];
  if (kind !== 'verb' && kind !== 'aux') return false;
  for (let i = at; scan.sentenceAt[i] === scan.sentenceAt[at]; i++) if (normAt(scan, i) === ',') return true;
  return false;
}
