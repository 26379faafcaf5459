import { isOfClass } from '../../lexicon/grammar';
import { isPlace } from '../../lexicon/places';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { Finding } from '../rules/finding';
import type { Sourced } from '../sources/sourced';
import type { MediaContext } from './read-medium';

/**
 * "reports", "many media reports", "reports in Norland": nobody stands behind them; but "campaign finance reports" are documents. Nor behind
 * what this outlet "understands".
 */
export function isRumour(
  { scan, isOwn }: MediaContext,
  { finding, mention, source, behind }: Sourced,
): boolean {
  if (!mention) return false;
  if (source?.identity === 'outlet' && isOwn(source.name)) return !behind && understands(scan, finding);
  const { first, end } = mention.range;
  // "Reports in [Norland] say"
  if (comesFrom(scan, first) && isPlace(mention.text))
    return isBare(scan, startBefore(scan, first - 2), first - 2);
  if (source?.identity !== 'document' || mention.definite) return false;
  const stop = placed(scan, first, end);
  return isReports(scan, stop - 1) && isBare(scan, first, stop - 1);
}

function understands(scan: Scan, { cue }: Finding): boolean {
  return findReportingVerb(normAt(scan, (cue.at(-1)?.end ?? 0) - 1))?.verb.lemma === 'understand';
}

/** "reports [from]", "reports [in]" before the token. */
function comesFrom(scan: Scan, at: number): boolean {
  return isOfClass('from-where', normAt(scan, at - 1)) && isReports(scan, at - 2);
}

function isReports(scan: Scan, at: number): boolean {
  const noun = findSourceNoun(normAt(scan, at));
  return noun?.singular === 'report' && noun.plural;
}

/** "reports [in Norland]": where the words end that say from where they come; else `end`. */
function placed(scan: Scan, first: number, end: number): number {
  for (let i = first + 1; i < end; i++)
    if (comesFrom(scan, i + 1)) return isPlaceName(scan, i + 1, end) ? i : end;
  return end;
}

function isPlaceName(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (scan.classes[i] !== 'name') return false;
  return end > first && (isPlace(wordsOf(scan, first, end)) || end === first + 1);
}

/** The start of the words that lead to the noun. */
function startBefore(scan: Scan, noun: number): number {
  let first = noun;
  const floor = scan.sentences[scan.sentenceAt[noun] ?? -1]?.first ?? noun;
  while (first > floor && scan.classes[first - 1] !== 'mark' && scan.classes[first - 1] !== 'conj') first--;
  return first;
}

/** Nothing but a number or a medium at large describes the reports. */
function isBare(scan: Scan, first: number, noun: number): boolean {
  for (let i = first; i < noun; i++) {
    const kind = scan.classes[i];
    const counts =
      kind === 'num' || kind === 'pron' || (kind === 'det' && !isOfClass('definite', normAt(scan, i)));
    const vague = isOfClass('unsettled', normAt(scan, i));
    if (!counts && !vague && findSourceNoun(scan.norms[i] ?? '')?.kind !== 'medium') return false;
  }
  return true;
}
