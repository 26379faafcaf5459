import { isOfClass } from '../../lexicon/grammar';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from './finding';

/** Tokens: "a woman who lives next door to the pier" is no longer. */
const LONGEST_SUBJECT = 16;

/**
 * "Shots were heard, with [a woman who lives there] saying that …": who speaks beside what the main clause tells, before the participle at
 * token `gerund`; `null` where there is nobody.
 */
export function withSubject(scan: Scan, gerund: number, floor: number): TokenRange | null {
  for (let i = gerund - 2; i > floor && i >= gerund - LONGEST_SUBJECT; i--) {
    if (scan.classes[i] === 'mark' || scan.speechAt[i] !== -1) return null;
    if (normAt(scan, i) !== 'with') continue;
    const comma = normAt(scan, i - 1) === ',';
    const alone = isOfClass('stands-alone', normAt(scan, i + 1));
    const phrase = alone ? i + 2 : readNounPhrase(scan, i + 1, gerund);
    const whole = phrase === gerund || scan.classes[phrase] === 'rel' || scan.classes[phrase] === 'prep';
    return comma && phrase > i + 1 && whole ? { first: i + 1, end: gerund } : null;
  }
  return null;
}
