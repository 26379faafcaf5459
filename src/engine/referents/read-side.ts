import { isAlsoCalled } from '../../lexicon/broader-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { isOfNameClass } from '../../lexicon/names';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** Whoever has a side in court is one. */
const LAWYER = 'lawyer';

/** "Ines Roth KC, [prosecuting]," "[Defending], Ines Roth …", "Ines Roth, for the [prosecution],": whose case somebody pleads; or `null`. */
export function readSide(scan: Scan, { first, end }: TokenRange): string | null {
  const close = isOfNameClass('postnominal', normAt(scan, end)) ? end + 1 : end;
  const opening = scan.sentences[scan.sentenceAt[first] ?? -1]?.first ?? -1;
  const word =
    normAt(scan, close) === ','
      ? sideAt(scan, close + 1)
      : normAt(scan, first - 1) === ',' && opening === first - 2
        ? normAt(scan, first - 2)
        : '';
  return isAlsoCalled(word, LAWYER) && (word.endsWith('ing') || isOfClass('litigating', word)) ? word : null;
}

function sideAt(scan: Scan, at: number): string {
  return normAt(scan, at) === 'for' && normAt(scan, at + 1) === 'the'
    ? normAt(scan, at + 2)
    : normAt(scan, at);
}
