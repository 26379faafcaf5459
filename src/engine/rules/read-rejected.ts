import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import type { TokenRange } from './finding';

/** "rejected [any suggestion of bias]", "has dismissed [any link]": a denial; "rejected any compromise" is none. */
export function readRejected(scan: Scan, { end }: VerbCue, at: number, limit: number): TokenRange | null {
  if (normAt(scan, at) !== 'any' || !isOfClass('answers-claims', normAt(scan, end - 1))) return null;
  const noun = scan.classes[at + 1] === 'word' && isImputed(normAt(scan, at + 1)) ? at + 1 : at + 2;
  if (!isImputed(normAt(scan, noun))) return null;
  const told = readNounPhrase(scan, at, limit);
  // "rejected any suggestion that it was late": the clause is what counts
  return scan.classes[told] === 'that' ? null : { first: at, end: told };
}

function isImputed(norm: string): boolean {
  const kind = findCueNoun(norm)?.kind;
  return kind === 'speech' || kind === 'belief' || isOfClass('imputed', norm);
}
