import { isOfClass } from '../../lexicon/grammar';
import { findRetelling } from '../../lexicon/retellings';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** Tokens: no title of a programme, a book or a paper is longer. */
const LONGEST_TITLE = 10;

/**
 * What is said before its cue, without a title in quotation marks behind the cue that tells where it was said: “[The pier is shut],” Holt said on
 * Radio Sund’s “Harbour Hour.”
 */
export function cutTitle(scan: Scan, content: readonly TokenRange[], cue: TokenRange): readonly TokenRange[] {
  const last = content.at(-1);
  if (!last || content.length < 2 || last.first < cue.end) return content;
  const opening = openingBefore(scan, last);
  if (opening === -1 || !placesSpeech(scan, opening)) return content;
  return content.slice(0, -1);
}

/** The mark that opens the title with which the words end; -1 where they do not end with one. */
function openingBefore(scan: Scan, { first, end }: TokenRange): number {
  if (normAt(scan, end - 1) !== '"') return -1;
  let at = end - 2;
  while (at >= first && end - at <= LONGEST_TITLE && normAt(scan, at) !== '"') at--;
  if (normAt(scan, at) !== '"' || at < first) return -1;
  for (let i = at + 1; i < end - 1; i++) if (!belongsToTitle(scan, i)) return -1;
  return scan.tokens[at + 1]?.capital === true ? at : -1;
}

/** A word in capitals, or a small one between them: "[Meet] the [Harbour]". */
function belongsToTitle(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  const small = kind === 'det' || kind === 'prep' || kind === 'conj' || kind === 'mark' || kind === 'poss';
  return small || scan.tokens[at]?.capital === true;
}

/** "[Radio Sund’s] “…”", "[on] “…”", "the [podcast] “…”", "an [episode of] “…”" */
function placesSpeech(scan: Scan, opening: number): boolean {
  const at = normAt(scan, opening - 1) === ',' ? opening - 2 : opening - 1;
  const word = normAt(scan, at);
  const episode = word === 'of' && findRetelling(normAt(scan, at - 1)) === 'talk';
  return scan.classes[at] === 'poss' || word === 'on' || isOfClass('showing', word) || episode;
}
