import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { WordClass } from '../reading/classify-words';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { Finding } from '../rules/finding';
import { isNameless } from './chain';
import type { Tracing } from './tracing';

/** Who quotes somebody, and whether that one has no name. */
export interface Quoter {
  readonly names: readonly string[];
  readonly unnamed: boolean;
}

/** What may stand behind who quotes; but "as saying by [next year] the port would close" */
const CLOSES: ReadonlySet<WordClass> = new Set<WordClass>(['mark', 'prep', 'rel', 'time']);

/** "was quoted by [SANU] as saying", "was quoted as saying by [an investigator]": whoever quotes; `null` where nobody stands there. */
export function readQuotedBy(scan: Scan, { cue, sentence }: Finding): Quoter | null {
  const first = cue[0]?.first ?? 0;
  const last = cue.at(-1)?.end ?? first;
  let by = first;
  while (by <= last && normAt(scan, by) !== 'by') by++;
  if (by > last || (by < last && normAt(scan, by - 1) !== 'quoted')) return null;
  const at = by + 1;
  const end = readNounPhrase(scan, at, by < last ? last : (scan.sentences[sentence]?.end ?? last));
  if (end === at || isTime(scan, at) || (by === last && !CLOSES.has(scan.classes[end] ?? 'mark')))
    return null;
  const kind = findSourceNoun(normAt(scan, headOf(scan, at, end)))?.kind;
  const named = scan.classes[end - 1] === 'name' || kind === 'organization' || kind === 'medium';
  const bare = named && scan.classes[at] === 'det' ? at + 1 : at;
  return { names: [wordsOf(scan, bare, end)], unnamed: !named };
}

/** "by [next year]", "by [May]" */
function isTime(scan: Scan, at: number): boolean {
  const leads = isOfClass('leads-to-time', normAt(scan, at)) && scan.classes[at + 1] === 'time';
  return leads || scan.classes[at] === 'time';
}

/** "[The police] said the man knew the shop and quoted him as saying that": who has just spoken quotes him; `null` elsewhere. */
export function quotingSpeaker({ scan, last }: Tracing, { cue, sentence }: Finding): Quoter | null {
  const first = cue[0]?.first ?? 0;
  const joined = scan.classes[first - 1] === 'conj' && normAt(scan, first) === 'quoted';
  if (!joined || !last?.who || last.sourced.finding.sentence !== sentence) return null;
  const names = [...last.via.filter((name) => name !== last.who?.name), last.who.name];
  return { names, unnamed: last.viaUnnamed || isNameless(last.identity) };
}
