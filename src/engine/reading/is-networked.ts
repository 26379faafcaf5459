import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from './scan';

const NETWORK = 'network';

/** "the hospital [network]": a body, and no medium. */
export function isNetworked(scan: Scan, at: number): boolean {
  return normAt(scan, at) === NETWORK && isOfClass('networked', normAt(scan, at - 1));
}
