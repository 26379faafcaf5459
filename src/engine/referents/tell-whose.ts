import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** Words: "a new report" says no more than that there is one. */
const VAGUE = 3;
/** Tokens: "published on Monday in the journal Sund Climate" and what is no longer. */
const LONGEST = 12;

/** "A new report says … [The study, by the charity Seawatch,] found": a paper without a word on whose it is gets these. */
export function tellWhose(scan: Scan, { range }: Phrase, paper: Referent): Referent {
  const { end } = range;
  const vague = paper.name.split(' ').length <= VAGUE && !/[,’']/.test(paper.name);
  const opens = normAt(scan, end + 1) === 'by' || isOfClass('publishes', normAt(scan, end + 1));
  if (paper.kind !== 'document' || !vague || !opens || normAt(scan, end) !== ',') return paper;
  let behind = end + 1;
  let named = false;
  while (
    behind < end + LONGEST &&
    normAt(scan, behind) !== ',' &&
    scan.sentenceAt[behind] === scan.sentenceAt[end]
  ) {
    named ||= scan.classes[behind] === 'name';
    behind++;
  }
  if (named && normAt(scan, behind) === ',') paper.name += ` ${wordsOf(scan, end + 1, behind)}`;
  return paper;
}
