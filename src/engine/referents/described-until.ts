import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { Phrase } from './read-phrases';

/** Tokens from the description's first on: "a study published on Monday in the journal Sund Climate" and what is no longer. */
const LONGEST = 16;

/** "a study published on Monday in Sund [Climate]": the end of what says where and when it came out. */
export function describedUntil(scan: Scan, { range, whole }: Phrase): number {
  let end = whole.end;
  let published = false;
  let out = false;
  for (
    let i = whole.end;
    i < range.first + LONGEST && scan.sentenceAt[i] === scan.sentenceAt[range.first];
    i++
  ) {
    const kind = scan.classes[i];
    const publishes = isOfClass('publishes', normAt(scan, i));
    out ||= publishes;
    published ||= kind === 'time' || out;
    if (published && (kind === 'name' || (kind === 'time' && out))) end = i + 1;
    const within = kind === 'time' || kind === 'prep' || kind === 'name' || kind === 'det' || kind === 'num';
    // "in the journal Sund Climate"
    const paper = kind === 'word' && published && scan.classes[i + 1] === 'name';
    if (!within && !paper && !publishes) break;
  }
  return end;
}
