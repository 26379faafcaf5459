import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from './scan';

/** "someone [present] at the vote", "documents made [public] on Monday": an adjective behind its noun. */
export function isPostposed(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  const published = word === 'public' && normAt(scan, at - 1) === 'made';
  return scan.classes[at + 1] === 'prep' && (published || isOfClass('postposed', word));
}
