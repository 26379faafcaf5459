import type { WordClass } from './classify-words';
import { normAt, type Scan } from './scan';

/**
 * "said [that] would cost more", "thinks [that]'s a mistake": the word at the token points at something, and leads to no clause, as it does in
 * "said [that] having a pier helped" and "said [that] should they fall, …".
 */
export function isThatSubject(scan: Scan, at: number): boolean {
  if (scan.classes[at] !== 'that') return false;
  const next = normAt(scan, at + 1);
  if (next === "'s") return true;
  const led = INVERTED.has(next) && OPENS.has(scan.classes[at + 2] ?? 'mark');
  return scan.classes[at + 1] === 'aux' && !next.endsWith('ing') && !led;
}

/** What a condition without "if" begins with. */
const INVERTED: ReadonlySet<string> = new Set(['should', 'were']);

const OPENS: ReadonlySet<WordClass> = new Set<WordClass>(['det', 'name', 'num', 'pron', 'word']);
